package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.ListedName;
import org.dateline.model.NameKey;
import org.dateline.model.correction.Correction;
import org.dateline.model.failure.StoreFault;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.sqlite.StoreUnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A value that this program never writes is damage of the file, whoever reads it.
class DamagedRowsTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("library.db");
  }

  private void fill() {
    try (Store store = Store.open(file(), List.of())) {
      store.articles().put(List.of(SampleArticles.incoming("a", "Ann Lee spoke.")));
      StoredArticle article = SampleArticles.stored(store, "a");
      store
          .names()
          .save(
              List.of(
                  new RecognizedArticle(
                      article,
                      List.of(
                          SampleArticles.person(
                              article, "Ann Lee", "ann lee", LinkReason.WRITTEN)))),
              "1",
              SampleArticles.LINKS);
      FullName ann = new FullName(new NameKey(EntityType.PERSON, "ann lee"), "Ann Lee");
      store
          .corrections()
          .make(new Correction.EntityRename(ann, "Ann"), Instant.EPOCH, SampleArticles.LINKS);
      store.listedNames().add(List.of(new ListedName(EntityType.PERSON, "Bo", List.of(), false)));
      store.savedSearches().save("S", "{}", 10);
    }
  }

  /// Everything that the tables can be asked, until one of them fails.
  private void readAll() {
    try (Store store = Store.open(file(), List.of())) {
      store.id();
      store.articles().lastChange();
      store.articles().changedAfter(-1, 10);
      store.articles().byId("a");
      store.names().mentions(1);
      store.names().ofEntity(1);
      store.names().writtenOut("Ann Lee");
      store.entities().most(null, 10);
      store.entities().forms(1);
      store.crossDocument().next(10);
      store.namePostings().in(List.of(1L));
      store.namePostings().of(List.of(1L));
      store.entityMapping().types(List.of(1L));
      store.suggestions().all(_ -> {});
      store.suggestions().entities(Set.of(1L));
      store.suggestions().owners(Set.of(1L));
      store.links().progress();
      store.links().prepare(SampleArticles.LINKS, 10);
      store.corrections().all();
      store.listedNames().all();
      store.savedSearches().all();
      store.journal().failures();
    }
  }

  private void damage(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void assertDamaged() {
    assertThatThrownBy(this::readAll)
        .isInstanceOfSatisfying(
            StoreUnusableException.class, e -> assertThat(e.fault()).isEqualTo(StoreFault.DAMAGED));
  }

  @Test
  void what_is_whole_can_all_be_read() {
    fill();
    readAll();
  }

  @ParameterizedTest
  @CsvSource({
    "article, published, 'yesterday'",
    "article, change, 'x'",
    "article, revision, 99999999999",
    "article, unread, 'x'",
    "mention, part, 7",
    "mention, part, 'x'",
    "mention, start, -1",
    "mention, start, 'x'",
    "mention, end, 0",
    "mention, why, 99",
    "mention, why_paragraph, -9",
    "name, type, 'THING'",
    "name, folded, ''",
    "name, articles, 'x'",
    "name, entity, 99999",
    "name, mentions, 'x'",
    "form, mentions, 'x'",
    "correction, kind, 'nonsense'",
    "correction, made, 'long ago'",
    "correction, undone, 'x'",
    "correction, type, 'THING'",
    "corrected_entity, type, 'THING'",
    "listed_name, type, 'THING'",
    "listed_name, case_blind, 'x'",
    "saved_search, fresh, 'x'",
    "library, change, 'x'"
  })
  void a_bad_value_in_any_column_is_damage(String table, String column, String value)
      throws Exception {
    fill();
    damage("UPDATE " + table + " SET " + column + " = '" + value + "'");

    assertDamaged();
  }

  @Test
  void a_missing_row_is_damage() throws Exception {
    fill();
    damage("DELETE FROM library");

    assertDamaged();
  }

  @Test
  void a_bad_setting_is_damage() throws Exception {
    fill();
    damage("INSERT INTO setting VALUES ('links.reached', 'x')");

    assertDamaged();
  }

  @Test
  void a_mention_beyond_its_text_is_damage_to_who_takes_it_away() throws Exception {
    fill();
    damage("UPDATE mention SET end = 1000");

    try (Store store = Store.open(file(), List.of())) {
      StoredArticle article = SampleArticles.stored(store, "a");
      assertThatThrownBy(() ->
              store
                  .names()
                  .save(
                      List.of(new RecognizedArticle(article, List.of())),
                      "2",
                      SampleArticles.LINKS))
          .isInstanceOf(StoreUnusableException.class);
    }
  }
}
