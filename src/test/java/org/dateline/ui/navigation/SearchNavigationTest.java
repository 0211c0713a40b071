package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.LibraryOfArticles;
import org.dateline.ui.sidebar.SavedSearchesModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where a choice in the search leads, and where the keyboard goes with it.
@ExtendWith(ApplicationExtension.class)
final class SearchNavigationTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(
          "Angela Merkel visited the harbour of Hamburg on Monday.", "Nothing happened on Friday.");

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by start
  private PanesInWindow panes;

  @SuppressWarnings("NullAway.Init") // by start
  private SavedSearchesModel saved;

  @SuppressWarnings("NullAway.Init") // by start
  private SearchNavigation navigation;

  @Start
  void start(Stage stage) {
    panes = new PanesInWindow(LIBRARY.get(), stage);
    saved = new SavedSearchesModel(panes.library, panes.background());
    navigation =
        new SearchNavigation(panes.navigator, saved, panes.list, panes.listPane, panes.articlePane);
    panes
        .list
        .loading()
        .addListener((_, _, is) -> navigation.loaded(!is, panes.search.isFocused()));
  }

  @AfterEach
  void end() {
    assertThat(panes.end()).isTrue();
  }

  /// Does something with the keyboard in the search, and waits until all is shown.
  private void inSearch(Runnable action) {
    panes.settle();
    run(() -> {
      panes.search.requestFocus();
      action.run();
    });
    panes.settle();
  }

  private void choose(SearchSuggestion suggestion) {
    inSearch(() -> navigation.choose(suggestion));
  }

  private List<String> listed() {
    return fx(() -> panes.list.hits().stream().map(Hit::id).sorted().toList());
  }

  /// The id of what has the keyboard.
  private String keyboard() {
    return fx(() -> panes.search.getScene().getFocusOwner().getId());
  }

  private static SearchSuggestion past(String words) {
    return new SearchSuggestion.PastSearchSuggestion(words, 1);
  }

  @Test
  void a_name_leads_to_the_articles_that_mention_it() {
    choose(
        new SearchSuggestion.EntitySuggestion(
            LIBRARY.get().entities().named("Angela Merkel"), "", List.of()));

    assertThat(listed()).containsExactly("a1");
    assertThat(fx(() -> panes.entity.profile().get())).isPresent();
    assertThat(keyboard()).isEqualTo("articles");
  }

  @Test
  void a_headline_leads_into_its_article() {
    run(() -> panes.navigator.open("a1"));

    choose(new SearchSuggestion.HeadlineSuggestion("a2", "Article 2", List.of(), Optional.empty()));

    assertThat(fx(() -> panes.article.shown().get()).orElseThrow().article().article().id())
        .isEqualTo("a2");
    assertThat(listed()).contains("a1", "a2");
    assertThat(keyboard()).isEqualTo("article");
  }

  @Test
  void a_search_of_before_leads_to_the_list_that_answers_it() {
    choose(past("Nothing"));

    assertThat(listed()).containsExactly("a2");
    assertThat(keyboard()).isEqualTo("articles");
  }

  @Test
  void a_saved_search_leads_to_its_list_and_nothing_is_new_in_it_any_more() throws Exception {
    LIBRARY.get().savedSearches().save("Rain", SearchQuery.of("rained"));
    LIBRARY
        .get()
        .importFrom(
            List.of(Files.writeString(folder.resolve("rain.txt"), "Rain\n\nIt rained all day.")));
    LIBRARY.get().awaitNames();
    SavedSearch rain = LIBRARY.get().savedSearches().named("Rain");
    assertThat(rain.fresh()).isOne();
    panes.settle();
    run(saved::refresh);

    choose(new SearchSuggestion.SavedSearchSuggestion(rain));

    assertThat(listed()).hasSize(1);
    assertThat(LIBRARY.get().savedSearches().named("Rain").fresh()).isZero();
    assertThat(keyboard()).isEqualTo("articles");
  }

  @Test
  void the_keyboard_stays_in_a_search_that_finds_nothing() {
    choose(past("zebra"));

    assertThat(listed()).isEmpty();
    assertThat(keyboard()).isEqualTo("search");
  }

  @Test
  void the_keyboard_stays_in_a_search_that_cannot_be_answered() {
    panes.settle();
    panes.library.fail(new InternalError("a mapped file was cut short"));

    choose(past("Nothing"));

    assertThat(keyboard()).isEqualTo("search");
  }

  @Test
  void a_list_that_is_there_gets_the_keyboard_at_once() {
    inSearch(navigation::goToList);

    assertThat(keyboard()).isEqualTo("articles");
  }

  @Test
  void who_has_gone_elsewhere_meanwhile_stays_there() {
    panes.settle();
    panes.library.hold();
    run(() -> {
      panes.search.requestFocus();
      navigation.choose(past("Nothing"));
      panes.elsewhere.requestFocus();
    });
    panes.library.letGo();
    panes.settle();
    assertThat(keyboard()).isEqualTo("elsewhere");

    inSearch(() -> panes.navigator.search("Monday"));
    assertThat(keyboard()).as("that was not asked for").isEqualTo("search");
  }

  @Test
  void enter_opens_the_first_article_that_was_found_as_a_part_of_the_search() {
    run(() -> panes.navigator.type("Nothing"));

    inSearch(navigation::finish);

    assertThat(panes.open()).contains("a2");
    assertThat(keyboard()).isEqualTo("articles");
    run(panes.navigator::back);
    panes.settle();
    assertThat(fx(() -> panes.navigator.canGoBack().get())).isFalse();
  }

  @Test
  void down_goes_to_the_list_and_opens_the_first_article_unless_one_of_it_is_open() {
    run(() -> panes.navigator.open("a2"));
    inSearch(navigation::goDown);
    assertThat(panes.open()).as("it is in the list").contains("a2");
    assertThat(keyboard()).isEqualTo("articles");

    inSearch(() -> panes.navigator.search("Monday"));
    inSearch(navigation::goDown);

    assertThat(panes.open()).contains("a1");
    assertThat(keyboard()).isEqualTo("articles");
  }

  @Test
  void a_list_that_is_only_shown_does_not_take_the_keyboard() {
    inSearch(() -> panes.navigator.search("Nothing"));

    assertThat(keyboard()).isEqualTo("search");
  }
}
