package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the reader types into the search: which of it is a step of the history, and what is
/// suggested again later.
final class NavigatorTypingTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(
          "The mayor opened the harbour on Monday.",
          "The harbour was closed on Tuesday.",
          "Nothing happened on Friday.");

  private final PaneModels panes = new PaneModels(LIBRARY);
  private final Navigator navigator = panes.navigator;

  private static boolean isSuggested(String words) {
    CancellationSignal never = () -> false;
    return LIBRARY
        .get()
        .suggestions()
        .of(words.substring(0, 3), 20, never)
        .contains(new SearchSuggestion.PastSearchSuggestion(words, found(words)));
  }

  private static long found(String words) {
    return LIBRARY.get().search(SearchQuery.of(words), 1).total();
  }

  @Test
  void nothing_typed_into_an_empty_search_is_no_step() throws Exception {
    navigator.type("");
    navigator.type(" ");
    panes.untilShown();

    assertThat(panes.canGoBack()).isFalse();
    assertThat(panes.listed()).hasSize(3);
  }

  @Test
  void words_typed_on_after_they_were_finished_are_another_step() throws Exception {
    navigator.type("harbour");
    navigator.finish();
    navigator.type("harbour closed");
    panes.untilShown();
    assertThat(panes.listed()).containsExactly("a2");

    panes.back();

    assertThat(panes.words()).isEqualTo("harbour");
    assertThat(panes.listed()).containsExactly("a1", "a2");
    assertThat(panes.canGoBack()).isTrue();
  }

  @Test
  void words_typed_on_after_an_article_was_opened_are_another_step() throws Exception {
    navigator.type("harb");
    navigator.open("a2");
    navigator.type("harbour");
    panes.untilShown();

    panes.back();

    assertThat(panes.words()).isEqualTo("harb");
    assertThat(panes.open()).contains("a2");
  }

  @Test
  void words_taken_back_to_the_last_letter_list_everything_in_the_same_step() throws Exception {
    navigator.type("mo");
    panes.untilShown();
    assertThat(panes.listed()).containsExactly("a1");
    navigator.type("");
    panes.untilShown();
    assertThat(panes.listed()).hasSize(3);

    panes.back();

    assertThat(panes.canGoBack()).isFalse();
  }

  @Test
  void a_blank_says_that_the_last_word_is_there_in_full() throws Exception {
    navigator.type("harb");
    panes.untilShown();
    assertThat(panes.listed()).containsExactly("a1", "a2");

    navigator.type("harb ");
    panes.untilShown();

    assertThat(panes.listed()).isEmpty();
  }

  @Test
  void enter_takes_nothing_away_and_is_no_step() throws Exception {
    navigator.type("harb");
    navigator.finish();
    panes.untilShown();
    assertThat(panes.listed()).containsExactly("a1", "a2");

    panes.back();

    assertThat(panes.canGoBack()).isFalse();
  }

  @Test
  void what_was_searched_for_is_suggested_later() throws Exception {
    navigator.type("Monday");
    panes.untilShown();
    assertThat(isSuggested("Monday")).as("it is still being typed").isFalse();

    navigator.finish();
    panes.untilShown();
    navigator.search("Tuesday");
    panes.untilShown();

    assertThat(isSuggested("Monday")).isTrue();
    assertThat(isSuggested("Tuesday")).isTrue();
  }

  @Test
  void a_search_that_is_suggested_again_finds_as_many_as_when_it_was_entered() throws Exception {
    navigator.type("harbo");
    navigator.finish();
    panes.untilShown();

    assertThat(LIBRARY.get().suggestions().of("har", 20, () -> false))
        .contains(new SearchSuggestion.PastSearchSuggestion("harbo", 2));
    navigator.show(SearchQuery.ALL);
    navigator.search("harbo");
    panes.untilShown();
    assertThat(panes.listed()).containsExactly("a1", "a2");
  }

  @Test
  void who_goes_on_from_words_that_are_typed_keeps_their_list_and_has_searched_for_them()
      throws Exception {
    navigator.type("mayor open");
    panes.untilShown();

    navigator.leaveWords();
    panes.untilShown();

    assertThat(panes.listed()).containsExactly("a1");
    assertThat(isSuggested("mayor open")).isTrue();
    navigator.type("mayor opened");
    panes.untilShown();
    panes.back();
    assertThat(panes.words()).as("a step of its own").isEqualTo("mayor open");
  }

  @Test
  void words_that_are_only_come_back_to_have_not_been_searched_for() throws Exception {
    navigator.begin(new History(Visit.START.withQuery(SearchQuery.of("Friday"))));

    navigator.leaveWords();
    panes.untilShown();

    assertThat(isSuggested("Friday")).isFalse();
  }

  @Test
  void another_search_is_a_step_and_the_same_is_none() throws Exception {
    navigator.search("mayor");
    navigator.search("mayor");
    panes.untilShown();
    assertThat(panes.listed()).isEqualTo(List.of("a1"));

    panes.back();

    assertThat(panes.canGoBack()).isFalse();
  }
}
