package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.index.document.ArticleDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A word finds its own forms, the form that was typed first, and no other word.
class InflectedWordsTest {

  /// Every word of a row is an article.
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class Families {

    private static final List<String> WORDS =
        List.of(
            "talk talks talked talking",
            "nuke nukes nuked nuking",
            "stop stops stopped stopping",
            "permit permits permitted permitting",
            "visit visits visited visiting",
            "party parties",
            "try tries tried trying",
            "die dies died",
            "crash crashes crashed crashing",
            "missile missiles",
            "crisis crises",
            "woman women",
            "child children",
            "meet meets met meeting",
            "sell sells sold selling",
            "say says said saying",
            "win wins won winning",
            "king kings",
            "need needs needed needing",
            "bed beds",
            "string strings",
            "wedding weddings",
            "evening evenings",
            "hundred hundreds",
            "organize organise organized organised organizing organising",
            "organization organisation organizations organisations",
            "defence defense",
            "labour labor",
            "centre center centers centres",
            "travelled traveled travelling traveling",
            "programme program programs programmes");

    private static final List<String> UNLIKE =
        List.of(
            "news new",
            "university universe universal",
            "organ organization organic",
            "general generic generation",
            "wed wedding",
            "even evening",
            "unite united",
            "mean means",
            "police policy polite politics",
            "import important",
            "nature national nation",
            "arm army",
            "port portion",
            "past paste",
            "stat state",
            "car care",
            "us uses",
            "china chin",
            "korea core",
            "four for",
            "wise wize");

    private IndexFixture fixture;

    @BeforeAll
    void open(@TempDir Path folder) {
      fixture = IndexFixture.open(folder);
      long number = 0;
      for (List<String> rows : List.of(WORDS, UNLIKE)) {
        for (String row : rows) {
          for (String word : row.split(" ", -1)) {
            number++;
            fixture.with(IndexFixture.article(number, "Title", word));
          }
        }
      }
    }

    @AfterAll
    void close() {
      fixture.close();
    }

    private List<String> found(String word) {
      return fixture.search(word).hits().stream()
          .map(hit -> text(hit.number()))
          .distinct()
          .toList();
    }

    private static String text(long number) {
      return Stream.concat(WORDS.stream(), UNLIKE.stream())
          .flatMap(row -> Arrays.stream(row.split(" ", -1)))
          .toList()
          .get((int) number - 1);
    }

    @Test
    void every_form_of_a_word_finds_every_other() {
      List<String> missed = new ArrayList<>();
      for (String row : WORDS) {
        List<String> forms = List.of(row.split(" ", -1));
        for (String form : forms) {
          List<String> found = found(form);
          forms.stream()
              .filter(other -> !found.contains(other))
              .forEach(other -> missed.add(form + " does not find " + other));
        }
      }
      assertThat(missed).isEmpty();
    }

    @Test
    void the_form_that_was_typed_comes_first() {
      for (String row : WORDS) {
        for (String form : row.split(" ", -1)) {
          assertThat(found(form)).as(form).first().isEqualTo(form);
        }
      }
    }

    @Test
    void a_word_does_not_find_another_word_that_looks_like_it() {
      List<String> confused = new ArrayList<>();
      for (String row : UNLIKE) {
        List<String> words = List.of(row.split(" ", -1));
        for (String word : words) {
          List<String> found = found(word);
          assertThat(found).contains(word);
          words.stream()
              .filter(other -> !other.equals(word) && found.contains(other))
              .forEach(other -> confused.add(word + " finds " + other));
        }
      }
      assertThat(confused).isEmpty();
    }
  }

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void other_forms_are_marked_too() {
    fixture.with(IndexFixture.article(1, "Meetings", "They met, for they meet, and were meeting."));

    assertThat(fixture.places("meeting", 1)).containsExactly("met", "meet", "meeting");
    assertThat(fixture.titlePlaces("meeting", 1)).containsExactly("Meetings");
  }

  @Test
  void many_mentions_of_another_form_do_not_outweigh_the_word_as_it_was_typed() {
    fixture.with(
        IndexFixture.article(1, "A", "The meeting went on as planned, said one who was there."),
        IndexFixture.article(2, "B", "They meet and part, said one who was there and who left."));

    assertThat(fixture.numbers("meeting")).containsExactly(1L, 2L);
    assertThat(fixture.numbers("meet")).containsExactly(2L, 1L);
  }

  @Test
  void a_form_that_comes_with_a_later_article_is_found() {
    fixture.with(IndexFixture.article(1, "A", "They meet."));
    assertThat(fixture.numbers("meeting")).containsExactly(1L);

    fixture.with(IndexFixture.article(2, "B", "They met."));

    assertThat(fixture.numbers("meeting")).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void phrases_stand_as_they_are_written() {
    fixture.with(IndexFixture.article(1, "A", "Two joint statements."));

    assertThat(fixture.numbers("\"joint statement\"")).isEmpty();
    assertThat(fixture.numbers("\"joint statements\"")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:meeting", "text:meeting", "-(-meeting)", "meeting OR x"})
  void forms_are_found_wherever_words_are_asked_for(String words) {
    fixture.with(
        IndexFixture.article(1, "They met", "They met."), IndexFixture.article(2, "A", "B."));

    assertThat(fixture.numbers(words)).containsExactly(1L);
  }

  @Test
  void names_of_sources_and_authors_have_no_forms() {
    fixture.with(ArticleDraft.of(1).source("Talks Daily").authors("Ann Kings"));

    assertThat(fixture.numbers("source:talk")).isEmpty();
    assertThat(fixture.numbers("author:king")).isEmpty();
    assertThat(fixture.numbers("author:kings source:talks")).containsExactly(1L);
  }
}
