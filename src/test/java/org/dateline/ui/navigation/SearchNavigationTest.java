package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dateline.library.Library;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.article.ArticleActions;
import org.dateline.ui.article.ArticleMenus;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailingLibrary;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.sidebar.SavedSearchesModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where a choice in the search leads, and where the keyboard goes with it.
@ExtendWith(ApplicationExtension.class)
final class SearchNavigationTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library opened;

  private final BackgroundExecutor background = new BackgroundExecutor(Platform::runLater, _ -> {});

  @SuppressWarnings("NullAway.Init") // by start
  private TextField search;

  @SuppressWarnings("NullAway.Init") // by start
  private TextField elsewhere;

  @SuppressWarnings("NullAway.Init") // by start
  private FailingLibrary library;

  @SuppressWarnings("NullAway.Init") // by start
  private ListModel list;

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleModel article;

  @SuppressWarnings("NullAway.Init") // by start
  private EntityModel entity;

  @SuppressWarnings("NullAway.Init") // by start
  private SavedSearchesModel saved;

  @SuppressWarnings("NullAway.Init") // by start
  private Navigator navigator;

  @SuppressWarnings("NullAway.Init") // by start
  private SearchNavigation navigation;

  @BeforeAll
  static void open() throws Exception {
    opened =
        FailingLibrary.library(
            folder,
            "Angela Merkel visited the harbour of Hamburg on Monday.",
            "Nothing happened on Friday.");
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    search = new TextField();
    search.setId("search");
    elsewhere = new TextField();
    elsewhere.setId("elsewhere");
    library = new FailingLibrary(opened);
    list = new ListModel(library, background);
    article = new ArticleModel(library, background, true);
    entity = new EntityModel(library, background);
    saved = new SavedSearchesModel(library, background);
    navigator = new Navigator(library, background, list, article, entity);
    ListPane listPane =
        new ListPane(
            list,
            new ListPane.ListActions(
                _ -> {}, _ -> {}, _ -> {}, _ -> new Notice(Feather.INBOX, "No articles yet", "")));
    ArticlePane articlePane =
        new ArticlePane(
            article,
            new ArticleActions(
                _ -> {},
                _ -> {},
                _ -> {},
                new ArticleActions.NameCards((_, _) -> {}, () -> {}, () -> {}),
                ArticleMenus.NONE));
    navigation = new SearchNavigation(navigator, saved, list, listPane, articlePane);
    list.loading().addListener((_, _, is) -> navigation.loaded(!is, search.isFocused()));
    stage.setScene(new Scene(new VBox(search, elsewhere, listPane, articlePane), 500, 900));
    UnpaintedWindow.show(stage);
    navigator.begin(new History(Visit.START));
  }

  @AfterEach
  void end() {
    background.close();
    assertThat(background.awaitEnd(Duration.ofMinutes(1))).isTrue();
  }

  /// Does something with the keyboard in the search, and waits until all is shown.
  private void inSearch(Runnable action) {
    settle();
    run(() -> {
      search.requestFocus();
      action.run();
    });
    settle();
  }

  private void choose(SearchSuggestion suggestion) {
    inSearch(() -> navigation.choose(suggestion));
  }

  private List<String> listed() {
    return fx(() -> list.hits().stream().map(Hit::id).sorted().toList());
  }

  /// The id of what has the keyboard.
  private String keyboard() {
    return fx(() -> search.getScene().getFocusOwner().getId());
  }

  private static SearchSuggestion past(String words) {
    return new SearchSuggestion.PastSearchSuggestion(words, 1);
  }

  @Test
  void a_name_leads_to_the_articles_that_mention_it() {
    choose(
        new SearchSuggestion.EntitySuggestion(
            opened.entities().named("Angela Merkel"), "", List.of()));

    assertThat(listed()).containsExactly("a1");
    assertThat(fx(() -> entity.profile().get())).isPresent();
    assertThat(keyboard()).isEqualTo("articles");
  }

  @Test
  void a_headline_leads_into_its_article() {
    run(() -> navigator.open("a1"));

    choose(new SearchSuggestion.HeadlineSuggestion("a2", "Article 2", List.of(), Optional.empty()));

    assertThat(fx(() -> article.shown().get()).orElseThrow().article().article().id())
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
    opened.savedSearches().save("Rain", SearchQuery.of("rained"));
    opened.importFrom(
        List.of(Files.writeString(folder.resolve("rain.txt"), "Rain\n\nIt rained all day.")));
    opened.awaitNames();
    SavedSearch rain = opened.savedSearches().named("Rain");
    assertThat(rain.fresh()).isOne();
    settle();
    run(saved::refresh);

    choose(new SearchSuggestion.SavedSearchSuggestion(rain));

    assertThat(listed()).hasSize(1);
    assertThat(opened.savedSearches().named("Rain").fresh()).isZero();
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
    settle();
    library.fail(new InternalError("a mapped file was cut short"));

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
    settle();
    library.hold();
    run(() -> {
      search.requestFocus();
      navigation.choose(past("Nothing"));
      elsewhere.requestFocus();
    });
    library.letGo();
    settle();
    assertThat(keyboard()).isEqualTo("elsewhere");

    inSearch(() -> navigator.search("Monday"));
    assertThat(keyboard()).as("that was not asked for").isEqualTo("search");
  }

  @Test
  void enter_opens_the_first_article_that_was_found_as_a_part_of_the_search() {
    run(() -> navigator.type("Nothing"));

    inSearch(navigation::finish);

    assertThat(openArticle()).contains("a2");
    assertThat(keyboard()).isEqualTo("articles");
    run(navigator::back);
    settle();
    assertThat(fx(() -> navigator.canGoBack().get())).isFalse();
  }

  @Test
  void down_goes_to_the_list_and_opens_the_first_article_unless_one_of_it_is_open() {
    run(() -> navigator.open("a2"));
    inSearch(navigation::goDown);
    assertThat(openArticle()).as("it is in the list").contains("a2");
    assertThat(keyboard()).isEqualTo("articles");

    inSearch(() -> navigator.search("Monday"));
    inSearch(navigation::goDown);

    assertThat(openArticle()).contains("a1");
    assertThat(keyboard()).isEqualTo("articles");
  }

  private Optional<String> openArticle() {
    return fx(() -> article.shown().get()).map(it -> it.article().article().id());
  }

  @Test
  void a_list_that_is_only_shown_does_not_take_the_keyboard() {
    inSearch(() -> navigator.search("Nothing"));

    assertThat(keyboard()).isEqualTo("search");
  }

  private void settle() {
    while (!fx(() -> background.running().get() == 0)) {
      Thread.onSpinWait();
    }
  }

  private static void run(Runnable action) {
    fx(() -> {
      action.run();
      return true;
    });
  }

  private static <T> T fx(Callable<T> action) {
    try {
      return waitFor(60, TimeUnit.SECONDS, asyncFx(action));
    } catch (TimeoutException tooLong) {
      throw new AssertionError("the window hangs", tooLong);
    }
  }
}
