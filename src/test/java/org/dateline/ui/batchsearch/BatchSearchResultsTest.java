package org.dateline.ui.batchsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.ui.batchsearch.BatchSearchResults.ResultActions;
import org.dateline.ui.kit.FxThread;
import org.dateline.ui.kit.LibraryOfArticles;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The table of many queries in a window.
@ExtendWith(ApplicationExtension.class)
final class BatchSearchResultsTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY = LibraryOfArticles.of("Rain in Paris.", "Snow.");

  private final WindowThread window = new WindowThread();
  private final BatchSearchModel model = new BatchSearchModel(LIBRARY, window.background());

  @SuppressWarnings("NullAway.Init") // by start
  private StackPane pane;

  @SuppressWarnings("NullAway.Init") // by start
  private BatchSearchResults table;

  @Start
  void start(Stage stage) {
    table = new BatchSearchResults(model, new ResultActions(_ -> {}, _ -> {}, () -> {}));
    pane = new StackPane(table);
    stage.setScene(new Scene(pane, 800, 400));
    UnpaintedWindow.show(stage);
  }

  private void ask(String queries) {
    fx(() -> {
      model.begin(() -> queries, 20);
      try {
        window.untilIdle();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return true;
    });
  }

  private String state() {
    return fx(() ->
        ((Parent) table.lookup(".queries-state"))
            .getChildrenUnmodifiable().stream()
                .map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining()));
  }

  @Test
  void a_table_that_has_gone_follows_the_queries_no_more() {
    ask("rain");
    String before = state();
    assertThat(before).startsWith("1 query");

    FxThread.run(() -> pane.getChildren().clear());
    ask("rain\nsnow");
    assertThat(state()).isEqualTo(before);

    FxThread.run(() -> pane.getChildren().setAll(table));
    assertThat(state()).startsWith("2 queries");
  }
}
