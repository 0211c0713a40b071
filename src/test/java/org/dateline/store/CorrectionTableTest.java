package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.NOON;
import static org.dateline.store.Newsroom.organization;
import static org.dateline.store.Newsroom.person;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityLinkReason;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.CorrectionTable.ImportedCorrection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionTableTest {

  private static final String FIRST =
      "[p:Kim Jong Un] met [p:Xi Jinping] in [l:Dalian]. [p:Kim|Kim Jong Un] left. Tuesday.";
  private static final String SECOND =
      "[p:Kim Jong-un] of the [l:DPRK] left [l:Dalian]. [o:Tuesday] came. [o:Dalian] won.";
  private static final String THIRD = "[l:North Korea] and [p:Kim] and the [w:Chinese|China].";

  private static final FullName KIM = person("Kim Jong Un");
  private static final FullName DPRK = place("DPRK");
  private static final FullName NORTH_KOREA = place("North Korea");
  private static final FullName TUESDAY = organization("Tuesday");

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void publish() {
    room = new Newsroom(folder.resolve("library.db"));
    room.publish("a", FIRST);
    room.publish("b", SECOND);
    room.publish("c", THIRD);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void recogniseAgain() {
    room.recognise("a", FIRST);
    room.recognise("b", SECOND);
    room.recognise("c", THIRD);
  }

  private static Correction.NotAMention noNameHere(String article, String marked, String text) {
    int start = Newsroom.NewsDraft.of(marked).text().lastIndexOf(text);
    return new Correction.NotAMention(
        article, ArticlePart.TEXT, new Span(start, start + text.length()), text);
  }

  private static Correction.NewMention newName(String article, String marked, FullName name) {
    int start = Newsroom.NewsDraft.of(marked).text().indexOf(name.written());
    return new Correction.NewMention(
        article, ArticlePart.TEXT, new Span(start, start + name.written().length()), name);
  }

  static Stream<Correction> corrections() {
    return Stream.of(
        noNameHere("a", FIRST, "Kim"),
        new Correction.NotAMentionInArticle("a", KIM),
        new Correction.NotAName(TUESDAY, false),
        new Correction.NotAName(DPRK, true),
        new Correction.TypeChange(TUESDAY, EntityType.LOCATION),
        new Correction.TypeChange(organization("Dalian"), EntityType.LOCATION),
        newName("a", FIRST, organization("Tuesday")),
        new Correction.EntityRename(KIM, "The Marshal"),
        new Correction.EntityMerge(DPRK, NORTH_KOREA),
        new Correction.EntitySplit(organization("Dalian")));
  }

  private record Seen(
      List<String> entities,
      List<List<String>> shown,
      List<List<EntityType>> types,
      List<List<String>> reasons) {}

  private Seen seen() {
    List<String> ids = List.of("a", "b", "c");
    return new Seen(
        room.entities(),
        ids.stream().map(room::shown).toList(),
        ids.stream().map(room::types).toList(),
        ids.stream().map(room::reasons).toList());
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void every_correction_changes_something_and_its_undoing_changes_it_back(Correction correction) {
    Seen before = seen();

    LoggedCorrection made = room.correct(correction);
    assertThat(seen()).isNotEqualTo(before);
    room.undo(made);

    assertThat(seen()).isEqualTo(before);
    assertThat(room.store().corrections().all())
        .containsExactly(new LoggedCorrection(made.number(), NOON, correction, Optional.of(NOON)));
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void every_correction_stays_when_names_are_found_again_and_after_a_restart(
      Correction correction) {
    LoggedCorrection made = room.correct(correction);
    Seen corrected = seen();

    recogniseAgain();
    assertThat(seen()).isEqualTo(corrected);
    room.reopen();
    assertThat(seen()).isEqualTo(corrected);
    assertThat(room.store().corrections().all()).containsExactly(made);
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void every_correction_stays_when_names_are_linked_again_and_back(Correction correction) {
    room.correct(correction);
    Seen corrected = seen();

    room.linkBy(Map.of("kim jong un", "Kim_Jong-un", "kim", "Kim_Jong-un"));
    room.linkAgain("v2");
    room.linkBy(Map.of());
    room.linkAgain("v1");

    assertThat(seen()).isEqualTo(corrected);
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void the_same_again_would_change_nothing_and_is_not_kept(Correction correction) {
    room.correct(correction);

    assertThat(room.isNothing(correction)).isTrue();
    assertThat(room.store().corrections().all()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void another_library_takes_every_correction_and_no_copy_of_it(Correction correction) {
    room.correct(correction);
    try (Newsroom other = new Newsroom(folder.resolve("other.db"))) {
      other.publish("a", FIRST);
      other.publish("b", SECOND);
      other.publish("c", THIRD);
      List<ImportedCorrection> imported =
          room.store().corrections().all().stream()
              .map(made -> new ImportedCorrection(made.made(), made.correction(), made.undone()))
              .toList();

      assertThat(other.store().corrections().add(imported, other.links())).hasSize(1);
      assertThat(other.store().corrections().add(imported, other.links())).isEmpty();

      assertThat(other.entities()).isEqualTo(room.entities());
      assertThat(other.shown("a")).isEqualTo(room.shown("a"));
      assertThat(other.shown("b")).isEqualTo(room.shown("b"));
    }
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void a_library_that_gets_its_articles_after_its_corrections_is_the_same(Correction correction) {
    room.correct(correction);
    try (Newsroom other = new Newsroom(folder.resolve("other.db"))) {
      other
          .store()
          .corrections()
          .add(List.of(new ImportedCorrection(NOON, correction, Optional.empty())), other.links());
      other.publish("a", FIRST);
      other.publish("b", SECOND);
      other.publish("c", THIRD);

      assertThat(other.entities()).isEqualTo(room.entities());
      assertThat(other.shown("b")).isEqualTo(room.shown("b"));
    }
  }

  @Test
  void a_place_that_is_no_name_leaves_the_other_places_of_the_name() {
    room.correct(noNameHere("a", FIRST, "Kim"));

    assertThat(room.shown("a"))
        .containsExactly("Kim Jong Un = Kim Jong Un", "Xi Jinping = Xi Jinping", "Dalian = Dalian");
    assertThat(room.entity(KIM).mentions()).isEqualTo(2);
    assertThat(room.mentioning(KIM)).containsExactly("a", "b");
  }

  @Test
  void an_article_without_any_mention_left_is_not_found_by_the_name() {
    long change = room.store().articles().lastChange();
    room.correct(new Correction.NotAMentionInArticle("a", KIM));

    assertThat(room.mentioning(KIM)).containsExactly("b");
    assertThat(room.entity(KIM).articles()).isEqualTo(1);
    assertThat(room.store().articles().changedAfter(change, 10))
        .extracting(article -> article.article().id())
        .containsExactly("a");
  }

  @Test
  void a_correction_of_the_whole_library_indexes_nothing_again() {
    long change = room.store().articles().lastChange();
    corrections()
        .filter(Correction.LibraryCorrection.class::isInstance)
        .filter(correction -> !(correction instanceof Correction.TypeChange))
        .forEach(correction -> room.store().corrections().make(correction, NOON, room.links()));

    assertThat(room.store().articles().lastChange()).isEqualTo(change);
  }

  @Test
  void what_is_no_name_anywhere_is_in_no_list_and_no_article() {
    room.correct(new Correction.NotAName(TUESDAY, false));

    assertThat(room.entities()).noneMatch(entity -> entity.contains("Tuesday"));
    assertThat(room.shown("b")).noneMatch(name -> name.contains("Tuesday"));
    assertThat(room.store().names().entityOf(TUESDAY.key())).isEmpty();
    assertThat(room.store().entities().matching("Tues", null, 10)).isEmpty();
  }

  @Test
  void merging_joins_whole_entities_and_keeps_the_name_and_type_of_the_second() {
    room.correct(new Correction.EntityMerge(organization("Dalian"), NORTH_KOREA));

    assertThat(room.entities())
        .contains("LOCATION North Korea = Dalian, Dalian, North Korea")
        .noneMatch(entity -> entity.contains("ORGANIZATION Dalian"));
    assertThat(room.mentioning(NORTH_KOREA)).containsExactly("a", "b", "c");
    assertThat(room.linked("a"))
        .extracting(LinkedMention::sameAs)
        .contains(Optional.of(new EntityLinkReason.ReaderReason("North Korea", NOON)));
  }

  @Test
  void a_name_that_is_linked_later_joins_what_its_link_was_merged_into() {
    room.linkBy(Map.of("dprk", "Korea", "d p r k", "Korea"));
    room.linkAgain("v2");
    room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    room.publish("d", "The [l:D P R K].");

    assertThat(room.shown("d")).containsExactly("D P R K = North Korea");
  }

  @Test
  void a_split_name_stays_apart_until_it_is_merged_again() {
    room.linkBy(Map.of("dprk", "Korea", "north korea", "Korea"));
    room.linkAgain("v2");
    assertThat(room.entities()).contains("LOCATION DPRK = DPRK, North Korea");

    room.correct(new Correction.EntitySplit(DPRK));
    assertThat(room.entities())
        .contains("LOCATION DPRK = DPRK", "LOCATION North Korea = North Korea");
    room.linkBy(Map.of("dprk", "Korea2", "north korea", "Korea2"));
    room.linkAgain("v3");
    assertThat(room.entities()).contains("LOCATION DPRK = DPRK");

    room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    assertThat(room.entities()).contains("LOCATION North Korea = DPRK, North Korea");
  }

  @Test
  void undoing_in_the_middle_leaves_what_came_after() {
    LoggedCorrection first = room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    room.correct(new Correction.EntityMerge(NORTH_KOREA, place("Dalian")));
    room.correct(new Correction.EntityRename(DPRK, "The North"));
    room.undo(first);

    assertThat(room.entities())
        .contains("LOCATION The North = DPRK", "LOCATION Dalian = Dalian, Dalian, North Korea");
  }

  @Test
  void an_entity_hidden_with_others_shows_those_again_that_are_taken_away_from_it() {
    LoggedCorrection merged = room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    room.correct(new Correction.NotAName(NORTH_KOREA, false));
    assertThat(room.entities()).noneMatch(entity -> entity.contains("DPRK"));
    room.undo(merged);

    assertThat(room.entities())
        .contains("LOCATION DPRK = DPRK")
        .noneMatch(entity -> entity.contains("North Korea"));
  }

  @Test
  void another_type_joins_the_name_that_has_it() {
    room.publish("d", "[p:Dalian] again.");
    room.correct(new Correction.TypeChange(person("Dalian"), EntityType.LOCATION));

    assertThat(room.entities()).contains("LOCATION Dalian = Dalian, Dalian, Dalian");
    assertThat(
            room.store()
                .names()
                .mentions(SampleArticles.stored(room.store(), "d").number())
                .getFirst())
        .matches(linked -> linked.type() == EntityType.LOCATION)
        .matches(linked -> linked.mention().type() == EntityType.PERSON);
  }

  @Test
  void a_new_name_is_one_at_every_place_where_it_stands_as_a_whole_word() {
    String text = "Tuesday. Tuesdays, aTuesday; “Tuesday” in [o:Tuesday Group].";
    room.publish("d", text);
    room.correct(newName("d", text, organization("Tuesday")));

    assertThat(room.shown("d"))
        .containsExactly("Tuesday = Tuesday", "Tuesday = Tuesday", "Tuesday Group = Tuesday Group");
    assertThat(room.linked("d"))
        .extracting(linked -> linked.mention().why())
        .contains(LinkReason.MARKED);
    assertThat(room.mentioning(TUESDAY)).containsExactly("b", "d");
  }

  @Test
  void a_longer_name_takes_the_place_of_what_was_found_within_it() {
    String text = "Joint Base [l:Andrews] and [l:Andrews].";
    room.publish("d", text);
    LoggedCorrection made = room.correct(newName("d", text, place("Joint Base Andrews")));

    assertThat(room.shown("d"))
        .containsExactly("Joint Base Andrews = Joint Base Andrews", "Andrews = Andrews");
    room.undo(made);
    assertThat(room.shown("d")).containsExactly("Andrews = Andrews", "Andrews = Andrews");
  }

  @Test
  void a_place_is_followed_where_the_text_has_moved_if_it_is_clear_where_to() {
    String text = "He said [p:Marine One] landed.";
    room.publish("d", text);
    room.correct(noNameHere("d", text, "Marine One"));

    room.publish("d", "On Monday he said [p:Marine One] landed.");
    assertThat(room.shown("d")).isEmpty();
    room.publish("d", "[p:Marine One]. On Monday he said [p:Marine One] landed.");
    assertThat(room.shown("d")).hasSize(2);
    room.publish("d", "He said something else.");
    assertThat(room.shown("d")).isEmpty();
    room.publish("d", text);
    assertThat(room.shown("d")).isEmpty();
  }

  @Test
  void weak_mentions_are_counted_apart() {
    FullName china = place("China");

    assertThat(room.entities()).noneMatch(entity -> entity.contains("China"));
    assertThat(room.shown("c")).contains("Chinese = China");
    assertThat(room.store().names().entityOf(china.key())).isEmpty();
    room.publish("d", "[l:China] and the [w:Chinese|China].");

    assertThat(room.entity(china).articles()).isEqualTo(1);
    assertThat(room.entity(china).mentions()).isEqualTo(1);
    assertThat(room.mentioning(china)).containsExactly("d");
    assertThat(room.store().entities().forms(room.entity(china).number())).hasSize(1);
  }
}
