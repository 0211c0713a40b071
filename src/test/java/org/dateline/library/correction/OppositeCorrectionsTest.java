package org.dateline.library.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.library.Library;
import org.dateline.library.TripArticles;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrections of one name that say the opposite, or of a name that an earlier one has done away
/// with: each can be taken back, in any order, and what is left is what the others say.
final class OppositeCorrectionsTest {

  @TempDir Path folder;
  private Library library;
  private Corrections corrections;

  @BeforeEach
  void open() throws InterruptedException {
    library = TripArticles.library(folder.resolve("library"));
    corrections = library.corrections();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private FullName named(String name) {
    return corrections.named(name, null);
  }

  private List<Entity> entities() {
    return library.entities().matching("", null, 100);
  }

  private long make(Correction correction) {
    return corrections.make(correction).number();
  }

  private List<String> undo(Long... numbers) {
    return corrections.undo(List.of(numbers)).stream().map(it -> "" + it.number()).toList();
  }

  @Test
  void a_type_there_and_back_is_undone_in_either_order() {
    List<Entity> before = entities();
    FullName paris = named("Paris");
    long there = make(new Correction.TypeChange(paris, EntityType.PERSON));
    long back = make(new Correction.TypeChange(paris, EntityType.LOCATION));
    assertThat(library.entities().named("Paris").type()).isEqualTo(EntityType.LOCATION);

    assertThat(undo(back)).hasSize(1);
    assertThat(library.entities().named("Paris").type()).isEqualTo(EntityType.PERSON);
    assertThat(corrections.restore(List.of(back))).hasSize(1);
    assertThat(undo(there)).hasSize(1);
    assertThat(library.entities().named("Paris").type()).isEqualTo(EntityType.LOCATION);
    assertThat(undo(back, there)).containsExactly("" + back);
    assertThat(entities()).isEqualTo(before);
  }

  @Test
  void a_merge_there_and_back_is_one_merge_and_both_are_undone_at_once() {
    List<Entity> before = entities();
    FullName merkel = named("Angela Merkel");
    FullName macron = named("Emmanuel Macron");
    long there = make(new Correction.EntityMerge(merkel, macron));
    assertThatThrownBy(() -> make(new Correction.EntityMerge(macron, merkel)))
        .isInstanceOfSatisfying(
            LibraryException.class,
            e -> assertThat(e.failure()).isInstanceOf(Failure.NothingToCorrect.class));
    long apart = make(new Correction.EntitySplit(macron));
    long back = make(new Correction.EntityMerge(macron, merkel));

    assertThat(undo(there, apart, back)).hasSize(3);

    assertThat(entities()).isEqualTo(before);
    assertThat(corrections.restore(List.of(there, apart, back)))
        .extracting(LoggedCorrection::number)
        .containsExactly(there, apart, back);
    assertThat(library.entities().named("Emmanuel Macron").name()).isEqualTo("Angela Merkel");
  }

  @Test
  void a_name_that_is_none_any_more_can_still_have_its_other_corrections_taken_back() {
    List<Entity> before = entities();
    FullName paris = named("Paris");
    long renamed = make(new Correction.EntityRename(paris, "The city"));
    long none = make(new Correction.NotAName(paris, false));

    assertThat(corrections.reach(new Correction.NotAName(paris, false)).mentions()).isEqualTo(3);
    assertThat(undo(renamed)).hasSize(1);
    assertThat(undo(none)).hasSize(1);
    assertThat(undo(none, renamed, 99L)).isEmpty();

    assertThat(entities()).isEqualTo(before);
  }

  @Test
  void a_mention_linked_to_two_names_in_turn_is_of_the_last_and_then_of_the_first() {
    FullName paris = named("Paris");
    FullName berlin = named("Berlin");
    long first = make(new Correction.MentionLink("trip", paris, berlin));
    long last = make(new Correction.MentionLink("trip", berlin, named("Emmanuel Macron")));
    assertThat(mentioned()).containsExactly("Angela Merkel", "Emmanuel Macron");

    assertThat(undo(last)).hasSize(1);
    assertThat(mentioned()).containsExactly("Angela Merkel", "Berlin", "Emmanuel Macron");
    assertThat(undo(first)).hasSize(1);
    assertThat(mentioned()).containsExactly("Angela Merkel", "Berlin", "Emmanuel Macron", "Paris");
  }

  private List<String> mentioned() {
    var mentions = library.article("trip").mentions();
    return mentions.all().stream()
        .map(LinkedMention::entity)
        .map(number -> Objects.requireNonNull(mentions.entities().get(number)).name())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void names_of_five_thousand_characters_and_from_right_to_left_are_kept_as_they_are() {
    String name = "برلين ".repeat(833) + "شارع";
    FullName berlin = named("Berlin");
    make(new Correction.EntityRename(berlin, name));

    assertThat(library.entities().named(name.strip()).articles()).isEqualTo(2);
    assertThat(corrections.exportTo(folder.resolve("long.json"))).isEqualTo(1);
    assertThat(corrections.importFrom(folder.resolve("long.json"))).isEmpty();
    assertThat(undo(1L)).hasSize(1);
  }
}
