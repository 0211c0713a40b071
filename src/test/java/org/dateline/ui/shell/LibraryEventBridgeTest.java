package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

final class LibraryEventBridgeTest {

  @TempDir private Path folder = Path.of("");

  /// What is on its way to the window's thread.
  private final List<Runnable> coming = new CopyOnWriteArrayList<>();

  @BeforeEach
  void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void what_changes_is_waited_for_until_it_is_closed_and_not_heard_of_after() throws Exception {
    try (Library library = Samples.empty(folder)) {
      LibraryEventBridge news = fx(() -> new LibraryEventBridge(new StatusBar(), () -> {}));
      news.from(library, coming::add);
      library.savedSearches().save("Rain", SearchQuery.of("rain"));
      assertThat(coming).isNotEmpty();
      coming.forEach(LibraryEventBridgeTest::run);
      assertThat(news.waiting().get()).isTrue();
      fx(() -> {
        news.close();
        return true;
      });
      int heard = coming.size();
      library.savedSearches().save("Snow", SearchQuery.of("snow"));

      assertThat(news.waiting().get()).isFalse();
      assertThat(coming).hasSize(heard);
    }
  }

  @Test
  void what_is_on_its_way_when_it_is_closed_is_not_heard() throws Exception {
    try (Library library = Samples.empty(folder)) {
      LibraryEventBridge news = fx(() -> new LibraryEventBridge(new StatusBar(), () -> {}));
      news.from(library, coming::add);
      library.savedSearches().save("Rain", SearchQuery.of("rain"));
      assertThat(coming).isNotEmpty();

      fx(() -> {
        news.close();
        return true;
      });
      coming.forEach(LibraryEventBridgeTest::run);

      assertThat(news.waiting().get()).isFalse();
    }
  }

  private static void run(Runnable work) {
    try {
      fx(() -> {
        work.run();
        return true;
      });
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
