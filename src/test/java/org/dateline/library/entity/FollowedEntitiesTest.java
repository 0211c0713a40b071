package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.TripArticles;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.CancellationSignal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom the reader follows, and what is new of them.
final class FollowedEntitiesTest {

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private Library library;

  @BeforeEach
  void open() throws Exception {
    library = TripArticles.library(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private long number(String name) {
    return library.entities().named(name).number();
  }

  private FollowedEntities followed() {
    return library.entities().followed();
  }

  private List<String> all() {
    return followed().entities().stream()
        .map(it -> it.name() + " " + followed().fresh(it.number(), CancellationSignal.NEVER))
        .toList();
  }

  private void arrives(String id, String text) throws InterruptedException {
    Samples.take(
        library, Samples.write(folder.resolve(id + ".jsonl"), Samples.json(id, "News", text)));
    library.awaitNames();
  }

  @Test
  void what_was_there_is_not_new_and_what_comes_is_until_the_reader_looks() throws Exception {
    assertThat(followed().follow(number("Angela Merkel"))).isTrue();
    assertThat(all()).containsExactly("Angela Merkel 0");

    arrives("third", "Angela Merkel spoke in Hamburg. Angela Merkel left.");
    arrives("fourth", "It rained in Hamburg.");
    assertThat(all()).containsExactly("Angela Merkel 1");

    followed().looked(number("Angela Merkel"));
    assertThat(all()).containsExactly("Angela Merkel 0");
  }

  @Test
  void an_article_that_was_there_without_its_names_is_new_when_it_has_them() throws Exception {
    followed().follow(number("Berlin"));
    Samples.take(
        library,
        Samples.write(folder.resolve("x.jsonl"), Samples.json("x", "News", "Berlin is large.")));
    // Perhaps before its names have been found, perhaps after: it is not forgotten.
    library.awaitNames();
    assertThat(all()).containsExactly("Berlin 1");
  }

  @Test
  void it_outlives_a_new_name_a_merge_a_split_and_the_end_of_the_program() throws Exception {
    followed().follow(number("Emmanuel Macron"));
    library
        .corrections()
        .make(
            new Correction.EntityRename(
                library.corrections().named("Emmanuel Macron", null), "The President"));
    assertThat(all()).containsExactly("The President 0");

    long merge =
        library
            .corrections()
            .make(
                new Correction.EntityMerge(
                    library.corrections().named("Emmanuel Macron", EntityType.PERSON),
                    library.corrections().named("Angela Merkel", EntityType.PERSON)))
            .number();
    assertThat(followed().follows(number("Angela Merkel"))).isTrue();
    followed().follow(number("Angela Merkel"));
    assertThat(followed().entities()).hasSize(1);

    library.corrections().undo(merge);
    library.close();
    library = Samples.empty(folder.resolve("library"));
    library.awaitNames();
    assertThat(followed().entities()).extracting(Entity::name).contains("The President");
  }

  @Test
  void one_that_is_no_name_any_more_is_not_there_until_that_is_taken_back() {
    followed().follow(number("Paris"));
    long said =
        library
            .corrections()
            .make(
                new Correction.NotAName(
                    library.corrections().named("Paris", EntityType.LOCATION), false))
            .number();
    assertThat(all()).isEmpty();

    library.corrections().undo(said);
    assertThat(all()).containsExactly("Paris 0");
  }

  @Test
  void leaving_off_can_be_taken_back() throws Exception {
    followed().follow(number("Paris"));
    arrives("third", "Paris was full.");

    Runnable restore = followed().leave(number("Paris"));
    assertThat(all()).isEmpty();
    assertThat(followed().follows(number("Paris"))).isFalse();

    restore.run();
    assertThat(all()).containsExactly("Paris 1");
  }

  @Test
  void what_is_new_of_one_is_counted_by_itself_and_can_be_stopped() throws Exception {
    followed().follow(number("Paris"));
    arrives("third", "Paris was full.");

    assertThat(followed().fresh(number("Paris"), CancellationSignal.NEVER)).isEqualTo(1);
    assertThat(followed().fresh(number("Berlin"), CancellationSignal.NEVER)).isZero();
    long paris = number("Paris");
    assertThatThrownBy(() -> followed().fresh(paris, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void nobody_who_is_not_there_can_be_followed() {
    assertThat(followed().follow(-1)).isFalse();
    assertThat(all()).isEmpty();
  }
}
