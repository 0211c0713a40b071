package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found while the last word is being typed, from its first letter on.
class WhileTypingTest {

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

  /// The places in the text of an article that are marked while its words are being typed.
  private List<String> marked(String words, long number, String text) {
    return fixture.index().places(words, LastWord.TYPING, number).text().stream()
        .map((Span place) -> place.of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Denuclearization",
        "Élysée",
        "İstanbul",
        "straße",
        "O’Brien",
        "Jong-un",
        "U.S.",
        "1,000",
        "Αθήνα",
        "Горбачёв",
        "金正恩",
        "한국어",
        "שָׁלוֹם",
        "kim jong un",
        "3.5",
        "foo_bar",
        "don’t"
      })
  void from_the_first_letter_to_the_last_the_word_finds_its_article(String word) {
    String text = "Then " + word + " followed.";
    fixture.with(ArticleDraft.of(1, text), ArticleDraft.of(2, "Rain."));

    for (int end = 1; end <= word.length(); end++) {
      String typed = word.substring(0, end);
      if (Character.isLetterOrDigit(typed.charAt(end - 1))) {
        assertThat(fixture.typing(typed)).as(typed).contains(1L);
        assertThat(marked(typed, 1, text)).as(typed).isNotEmpty().doesNotContain("Then");
      }
    }
  }

  @Test
  void only_the_last_word_may_be_unfinished() {
    fixture.with(ArticleDraft.of(1, "Trade talks."), ArticleDraft.of(2, "Tradesmen talk."));

    assertThat(fixture.typing("trade ta")).containsExactly(1L);
    assertThat(fixture.typing("talk tr")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.numbers("tra")).isEmpty();
  }

  @Test
  void a_letter_or_two_list_the_newest_first() {
    fixture.with(
        ArticleDraft.of(1, "Dalian, Dalian, Dalian.").title("Dalian").date("2018-05-08"),
        ArticleDraft.of(2, "A day by the sea, with a dog, and then some more.").date("2019-01-01"),
        ArticleDraft.of(3, "Rain.").date("2020-01-01"));

    assertThat(fixture.typing("d")).containsExactly(2L, 1L);
    assertThat(fixture.typing("da")).containsExactly(2L, 1L);
    assertThat(fixture.typing("dal")).containsExactly(1L);
  }

  @Test
  void the_whole_word_comes_before_longer_ones() {
    fixture.with(
        ArticleDraft.of(1, "The tradesman said something here."),
        ArticleDraft.of(2, "The trade said something here."),
        ArticleDraft.of(3, "The trademark said something here."));

    assertThat(fixture.typing("trade")).startsWith(2L).hasSize(3);
  }

  @Test
  void all_that_begins_so_is_found_however_many_words_there_are() {
    for (int article = 1; article <= 40; article++) {
      StringBuilder words = new StringBuilder();
      for (int word = 0; word < 20; word++) {
        words.append("dal").append((char) ('a' + word)).append(article).append(' ');
      }
      fixture.with(ArticleDraft.of(article, words.toString()));
    }

    assertThat(fixture.typing("d")).hasSize(40);
    assertThat(fixture.typing("da")).hasSize(40);
    assertThat(fixture.typing("dal")).hasSize(40);
    assertThat(fixture.typing("dalt")).hasSize(40);
    assertThat(fixture.typing("dalt1")).hasSize(11);
    assertThat(fixture.typing("dalt17")).containsExactly(17L);
  }

  @Test
  void fields_follow_the_keys() {
    fixture.with(
        ArticleDraft.of(1, "Rain.")
            .title("Dalian")
            .authors("Ann Lee")
            .source("Press TV")
            .url("https://www.reuters.com/world"),
        ArticleDraft.of(2, "Dalian."));

    for (String typed :
        List.of(
            "title:d",
            "title:da",
            "title:dal",
            "author:l",
            "author:le",
            "by:le",
            "source:p",
            "source:pre",
            "url:reut",
            "url:reuters.co",
            "rain -title:dalton",
            "title:(da")) {
      assertThat(fixture.typing(typed)).as(typed).containsExactly(1L);
    }
    for (String typed : List.of("text:d", "text:da", "text:dal", "text:dalian")) {
      assertThat(fixture.typing(typed)).as(typed).containsExactly(2L);
    }
  }

  @Test
  void an_unfinished_phrase_finds_what_goes_on_so() {
    fixture.with(
        ArticleDraft.of(1, "A joint statement."), ArticleDraft.of(2, "A statement on a joint."));

    assertThat(fixture.typing("\"joint statement")).containsExactly(1L);
    assertThat(fixture.typing("\"joint")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.typing("statement (join")).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void what_is_excluded_counts_only_once_it_is_there() {
    fixture.with(ArticleDraft.of(1, "Rain in Dalian."), ArticleDraft.of(2, "Rain in Dalton."));

    assertThat(fixture.typing("rain -dal")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.typing("rain -dalian")).containsExactly(2L);
  }

  @Test
  void an_operator_that_is_being_typed_disturbs_nothing() {
    fixture.with(ArticleDraft.of(1, "Rain in Dalian."), ArticleDraft.of(2, "Wind."));

    assertThat(fixture.typing("rain OR")).contains(1L);
    assertThat(fixture.typing("rain OR w")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.typing("rain AND NOT")).contains(1L);
    assertThat(fixture.typing("rain NEAR/3 dal")).containsExactly(1L);
    assertThat(fixture.typing("rain -")).contains(1L);
    assertThat(fixture.typing("rain (")).contains(1L);
    assertThat(fixture.typing("(rain")).contains(1L);
    assertThat(fixture.typing("rai*")).containsExactly(1L);
  }

  @Test
  void only_what_may_be_meant_is_marked() {
    String text = "Kim Jong-un met Bob until O’Brien came, before Ban.";
    fixture.with(ArticleDraft.of(1, text));

    assertThat(marked("Jong-u", 1, text)).containsExactly("Jong-un");
    assertThat(marked("kim jong-u", 1, text)).containsExactly("Kim", "Jong-un");
    assertThat(marked("jongu", 1, text)).containsExactly("Jong-un");
    assertThat(marked("O’B", 1, text)).containsExactly("O’Brien");
    assertThat(marked("b", 1, text)).contains("Bob", "before", "Ban");
    assertThat(marked("kim m", 1, text)).containsExactly("Kim", "met");
  }

  @Test
  void marks_follow_the_keys_in_headline_and_text() {
    fixture.with(ArticleDraft.of(1, "In Dalian.").title("Dalian"));
    IndexQuery query =
        new IndexQuery("dal", LastWord.TYPING, List.of(), SortOrder.RELEVANCE, false);

    IndexHit hit =
        fixture
            .index()
            .search(query, PageCursor.START, 10, CancellationSignal.NEVER)
            .hits()
            .getFirst();

    assertThat(hit.places().title()).containsExactly(new Span(0, 6));
    assertThat(hit.places().text()).containsExactly(new Span(3, 9));
  }
}
