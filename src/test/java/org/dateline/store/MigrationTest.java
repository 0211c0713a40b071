package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.NameKey;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.model.TagColour;
import org.dateline.store.sqlite.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of an earlier schema keeps everything.
class MigrationTest {

  @TempDir Path folder;

  /// What the first version of the program left behind: an article with the names of two people.
  private Path firstSchema() throws IOException, SQLException {
    Path file = folder.resolve("library.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      statement.executeUpdate(script(1));
      statement.executeUpdate("PRAGMA application_id = " + 0x44544C4E);
      statement.executeUpdate("PRAGMA user_version = 1");
      statement.executeUpdate("UPDATE library SET change = 2");
      statement.executeUpdate(
          "INSERT INTO article VALUES (1, 2, 1, 'v0', 1, 1, 'a', 'Title', 'Sample', '',"
              + " '2018-05-08', '', 'en', 'file', 'Kim Jong Un met Xi Jinping. Kim left.')");
      statement.executeUpdate(
          "INSERT INTO name VALUES (1, 'PERSON', 'kim jong un', 1, 1, 2),"
              + " (2, 'PERSON', 'xi jinping', 2, 1, 1)");
      statement.executeUpdate(
          "INSERT INTO form VALUES (1, 'Kim', 0, 1), (1, 'Kim Jong Un', 1, 1),"
              + " (2, 'Xi Jinping', 1, 1)");
      statement.executeUpdate(
          "INSERT INTO mention VALUES (1, 1, 0, 11, 1, 0, ''), (1, 1, 16, 26, 2, 0, ''),"
              + " (1, 1, 28, 31, 1, 1, 'Kim Jong Un')");
      statement.executeUpdate("INSERT INTO setting VALUES ('zoom', '1.5')");
    }
    return file;
  }

