package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.FailingLibrary;
import org.dateline.ui.kit.WindowThread;
import org.dateline.ui.list.ListModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The steps of the reader, and what the models of the panes show of them, with no window; and what
/// they show where the library fails.
final class NavigatorTest {

  @TempDir private static Path folder = Path.of("");

  private final Error fault = new InternalError("a mapped file was cut short");
  private final List<Throwable> failures = new ArrayList<>();
  private final WindowThread window = new WindowThread(failures::add);

  private final FailingLibrary library = new FailingLibrary(opened);
  private final ListModel list = new ListModel(library, window.background());
  private final ArticleModel article = new ArticleModel(library, window.background(), true);
  private final EntityModel entity = new EntityModel(library, window.background());
  private final Navigator navigator =
      new Navigator(library, window.background(), list, article, entity);

  @SuppressWarnings("NullAway.Init") // by open
  private static Library opened;

  @BeforeAll
  static void open() throws Exception {
    opened =
        FailingLibrary.library(
            folder,
            "Angela Merkel visited the harbour of Hamburg on Monday.",
            "Emmanuel Macron visited the harbour of Marseille on Monday.",
            "Angela Merkel met Emmanuel Macron in Paris on Friday.");
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  @BeforeEach
  void begin() throws Exception {
    navigator.begin(new History(Visit.START));
    window.untilIdle();
  }

  private List<String> listed() {
    return list.hits().stream().map(Hit::id).sorted().toList();
  }

  private Optional<String> shown() {
    return article.shown().get().map(it -> it.article().article().id());
  }

  private Optional<Long> inFocus() {
    return entity.profile().get().map(it -> it.entity().number());
  }

  private static long number(String name) {
    return opened.entities().named(name).number();
  }

  @Test
  void it_begins_with_all_articles_and_no_way_back() {
    assertThat(listed()).containsExactly("a1", "a2", "a3");
    assertThat(navigator.canGoBack().get()).isFalse();
    assertThat(navigator.canGoForward().get()).isFalse();
  }

  @Test
  void each_step_is_shown_and_back_and_forward_go_from_step_to_step() throws Exception {
    navigator.search("harbour");
    window.untilIdle();
    navigator.open("a2");
    window.untilIdle();
    assertThat(listed()).containsExactly("a1", "a2");
    assertThat(shown()).contains("a2");

    navigator.back();
    window.untilIdle();
    assertThat(shown()).isEmpty();
    navigator.back();
    window.untilIdle();
    assertThat(listed()).containsExactly("a1", "a2", "a3");
    assertThat(navigator.canGoBack().get()).isFalse();

    navigator.forward();
    window.untilIdle();
    assertThat(listed()).containsExactly("a1", "a2");
    assertThat(navigator.canGoForward().get()).isTrue();
  }

  @Test
  void an_entity_is_put_in_focus_with_its_articles_and_the_open_article_stays() throws Exception {
    navigator.open("a2");
    window.untilIdle();
    long merkel = number("Angela Merkel");

    navigator.showEntity(merkel);
    window.untilIdle();

    assertThat(listed()).containsExactly("a1", "a3");
    assertThat(inFocus()).contains(merkel);
    assertThat(shown()).contains("a2");

    navigator.narrowTo(number("Emmanuel Macron"));
    window.untilIdle();
    assertThat(listed()).containsExactly("a3");

    navigator.leaveEntity();
    window.untilIdle();
    assertThat(inFocus()).isEmpty();
    assertThat(listed()).containsExactly("a3");
  }

  @Test
  void words_typed_one_after_another_are_one_step() throws Exception {
    for (String words : List.of("h", "ha", "har")) {
      navigator.type(words);
    }
    window.untilIdle();
    assertThat(listed()).containsExactly("a1", "a2");

    navigator.back();
    window.untilIdle();
    assertThat(navigator.canGoBack().get()).isFalse();
    assertThat(listed()).hasSize(3);
  }

  @Test
  void what_is_there_already_is_no_step() throws Exception {
    navigator.open("a1");
    navigator.open("a1");
    navigator.show(SearchQuery.ALL);
    window.untilIdle();

    navigator.back();
    window.untilIdle();

    assertThat(navigator.canGoBack().get()).isFalse();
  }

  @Test
  void where_the_library_fails_nothing_else_is_shown_for_what_was_asked_for() throws Exception {
    navigator.open("a1");
    navigator.showEntity(number("Angela Merkel"));
    window.untilIdle();
    long macron = number("Emmanuel Macron");
    library.fail(fault);

    navigator.open("a2");
    navigator.showEntity(macron);
    window.untilIdle();

    assertThat(failures).isNotEmpty().allMatch(fault::equals);
    assertThat(shown()).isEmpty();
    assertThat(inFocus()).isEmpty();
    assertThat(list.loading().get()).isFalse();
    assertThat(list.failed().get()).isTrue();
  }

  @Test
  void whoever_asks_for_the_step_that_failed_once_more_gets_there() throws Exception {
    long macron = number("Emmanuel Macron");
    opened.marks().setUnread(opened.article("a2").number(), true);
    library.fail(fault);
    navigator.showEntity(macron);
    navigator.open("a2");
    window.untilIdle();
    library.work();

    navigator.open("a2");
    window.untilIdle();

    assertThat(listed()).containsExactly("a2", "a3");
    assertThat(inFocus()).contains(macron);
    assertThat(shown()).contains("a2");
    assertThat(opened.article("a2").unread()).as("it has been opened").isFalse();
  }

  @Test
  void enter_searches_again_for_the_words_whose_search_failed() throws Exception {
    library.fail(fault);
    navigator.search("harbour");
    window.untilIdle();
    library.work();

    navigator.finish();
    window.untilIdle();

    assertThat(listed()).containsExactly("a1", "a2");
  }

  @Test
  void what_was_shown_stays_where_it_cannot_be_read_again_after_a_change() throws Exception {
    long merkel = number("Angela Merkel");
    navigator.open("a1");
    navigator.showEntity(merkel);
    window.untilIdle();
    library.fail(fault);

    navigator.refresh();
    window.untilIdle();

    assertThat(shown()).contains("a1");
    assertThat(inFocus()).contains(merkel);
    assertThat(listed()).containsExactly("a1", "a3");
  }
}
