package org.dateline.index.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.Span;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the words that were searched for stand, in headline and text.
class MatchHighlighterTest {

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
  void a_hit_tells_where_the_words_stand() {
    fixture.with(
        ArticleDraft.of(1, "Then Xi walked in Dalian. Dalian is a port.").title("In Dalian"));

    IndexHit hit = fixture.search("dalian").hits().getFirst();

    assertThat(hit.places().title()).containsExactly(new Span(3, 9));
    assertThat(hit.places().text()).containsExactly(new Span(18, 24), new Span(26, 32));
    assertThat(fixture.marked("\"Xi walked\" port")).containsExactly("Xi walked", "port");
  }

  @Test
  void without_words_nothing_is_marked() {
    fixture.with(ArticleDraft.of(1, "In Dalian.").starred());

    assertThat(fixture.search("").hits().getFirst().places()).isEqualTo(MatchSpans.NONE);
    assertThat(fixture.search("is:starred").hits().getFirst().places()).isEqualTo(MatchSpans.NONE);
    assertThat(fixture.places("", 1)).isEmpty();
    assertThat(fixture.places(" ", 1)).isEmpty();
  }

  @Test
  void in_an_article_every_match_is_found() {
    fixture.with(
        ArticleDraft.of(1, "🌏 In Dalian, 🌏🌏 dalian’s port.\n\nDALIAN").title("Café Dalian"));

    assertThat(fixture.places("dalian", 1)).containsExactly("Dalian", "dalian’s", "DALIAN");
    assertThat(fixture.titlePlaces("dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.index().places("dalian", LastWord.WHOLE, 1).title())
        .containsExactly(new Span(5, 11));
    assertThat(fixture.places("\"in dalian\" OR port", 1)).containsExactly("In Dalian", "port");
    assertThat(fixture.places("dal*", 1)).hasSize(3);
    assertThat(fixture.places("wonsan", 1)).isEmpty();
    assertThat(fixture.places("wonsan dalian", 1)).as("in part").hasSize(3);
    assertThat(fixture.places("dalian", 99)).isEmpty();
  }

  @Test
  void in_an_article_the_beginning_of_a_word_is_enough() {
    fixture.with(ArticleDraft.of(1, "In Dalian, a port.").title("Dalian"));

    assertThat(fixture.index().places("dal", LastWord.TYPING, 1).text())
        .containsExactly(new Span(3, 9));
    assertThat(fixture.index().places("dal", LastWord.TYPING, 1).title())
        .containsExactly(new Span(0, 6));
    assertThat(fixture.index().places("d", LastWord.TYPING, 1).text())
        .containsExactly(new Span(3, 9));
    assertThat(fixture.index().places("dal", LastWord.WHOLE, 1)).isEqualTo(MatchSpans.NONE);
  }

  @Test
  void words_asked_of_one_part_are_marked_there_alone() {
    fixture.with(ArticleDraft.of(1, "In Dalian, a port.").title("Dalian"));

    assertThat(fixture.titlePlaces("title:dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.places("title:dalian", 1)).isEmpty();
    assertThat(fixture.titlePlaces("text:dalian", 1)).isEmpty();
    assertThat(fixture.places("text:dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.titlePlaces("title:dal* text:port", 1)).containsExactly("Dalian");
    assertThat(fixture.places("title:dal* text:port", 1)).containsExactly("port");
    assertThat(fixture.places("title:dalian dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.titlePlaces("text:d*", 1)).isEmpty();
  }

  @Test
  void what_is_excluded_is_not_marked() {
    fixture.with(ArticleDraft.of(1, "Rain in Dalian."));

    assertThat(fixture.places("rain -dalian", 1)).containsExactly("Rain");
    assertThat(fixture.places("NOT dalian", 1)).isEmpty();
    assertThat(fixture.places("source:rain author:dalian", 1)).isEmpty();
  }

  @Test
  void words_that_say_nothing_are_marked_only_where_they_are_asked_for() {
    fixture.with(ArticleDraft.of(1, "The rain in the port, that is."));

    assertThat(fixture.places("the rain", 1)).containsExactly("rain");
    assertThat(fixture.places("\"the rain\"", 1)).containsExactly("The rain");
    assertThat(fixture.places("the", 1)).containsExactly("The", "the");
  }

  @Test
  void patterns_are_marked_where_they_fit() {
    fixture.with(
        ArticleDraft.of(
            1, "Denuclearized Korea, korean nuclear colour of the Élysée, re-elected."));

    assertThat(fixture.places("*nuclear*", 1)).containsExactly("Denuclearized", "nuclear");
    assertThat(fixture.places("kore*", 1)).containsExactly("Korea", "korean");
    assertThat(fixture.places("k*", 1)).containsExactly("Korea", "korean");
    assertThat(fixture.places("n?clear", 1)).containsExactly("nuclear");
    assertThat(fixture.places("koera~", 1)).contains("Korea");
    assertThat(fixture.places("/colou?r/", 1)).containsExactly("colour");
    assertThat(fixture.places("ély*", 1)).containsExactly("Élysée");
    assertThat(fixture.places("re-el*", 1)).containsExactly("re-elected");
    assertThat(fixture.places("reelect*", 1)).containsExactly("re-elected");
  }

  @Test
  void words_near_each_other_are_marked_one_by_one() {
    fixture.with(
        ArticleDraft.of(1, "A nuclear one test. One two three. Nuclear and one two three tests."));

    assertThat(fixture.places("\"nuclear test\"~1", 1)).containsExactly("nuclear", "test");
    assertThat(fixture.places("nuclear NEAR/1 test", 1)).containsExactly("nuclear", "test");
    assertThat(fixture.places("nuclear NEAR/4 tests", 1))
        .containsExactly("nuclear", "test", "Nuclear", "tests");
  }

  @Test
  void marks_that_overlap_are_one() {
    fixture.with(ArticleDraft.of(1, "Then a joint statement followed, by Jong-un."));

    assertThat(fixture.places("\"a joint statement\" \"joint statement followed\" joint", 1))
        .containsExactly("a joint statement followed");
    assertThat(fixture.places("jong un jong-un jongun", 1)).containsExactly("Jong-un");
    assertThat(fixture.places("joint statement", 1)).containsExactly("joint", "statement");
  }

  @Test
  void a_word_at_the_very_beginning_or_end_is_marked_in_its_part() {
    fixture.with(
        ArticleDraft.of(1, "dalian").title("dalian"), ArticleDraft.of(2, "dalian").title(""));
    fixture.with(
        ArticleDraft.of(3, "").title("dalian"), ArticleDraft.of(4, "😀dalian").title("dalian😀"));

    assertThat(fixture.index().places("dalian", LastWord.WHOLE, 1))
        .isEqualTo(new MatchSpans(List.of(new Span(0, 6)), List.of(new Span(0, 6))));
    assertThat(fixture.index().places("dalian", LastWord.WHOLE, 2))
        .isEqualTo(new MatchSpans(List.of(), List.of(new Span(0, 6))));
    assertThat(fixture.index().places("dalian", LastWord.WHOLE, 3))
        .isEqualTo(new MatchSpans(List.of(new Span(0, 6)), List.of()));
    assertThat(fixture.index().places("dalian", LastWord.WHOLE, 4))
        .isEqualTo(new MatchSpans(List.of(new Span(0, 6)), List.of(new Span(2, 8))));
  }

  @Test
  void among_emoji_and_surrogates_just_the_words_are_marked() {
    Random random = new Random(20180508);
    String[] pieces = {
      "😀", "𝔎", ". ", " ", "word ", "“so” ", "é", "! ", "\n\n", " dalian ", "e\u0301 "
    };
    List<String> titles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int number = 1; number <= 80; number++) {
      titles.add(mixture(random, pieces, 20));
      texts.add(mixture(random, pieces, 200) + " dalian");
      fixture.with(ArticleDraft.of(number, texts.getLast()).title(titles.getLast()));
    }

    List<IndexHit> hits = fixture.search("dalian", SortOrder.NEWEST).hits();

    assertThat(hits).hasSize(80);
    for (IndexHit hit : hits) {
      int at = (int) hit.number() - 1;
      assertThat(hit.places().title()).isEqualTo(words(titles.get(at)));
      assertThat(hit.places().text()).isEqualTo(words(texts.get(at)));
    }
  }

  private static String mixture(Random random, String[] pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n > 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  /// Where “dalian” stands as a word of its own.
  private static List<Span> words(String text) {
    Matcher word = Pattern.compile("(?<![\\p{L}\\p{M}])dalian(?![\\p{L}\\p{M}])").matcher(text);
    return word.results().map(found -> new Span(found.start(), found.end())).toList();
  }

  @Test
  void a_long_article_is_searched_to_its_end() {
    String text = "Rain fell on the port. ".repeat(20_000) + "At last, Dalian.";
    fixture.with(ArticleDraft.of(1, text));

    assertThat(fixture.marked("dalian")).containsExactly("Dalian");
    assertThat(fixture.places("dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.places("port dalian", 1)).hasSize(20_001).endsWith("Dalian");
    assertThat(fixture.places("por* dal*", 1)).hasSize(20_001).endsWith("Dalian");
  }

  @Test
  void an_article_that_has_changed_is_marked_as_it_is_now() {
    fixture.with(ArticleDraft.of(1, "In Dalian."));
    fixture.with(ArticleDraft.of(1, "By the sea, in Dalian.").title("Dalian"));

    assertThat(fixture.places("dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.titlePlaces("dalian", 1)).containsExactly("Dalian");
    assertThat(fixture.marked("dalian")).containsExactly("Dalian");
  }
}