  @Test
  void articles_names_and_settings_are_kept() throws IOException, SQLException {
    try (Store store = Store.open(firstSchema(), List.of())) {
      assertThat(SampleArticles.stored(store, "a").starred()).isTrue();
      assertThat(store.journal().setting("zoom")).isEqualTo(Optional.of("1.5"));
      assertThat(store.entities().most(null, 10))
          .containsExactly(
              new Entity(1, EntityType.PERSON, "Kim Jong Un", 1, 2),
              new Entity(2, EntityType.PERSON, "Xi Jinping", 1, 1));
      var mentions = store.names().mentions(1);
      assertThat(mentions).hasSize(3).allMatch(mention -> mention.sameAs().isEmpty());
      assertThat(mentions.getLast().mention().why())
          .isEqualTo(
              LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "Kim Jong Un", LinkReason.NOWHERE));
      assertThat(store.links().version()).isEmpty();
      assertThat(store.corrections().all()).isEmpty();
    }
  }

  @Test
  void a_library_of_the_fourth_schema_gets_saved_searches() throws IOException, SQLException {
    Path file = folder.resolve("library.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      for (int version = 1; version <= 4; version++) {
        statement.executeUpdate(script(version));
      }
      statement.executeUpdate("PRAGMA application_id = " + 0x44544C4E);
      statement.executeUpdate("PRAGMA user_version = 4");
      statement.executeUpdate("UPDATE library SET change = 1");
      statement.executeUpdate(
          "INSERT INTO article VALUES (1, 1, 1, '', 1, 1, 'a', 'Title', 'Sample', '', '', '', 'en',"
              + " 'file', 'Text')");
      statement.executeUpdate("INSERT INTO listed_name VALUES (1, 'PERSON', 'Bo', '', 0)");
    }

    try (Store store = Store.open(file, List.of())) {
      assertThat(SampleArticles.stored(store, "a").starred()).isTrue();
      assertThat(store.listedNames().all()).hasSize(1);
      assertThat(store.savedSearches().all()).isEmpty();
      store.savedSearches().save("search", "q", 10);
      store.articles().put(List.of(SampleArticles.incoming("b", "Text")));
      assertThat(store.arrivals().among(List.of(1L, 2L)).articles()).containsExactly(2L);
    }
  }

  @Test
  void a_library_of_the_fifth_schema_gets_tags_and_a_trash() throws IOException, SQLException {
    Path file = folder.resolve("library.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      for (int version = 1; version <= 5; version++) {
        statement.executeUpdate(script(version));
      }
      statement.executeUpdate("PRAGMA application_id = " + 0x44544C4E);
      statement.executeUpdate("PRAGMA user_version = 5");
      statement.executeUpdate("UPDATE library SET change = 1");
      statement.executeUpdate(
          "INSERT INTO article VALUES (1, 1, 1, '', 1, 1, 'a', 'Title', 'Sample', '', '', '', 'en',"
              + " 'file', 'Text')");
      statement.executeUpdate(
          "INSERT INTO saved_search (name, query, last_article) VALUES ('search', 'q', 1)");
    }

    try (Store store = Store.open(file, List.of())) {
      assertThat(SampleArticles.stored(store, "a").starred()).isTrue();
      assertThat(store.savedSearches().all()).hasSize(1);
      assertThat(store.tags().all()).isEmpty();
      long tag = store.tags().make("tag", TagColour.RED, 9).orElseThrow().number();
      assertThat(store.tags().put(tag, List.of(1L))).containsExactly(1L);
      assertThat(store.trash().delete(List.of(1L))).containsExactly(1L);
      assertThat(store.trash().restore(List.of(1L), SampleArticles.LINKS)).containsExactly(1L);
      assertThat(SampleArticles.stored(store, "a").starred()).isTrue();
      assertThat(store.tags().of(List.of(1L))).containsKey(1L);
    }
  }

  @Test
  void a_library_of_the_sixth_schema_gets_notes_and_can_follow_names()
      throws IOException, SQLException {
    Path file = folder.resolve("library.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      for (int version = 1; version <= 6; version++) {
        statement.executeUpdate(script(version));
      }
      statement.executeUpdate("PRAGMA application_id = " + 0x44544C4E);
      statement.executeUpdate("PRAGMA user_version = 6");
      statement.executeUpdate("UPDATE library SET change = 1");
      statement.executeUpdate(
          "INSERT INTO article VALUES (1, 1, 1, '', 1, 1, 'a', 'Title', 'Sample', '', '', '', 'en',"
              + " 'file', 'Text')");
      statement.executeUpdate(
          "INSERT INTO tag (name, folded, colour) VALUES ('Tag', 'tag', 'red')");
      statement.executeUpdate("INSERT INTO article_tag VALUES (1, 1)");
    }

    try (Store store = Store.open(file, List.of())) {
      assertThat(store.tags().of(List.of(1L))).containsKey(1L);
      assertThat(store.notes().newest(9)).isEmpty();
      Note note =
          new Note(
              0,
              "urn:x",
              1,
              Optional.of(Passage.of(ArticlePart.TEXT, "Text", new Span(0, 4))),
              NoteColour.GREEN,
              "Short",
              Instant.EPOCH,
              Instant.EPOCH);
      assertThat(store.notes().put(List.of(note))).hasSize(1);
      assertThat(store.isIntact()).isTrue();
      assertThat(store.followed().all()).isEmpty();
      FullName name = new FullName(new NameKey(EntityType.PERSON, "xi jinping"), "Xi Jinping");
      assertThat(store.followed().follow(name, 1)).isTrue();
      assertThat(store.followed().all())
          .singleElement()
          .satisfies(followed -> assertThat(followed.seen().last()).isEqualTo(1));
    }
  }

  private static String script(int version) throws IOException {
    try (InputStream script = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void its_short_names_are_to_be_compared_with_other_articles() throws IOException, SQLException {
    try (Store store = Store.open(firstSchema(), List.of())) {
      assertThat(store.crossDocument().next(10))
          .singleElement()
          .satisfies(due -> assertThat(due.names()).hasSize(3));
    }
  }

  @Test
  void its_names_can_be_linked() throws IOException, SQLException {
    firstSchema();
    try (Newsroom room = new Newsroom(folder.resolve("library.db"))) {
      room.linkBy(Map.of("kim jong un", "Leaders", "xi jinping", "Leaders"));
      room.linkAgain("v1");

      assertThat(room.entities()).containsExactly("PERSON Kim Jong Un = Kim Jong Un, Xi Jinping");
    }
  }
}
