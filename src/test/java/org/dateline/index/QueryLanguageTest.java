package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader can ask for, and what is found for it.
class QueryLanguageTest {

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = Shelf.open(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void every_word_must_occur_in_the_headline_or_the_text() {
    shelf.with(
        Shelf.article(1, "Talks in Dalian", "Xi received his guest."),
        Shelf.article(2, "Talks in Beijing", "Xi received his guest."),
        Shelf.article(3, "Weather in Dalian", "It rained."));

    assertThat(shelf.numbers("Dalian Xi")).containsExactly(1L);
    assertThat(shelf.numbers("Dalian AND Xi")).containsExactly(1L);
    assertThat(shelf.numbers("Dalian OR Xi")).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(shelf.numbers("Dalian NOT Xi")).containsExactly(3L);
    assertThat(shelf.numbers("Dalian -Xi")).containsExactly(3L);
    assertThat(shelf.numbers("Dalian (rained OR guest)")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(shelf.numbers("Xi Wonsan")).isEmpty();
  }

  @Test
  void what_must_not_occur_alone_leaves_everything_else() {
    shelf.with(
        Shelf.article(1, "Talks in Dalian", "Xi."),
        Shelf.article(2, "Talks in Beijing", "Xi."),
        Shelf.article(3, "Weather", "Rain."));

    assertThat(shelf.numbers("-Xi")).containsExactly(3L);
    assertThat(shelf.numbers("NOT Dalian")).containsExactly(3L, 2L);
    assertThat(shelf.numbers("Talks AND (NOT Dalian)")).containsExactly(2L);
  }

  @Test
  void a_phrase_stands_as_it_is_asked_for() {
    shelf.with(
        Shelf.article(1, "A", "They signed a joint statement."),
        Shelf.article(2, "B", "The statement was joint."));

    assertThat(shelf.numbers("\"joint statement\"")).containsExactly(1L);
    assertThat(shelf.numbers("“joint statement”")).containsExactly(1L);
    assertThat(shelf.numbers("„joint statement“")).containsExactly(1L);
    assertThat(shelf.numbers("joint statement")).containsExactly(1L, 2L);
    assertThat(shelf.numbers("\"to be\"")).isEmpty();
  }

  @Test
  void a_phrase_runs_over_curly_quotes_and_hyphens_in_the_text() {
    shelf.with(Shelf.article(1, "A", "China’s “dual-track” approach, said Moon Jae-in."));

    assertThat(shelf.numbers("\"china dual track approach\"")).containsExactly(1L);
    assertThat(shelf.numbers("\"China's “dual-track” approach\"")).containsExactly(1L);
    assertThat(shelf.numbers("Jae-in")).containsExactly(1L);
    assertThat(shelf.numbers("in-Jae")).isEmpty();
    assertThat(shelf.marked("\"dual track approach\"")).containsExactly("dual-track” approach");
  }

  @Test
  void case_accents_possessives_and_endings_do_not_matter() {
    shelf.with(Shelf.article(1, "A", "The Élysée’s denuclearization meetings."));

    for (String words :
        List.of("elysee", "ÉLYSÉE", "Elysee's", "meeting", "meet", "denuclearized", "DENUCLE*")) {
      assertThat(shelf.numbers(words)).as(words).containsExactly(1L);
    }
  }

  @Test
  void a_prefix_finds_every_word_that_begins_so() {
    shelf.with(
        Shelf.article(1, "Denuclearization", "A."),
        Shelf.article(2, "B", "denuclearized"),
        Shelf.article(3, "C", "nuclear"));

    assertThat(shelf.numbers("denucle*")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(shelf.numbers("title:denucle*")).containsExactly(1L);
    assertThat(shelf.marked("denuc* B")).containsExactly("denuclearized");
  }

  @Test
  void a_field_can_be_named() {
    shelf.with(
        Shelf.article(1, "Dalian talks", "A city."), Shelf.article(2, "Talks", "In Dalian."));

    assertThat(shelf.numbers("title:Dalian")).containsExactly(1L);
    assertThat(shelf.numbers("text:Dalian")).containsExactly(2L);
    assertThat(shelf.numbers("author:lee")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(shelf.numbers("title:\"dalian talks\" city")).containsExactly(1L);
  }

  @Test
  void an_emoji_can_be_searched_for() {
    shelf.with(Shelf.article(1, "A", "Hello 🌏"), Shelf.article(2, "B", "Hello"));

    assertThat(shelf.numbers("🌏")).containsExactly(1L);
    assertThat(shelf.marked("🌏")).containsExactly("🌏");
  }
}
