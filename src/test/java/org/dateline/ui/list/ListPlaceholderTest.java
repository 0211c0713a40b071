package org.dateline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ListView;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.kit.FxThread;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The list of a library whose articles are stored and cannot be found yet.
final class ListPlaceholderTest {

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /// Articles that an index does not have yet.
  private static final class Unindexed implements ArticleListSource {

    private boolean indexed;

    @Override
    public SearchResults first(SearchQuery query, int limit, CancellationSignal stop) {
      return indexed
          ? new ArticleListFixture(3).first(query, limit, stop)
          : SearchResults.none(query);
    }

    @Override
    public SearchResults after(SearchResults page, int limit, CancellationSignal stop) {
      return page;
    }

    @Override
    public Optional<DidYouMean> didYouMean(SearchQuery query, CancellationSignal stop) {
      return Optional.empty();
    }

    @Override
    public boolean isIndexing(SearchResults found) {
      return !indexed;
    }
  }

  @Test
  void articles_that_are_being_made_ready_are_announced_and_no_empty_library() throws Exception {
    WindowThread window = new WindowThread();
    Unindexed source = new Unindexed();
    ListModel model = new ListModel(source, window.background());
    ListPane pane =
        FxThread.fx(() ->
            new ListPane(
                model,
                new ListPane.ListActions(
                    _ -> {},
                    _ -> {},
                    _ -> {},
                    _ -> {
                      throw new AssertionError("it is not empty");
                    })));

    model.show(SearchQuery.ALL, 0, () -> {});
    FxThread.run(() -> idle(window));
    assertThat(
            FxThread.fx(
                () -> list(pane).getPlaceholder().lookup(".notice-title").getAccessibleText()))
        .isEqualTo("The articles are being made ready …");

    source.indexed = true;
    model.refresh();
    FxThread.run(() -> idle(window));
    assertThat(FxThread.fx(() -> list(pane).getItems().size())).isEqualTo(3);
    assertThat(FxThread.fx(() -> list(pane).getPlaceholder())).isNull();
  }

  private static ListView<?> list(ListPane pane) {
    return (ListView<?>) pane.lookup("#articles");
  }

  private static void idle(WindowThread window) {
    try {
      window.untilIdle();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
