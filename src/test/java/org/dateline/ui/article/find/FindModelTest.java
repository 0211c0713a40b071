package org.dateline.ui.article.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.ArticleMatches;
import org.dateline.model.ArticlePart;
import org.dateline.model.ReadableArticle;
import org.dateline.model.Span;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.Test;

final class FindModelTest {

  private static final ReadableArticle FIRST =
      article(1, "Kim in Dalian", "Kim met Xi. Xi met Kim again, and Kim left.");
  private static final ReadableArticle SECOND = article(2, "Xi at home", "Nobody met Xi.");

  private final WindowThread window = new WindowThread();
  private final FindModel model = new FindModel(FindModelTest::places, window.background());
  private final List<MatchPosition> gone = new ArrayList<>();

  @Test
  void words_that_are_typed_are_found_in_headline_and_text_and_the_first_is_gone_to()
      throws Exception {
    begin("Kim");

    assertThat(model.finding().get().said()).isEqualTo("1 of 4");
    assertThat(gone).containsExactly(new MatchPosition(ArticlePart.TITLE, new Span(0, 3)));
  }

  @Test
  void the_first_that_is_in_sight_or_below_is_gone_to() throws Exception {
    model.view(found -> found.part() == ArticlePart.TEXT && found.span().start() > 5, gone::add);
    model.article(Optional.of(FIRST));
    model.open();
    model.type("Kim");
    window.untilIdle();

    assertThat(gone).containsExactly(new MatchPosition(ArticlePart.TEXT, new Span(19, 22)));
    assertThat(model.finding().get().said()).isEqualTo("3 of 4");
  }

  @Test
  void next_and_previous_go_round() throws Exception {
    begin("Xi");

    model.step(1);
    assertThat(model.finding().get().said()).isEqualTo("2 of 2");
    model.step(1);
    assertThat(model.finding().get().said()).isEqualTo("1 of 2");
    model.step(-1);
    assertThat(model.finding().get().said()).isEqualTo("2 of 2");
    assertThat(gone).hasSize(4);
  }

  @Test
  void more_letters_are_looked_for_from_the_place_that_has_been_reached() throws Exception {
    begin("Ki");
    model.step(1);
    model.step(1);

    model.type("Kim");
    window.untilIdle();

    assertThat(model.finding().get().said()).isEqualTo("3 of 4");
  }

  @Test
  void what_is_not_in_the_article_is_said_in_words() throws Exception {
    begin("Moon");

    assertThat(model.finding().get().said()).isEqualTo("No match");
    assertThat(model.finding().get().isMissing()).isTrue();
    model.step(1);
    assertThat(gone).isEmpty();
  }

  @Test
  void while_the_answer_is_not_there_nothing_is_said_to_be_missing() throws Exception {
    begin("Kim");
    model.type("Kim x");

    assertThat(model.finding().get().isMissing()).isFalse();
    assertThat(model.finding().get().places()).hasSize(4);
    window.untilIdle();
    assertThat(model.finding().get().isMissing()).isTrue();
  }

  @Test
  void no_words_are_no_search() throws Exception {
    begin("Kim");
    model.type("  ");
    window.untilIdle();

    assertThat(model.finding().get().said()).isEmpty();
    assertThat(model.finding().get().places()).isEmpty();
    assertThat(model.finding().get().isMissing()).isFalse();
  }

  @Test
  void in_another_article_the_same_words_are_found_but_the_reader_is_taken_nowhere()
      throws Exception {
    begin("Xi");
    int before = gone.size();

    model.article(Optional.of(SECOND));
    window.untilIdle();

    assertThat(model.finding().get().said()).isEqualTo("2 matches");
    assertThat(gone).hasSize(before);
    model.step(1);
    assertThat(gone).last().isEqualTo(new MatchPosition(ArticlePart.TITLE, new Span(0, 2)));
  }

  @Test
  void the_step_back_in_an_article_just_opened_goes_to_what_is_above() throws Exception {
    model.view(found -> found.part() == ArticlePart.TEXT, gone::add);
    model.article(Optional.of(FIRST));
    model.open();
    model.type("Xi");
    window.untilIdle();
    model.article(Optional.of(SECOND));
    window.untilIdle();

    model.step(-1);

    assertThat(gone).last().isEqualTo(new MatchPosition(ArticlePart.TITLE, new Span(0, 2)));
  }

  @Test
  void the_same_article_read_again_keeps_the_place() throws Exception {
    begin("Kim");
    model.step(1);

    model.article(Optional.of(starred(FIRST)));
    window.untilIdle();

    assertThat(model.finding().get().said()).isEqualTo("2 of 4");
    assertThat(gone).hasSize(2);
  }

  @Test
  void closing_takes_the_marks_away_and_keeps_the_words_for_the_next_time() throws Exception {
    begin("Kim");

    model.close();
    assertThat(model.finding().get().places()).isEmpty();
    assertThat(model.finding().get().open()).isFalse();
    model.open();
    window.untilIdle();

    assertThat(model.finding().get().said()).isEqualTo("1 of 4");
  }

  @Test
  void what_comes_after_closing_is_not_shown() throws Exception {
    begin("Kim");
    model.type("Xi");
    model.close();
    window.untilIdle();

    assertThat(model.finding().get().places()).isEmpty();
  }

  private void begin(String words) throws InterruptedException {
    model.view(_ -> true, gone::add);
    model.article(Optional.of(FIRST));
    model.open();
    model.type(words);
    window.untilIdle();
  }

  private static ReadableArticle article(long number, String title, String text) {
    return new ReadableArticle(
        number,
        new Article("a" + number, title, "", List.of(), Optional.empty(), "", "", text),
        false,
        false,
        true,
        ReadableArticle.ArticleMentions.NONE);
  }

  private static ReadableArticle starred(ReadableArticle of) {
    return new ReadableArticle(of.number(), of.article(), false, true, true, of.mentions());
  }

  /// Where the very letters stand.
  private static ArticleMatches places(String words, long article) {
    Article in = (article == 1 ? FIRST : SECOND).article();
    return new ArticleMatches(spans(words, in.title()), spans(words, in.text()));
  }

  private static List<Span> spans(String words, String text) {
    return Pattern.compile(Pattern.quote(words))
        .matcher(text)
        .results()
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }

  @Test
  void where_looking_fails_no_place_is_shown_and_the_next_step_looks_again() throws Exception {
    List<Throwable> failures = new ArrayList<>();
    WindowThread other = new WindowThread(failures::add);
    AtomicReference<Optional<Error>> failure = new AtomicReference<>(Optional.empty());
    FindModel failing =
        new FindModel(
            (words, article) -> {
              failure.get().ifPresent(FindModelTest::raise);
              return places(words, article);
            },
            other.background());
    failing.article(Optional.of(FIRST));
    failing.open();
    failing.type("Kim");
    other.untilIdle();
    failure.set(Optional.of(new InternalError("a mapped file was cut short")));

    failing.type("Xi");
    other.untilIdle();
    assertThat(failures).hasSize(1);
    assertThat(failing.finding().get().places()).isEmpty();
    assertThat(failing.finding().get().isMissing()).isFalse();
    assertThat(failing.finding().get().said()).isEmpty();

    failure.set(Optional.empty());
    failing.step(1);
    other.untilIdle();
    assertThat(failing.finding().get().said()).isEqualTo("1 of 2");
  }

  private static void raise(Error error) {
    throw error;
  }
}
