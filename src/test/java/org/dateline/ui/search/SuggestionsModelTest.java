package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.BackgroundExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SuggestionsModelTest {

  static final SearchSuggestion.EntitySuggestion KIM =
      new SearchSuggestion.EntitySuggestion(
          new Entity(7, EntityType.PERSON, "Kim Jong Un", 23, 115), "", List.of());
  static final SearchSuggestion.HeadlineSuggestion SUMMIT =
      new SearchSuggestion.HeadlineSuggestion(
          "summit", "Kim and Moon meet", List.of(), Optional.empty());
  static final SearchSuggestion.SavedSearchSuggestion SAVED =
      new SearchSuggestion.SavedSearchSuggestion(
          new SavedSearch(1, "Kims", SearchQuery.of("kim*"), 3));
  static final SearchSuggestion.PastSearchSuggestion PAST =
      new SearchSuggestion.PastSearchSuggestion("kim moon", 12);

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final BackgroundExecutor background = new BackgroundExecutor(window::add, failures::add);
  private final SuggestionsModel model = new SuggestionsModel(this::answer, background);

  /// Thrown in place of an answer; empty for none.
  private volatile Optional<Error> failure = Optional.empty();

  /// Everything for any words, but only when it was asked to stop for “slow”.
  private List<SearchSuggestion> answer(String words, CancellationSignal stop) {
    while (words.equals("slow") && !stop.isCancelled()) {
      Thread.onSpinWait();
    }
    if (stop.isCancelled()) {
      throw new CancellationException();
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    return List.of(PAST, KIM, SAVED, SUMMIT);
  }

  private void settle() throws InterruptedException {
    while (background.running().get() > 0) {
      window.take().run();
    }
  }

  @Test
  void suggestions_come_kind_by_kind() throws Exception {
    model.ask("ki");
    settle();

    assertThat(model.suggestions().get()).containsExactly(KIM, SUMMIT, SAVED, PAST);
    assertThat(model.choice()).isEmpty();
  }

  @Test
  void before_the_first_letter_only_searches_are_suggested() throws Exception {
    model.ask(" ");
    settle();

    assertThat(model.suggestions().get()).containsExactly(SAVED, PAST);
  }

  @Test
  void the_search_that_is_typed_already_is_not_suggested() throws Exception {
    model.ask(PAST.words() + " ");
    settle();

    assertThat(model.suggestions().get()).doesNotContain(PAST).contains(KIM);
  }

  @Test
  void the_keys_go_round_over_the_words() throws Exception {
    model.ask("ki");
    settle();

    model.move(1);
    assertThat(model.choice()).contains(KIM);
    model.move(-1);
    assertThat(model.choice()).isEmpty();
    model.move(-1);
    assertThat(model.choice()).contains(PAST);
    model.move(1);
    assertThat(model.choice()).isEmpty();
  }

  @Test
  void the_next_letter_stops_the_question_before_and_chooses_nothing() throws Exception {
    model.ask("ki");
    settle();
    model.move(1);
    model.ask("slow");
    assertThat(model.suggestions().get()).as("what was suggested stays meanwhile").isNotEmpty();
    model.ask("kim");
    settle();

    assertThat(model.choice()).isEmpty();
    assertThat(model.suggestions().get()).contains(KIM);
  }

  @Test
  void an_answer_that_comes_after_closing_shows_nothing() throws Exception {
    model.ask("ki");
    model.close();
    settle();

    assertThat(model.isOpen()).isFalse();
    assertThat(model.choice()).isEmpty();
  }

  @Test
  void what_was_suggested_for_other_letters_goes_where_those_for_these_fail() throws Exception {
    model.ask("ki");
    settle();
    failure = Optional.of(new InternalError("a mapped file was cut short"));

    model.ask("kim");
    settle();
    assertThat(failures).containsExactly(failure.get());
    assertThat(model.isOpen()).isFalse();
    assertThat(model.choice()).isEmpty();

    failure = Optional.empty();
    model.ask("kim");
    settle();
    assertThat(model.isOpen()).isTrue();
  }

  @AfterEach
  void nothing_else_failed() {
    assertThat(failures).hasSizeLessThanOrEqualTo(1).allMatch(InternalError.class::isInstance);
  }
}
