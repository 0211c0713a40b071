package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.model.query.Filter;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever asks once more for what could not be read gets it.
final class NavigatorRetryTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library opened;

  private static long merkel;

  private final WindowThread window = new WindowThread(_ -> {});
  private final FailingLibrary library = new FailingLibrary(opened);
  private final ListModel list = new ListModel(library, window.background());
  private final ArticleModel article = new ArticleModel(library, window.background(), true);
  private final EntityModel entity = new EntityModel(library, window.background());
  private final Navigator navigator =
      new Navigator(library, window.background(), list, article, entity);

  @BeforeAll
  static void open() throws Exception {
    opened =
        FailingLibrary.library(
            folder,
            "Angela Merkel visited the harbour of Hamburg on Monday.",
            "Nothing happened on Friday.");
    merkel = opened.entities().named("Angela Merkel").number();
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

  static Stream<Consumer<Navigator>> ways() {
    return Stream.of(
        it -> it.search("harbour"),
        it -> it.show(SearchQuery.of("harbour")),
        it -> it.showEntity(merkel),
        it -> it.narrowTo(merkel));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void by_the_same_way(Consumer<Navigator> way) throws Exception {
    library.fail(new InternalError("a mapped file was cut short"));
    way.accept(navigator);
    window.untilIdle();
    assertThat(list.failed().get()).isTrue();
    library.work();

    way.accept(navigator);
    window.untilIdle();

    assertThat(list.hits()).extracting(Hit::id).containsExactly("a1");
    navigator.back();
    assertThat(navigator.canGoBack().get()).as("that was one step").isFalse();
  }

  @Test
  void by_going_back_to_an_entity() throws Exception {
    library.fail(new InternalError("a mapped file was cut short"));
    navigator.showEntity(merkel);
    navigator.open("a1");
    window.untilIdle();
    assertThat(entity.profile().get()).isEmpty();
    library.work();

    navigator.back();
    window.untilIdle();

    assertThat(entity.profile().get().orElseThrow().entity().number()).isEqualTo(merkel);
  }

  @Test
  void by_going_back_to_an_article() throws Exception {
    library.fail(new InternalError("a mapped file was cut short"));
    navigator.open("a1");
    navigator.showEntity(merkel);
    window.untilIdle();
    assertThat(article.shown().get()).isEmpty();
    library.work();

    navigator.back();
    window.untilIdle();

    assertThat(article.shown().get().orElseThrow().article().article().id()).isEqualTo("a1");
  }

  @Test
  void what_a_condition_speaks_of_is_known_as_soon_as_it_is_one() throws Exception {
    navigator.narrowTo(merkel);
    window.untilIdle();

    assertThat(navigator.filterWords().get().of(new Filter.EntityFilter(merkel)))
        .isEqualTo("Angela Merkel");
  }

  @Test
  void whether_an_entity_was_in_focus_is_told_to_who_leaves_it() {
    assertThat(navigator.leaveEntity()).isFalse();
    navigator.showEntity(merkel);

    assertThat(navigator.leaveEntity()).isTrue();
    assertThat(navigator.visit().get().entity()).isEqualTo(Optional.empty());
  }

  @Test
  void the_step_is_of_the_words_that_were_typed_last_and_of_enter() {
    for (String words : List.of("h", "ha", "harb")) {
      navigator.type(words);
    }
    assertThat(navigator.history().now().query()).isEqualTo(SearchQuery.ALL.typing("harb"));

    navigator.finish();

    SearchQuery entered = SearchQuery.ALL.typing("harb").entered();
    assertThat(navigator.history().now().query()).isEqualTo(entered);
    assertThat(navigator.visit().get().query()).isEqualTo(entered);
  }
}
