package org.dateline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.Test;

final class ListModelTest {

  private final List<Throwable> failures = new ArrayList<>();
  private final Error fault = new InternalError("a mapped file was cut short");
  private WindowThread window = new WindowThread();
  private final ArticleListFixture fixture = new ArticleListFixture(10_000);
  private final ListModel model = new ListModel(fixture, window.background());

  @Test
  void a_small_first_page_comes_first_and_then_what_fills_the_window() throws Exception {
    model.show(SearchQuery.ALL, 0, () -> {});

    window.until(() -> !model.loading().get());
    assertThat(model.hits()).hasSize(25);
    window.untilIdle();
    assertThat(model.hits()).hasSize(125);
    assertThat(model.results().get().total()).isEqualTo(10_000);
  }

  @Test
  void all_of_ten_thousand_articles_are_reached_in_order_page_by_page() throws Exception {
    model.show(SearchQuery.ALL, 0, () -> {});
    window.untilIdle();

    while (model.results().get().next().isPresent()) {
      int before = model.hits().size();
      model.reach(before - 1);
      window.untilIdle();
      assertThat(model.hits().size()).isGreaterThan(before);
    }

    assertThat(numbers()).isEqualTo(LongStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void the_rest_of_the_list_is_loaded_at_once_when_the_reader_goes_to_its_end() throws Exception {
    List<Integer> there = new ArrayList<>();
    model.show(SearchQuery.of("700"), 0, () -> {});
    window.untilIdle();

    model.loadRest(() -> there.add(model.hits().size()));
    window.untilIdle();
    model.loadRest(() -> there.add(model.hits().size()));

    assertThat(there).containsExactly(700, 700);
    assertThat(numbers()).isEqualTo(LongStream.range(0, 700).boxed().toList());
    assertThat(fixture.asked).hasSize(3);
  }

  @Test
  void the_rest_of_a_list_is_not_loaded_when_another_query_is_asked() throws Exception {
    List<Integer> there = new ArrayList<>();
    model.show(SearchQuery.of("700"), 0, () -> {});
    window.untilIdle();

    fixture.hold("700");
    model.loadRest(() -> there.add(model.hits().size()));
    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();

    assertThat(there).isEmpty();
    assertThat(model.hits()).hasSize(7);
  }

  @Test
  void what_the_reader_has_not_come_near_to_is_not_loaded() throws Exception {
    model.show(SearchQuery.ALL, 0, () -> {});
    window.untilIdle();

    model.reach(10);
    window.untilIdle();

    assertThat(model.hits()).hasSize(125);
  }

  @Test
  void another_query_stops_the_one_before() throws Exception {
    fixture.hold("400");
    model.show(SearchQuery.of("400"), 0, () -> {});
    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();

    assertThat(fixture.stopped).containsExactly("400");
    assertThat(model.hits()).hasSize(7);
    assertThat(model.loading().get()).isFalse();
  }

  @Test
  void a_query_stops_the_page_that_is_being_loaded_for_the_one_before() throws Exception {
    model.show(SearchQuery.of("400"), 0, () -> {});
    window.untilIdle();
    fixture.hold("400");
    model.reach(124);

    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();

    assertThat(fixture.stopped).containsExactly("400");
    assertThat(model.hits()).hasSize(7);
  }

  @Test
  void what_was_shown_stays_until_the_answer_to_another_query_is_there() throws Exception {
    model.show(SearchQuery.of("3"), 0, () -> {});
    window.untilIdle();
    fixture.hold("7");

    model.show(SearchQuery.of("7"), 0, () -> {});

    assertThat(model.loading().get()).isTrue();
    assertThat(model.hits()).hasSize(3);
    fixture.letGo("7");
    window.untilIdle();
    assertThat(model.hits()).hasSize(7);
  }

  @Test
  void what_comes_into_the_library_is_shown_and_the_list_stays_as_long_as_it_was()
      throws Exception {
    model.show(SearchQuery.ALL, 0, () -> {});
    window.untilIdle();
    fixture.read = true;

    model.refresh();
    window.untilIdle();

    assertThat(model.hits()).hasSize(125).noneMatch(Hit::unread);
  }

  @Test
  void a_change_while_a_page_is_loaded_is_shown_after_it() throws Exception {
    model.show(SearchQuery.of("400"), 0, () -> {});
    window.untilIdle();
    fixture.hold("400");
    model.reach(124);

    fixture.read = true;
    model.refresh();
    model.refresh();
    fixture.letGo("400");
    window.untilIdle();

    assertThat(fixture.stopped).isEmpty();
    assertThat(model.hits()).hasSizeGreaterThan(125).noneMatch(Hit::unread);
  }

  @Test
  void a_restored_list_is_loaded_as_far_as_it_was_at_once() throws Exception {
    model.show(SearchQuery.ALL, 480, () -> assertThat(model.hits()).hasSize(480));
    window.untilIdle();

    assertThat(fixture.asked).first().isEqualTo(480);
  }

  @Test
  void other_words_are_looked_for_where_few_articles_are_found() throws Exception {
    DidYouMean other = new DidYouMean("40", 40);
    fixture.mean("4", other);
    fixture.mean("5", other);

    model.show(SearchQuery.of("4"), 0, () -> {});
    window.untilIdle();
    assertThat(model.didYouMean().get()).contains(other);

    model.show(SearchQuery.of("5"), 0, () -> {});
    window.untilIdle();
    assertThat(model.didYouMean().get()).isEmpty();
  }

  @Test
  void the_list_does_not_wait_for_other_words_and_they_do_not_flicker() throws Exception {
    fixture.mean("1", new DidYouMean("10", 10));
    fixture.mean("2", new DidYouMean("20", 20));
    model.show(SearchQuery.of("1"), 0, () -> {});
    window.untilIdle();
    fixture.hold("other words for 2");

    model.show(SearchQuery.of("2"), 0, () -> {});
    window.until(() -> !model.loading().get());

    assertThat(model.hits()).hasSize(2);
    assertThat(model.didYouMean().get()).contains(new DidYouMean("10", 10));
    fixture.letGo("other words for 2");
    window.untilIdle();
    assertThat(model.didYouMean().get()).contains(new DidYouMean("20", 20));
  }

  @Test
  void other_words_for_a_query_are_not_looked_for_any_longer_when_another_comes() throws Exception {
    fixture.hold("other words for 2");
    model.show(SearchQuery.of("2"), 0, () -> {});
    window.until(() -> !model.loading().get());

    model.show(SearchQuery.of("9"), 0, () -> {});
    window.untilIdle();

    assertThat(fixture.stopped).containsExactly("other words for 2");
    assertThat(model.didYouMean().get()).isEmpty();
  }

  @Test
  void a_search_that_fails_says_so_and_leaves_the_articles_from_before() throws Exception {
    ListModel model = failing();
    model.show(SearchQuery.of("400"), 0, () -> {});
    window.untilIdle();
    fixture.failure = Optional.of(fault);

    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();

    assertThat(failures).containsExactly(fault);
    assertThat(model.loading().get()).isFalse();
    assertThat(model.failed().get()).isTrue();
    assertThat(model.results().get().query()).isEqualTo(SearchQuery.of("400"));
    assertThat(model.hits()).hasSize(125);
  }

  @Test
  void a_list_whose_search_failed_goes_on_as_the_reader_scrolls() throws Exception {
    ListModel model = failing();
    model.show(SearchQuery.of("400"), 0, () -> {});
    window.untilIdle();
    fixture.failure = Optional.of(fault);
    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();
    fixture.failure = Optional.empty();

    model.reach(124);
    window.untilIdle();

    assertThat(model.hits()).hasSize(225);
  }

  @Test
  void a_search_that_failed_is_tried_again_and_then_is_there() throws Exception {
    ListModel model = failing();
    List<String> then = new ArrayList<>();
    fixture.failure = Optional.of(fault);
    model.show(SearchQuery.of("7"), 0, () -> then.add("shown"));
    window.untilIdle();
    assertThat(then).isEmpty();
    fixture.failure = Optional.empty();

    model.tryAgain();
    assertThat(model.loading().get()).isTrue();
    window.untilIdle();

    assertThat(model.hits()).hasSize(7);
    assertThat(model.failed().get()).isFalse();
    assertThat(model.loading().get()).isFalse();
    assertThat(then).containsExactly("shown");
  }

  @Test
  void what_did_not_fail_is_not_tried_again() throws Exception {
    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();
    int asked = fixture.asked.size();

    model.tryAgain();
    window.untilIdle();

    assertThat(fixture.asked).hasSize(asked);
  }

  @Test
  void a_page_that_fails_is_loaded_when_the_reader_scrolls_on_or_tries_again() throws Exception {
    ListModel model = failing();
    model.show(SearchQuery.ALL, 0, () -> {});
    window.untilIdle();
    fixture.failure = Optional.of(fault);
    model.reach(124);
    window.untilIdle();
    assertThat(model.failed().get()).isTrue();
    assertThat(model.hits()).hasSize(125);
    fixture.failure = Optional.empty();

    model.tryAgain();
    window.untilIdle();

    assertThat(model.failed().get()).isFalse();
    assertThat(model.hits()).hasSizeGreaterThan(125);
  }

  @Test
  void a_change_of_the_library_while_a_search_fails_has_it_asked_again() throws Exception {
    ListModel model = failing();
    fixture.hold("7");
    model.show(SearchQuery.of("7"), 0, () -> {});
    model.refresh();
    fixture.failure = Optional.of(fault);
    fixture.letGo("7");
    window.takeOne();
    fixture.failure = Optional.empty();
    window.untilIdle();

    assertThat(fixture.asked).hasSizeGreaterThan(1);
  }

  @Test
  void another_query_forgets_that_the_one_before_failed() throws Exception {
    ListModel model = failing();
    fixture.failure = Optional.of(fault);
    model.show(SearchQuery.of("7"), 0, () -> {});
    window.untilIdle();
    fixture.failure = Optional.empty();

    model.show(SearchQuery.of("9"), 0, () -> {});
    assertThat(model.failed().get()).isFalse();
    window.untilIdle();

    assertThat(model.hits()).hasSize(9);
  }

  @Test
  void other_words_for_the_query_before_do_not_stay_where_those_for_this_one_fail()
      throws Exception {
    ListModel model = failing();
    fixture.mean("1", new DidYouMean("10", 10));
    model.show(SearchQuery.of("1"), 0, () -> {});
    window.untilIdle();
    fixture.hold("other words for 2");
    model.show(SearchQuery.of("2"), 0, () -> {});
    window.until(() -> !model.loading().get());
    assertThat(model.didYouMean().get()).isPresent();

    fixture.failure = Optional.of(fault);
    fixture.letGo("other words for 2");
    window.untilIdle();

    assertThat(model.didYouMean().get()).isEmpty();
    assertThat(model.failed().get()).isFalse();
  }

  @Test
  void a_list_that_is_asked_when_the_window_has_closed_waits_for_nothing() {
    window.background().close();

    model.show(SearchQuery.of("7"), 0, () -> {});

    assertThat(model.loading().get()).isFalse();
  }

  private ListModel failing() {
    window = new WindowThread(failures::add);
    return new ListModel(fixture, window.background());
  }

  private List<Long> numbers() {
    return model.hits().stream().map(Hit::number).toList();
  }
}
