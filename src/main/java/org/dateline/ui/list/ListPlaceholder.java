package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.util.Duration;
import org.dateline.model.query.Hit;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the list before its first articles are there: that the library is being opened,
/// or that its articles are being made ready. What comes at once is not announced.
final class ListPlaceholder {

  /// An answer that comes sooner is not announced: it would only flicker.
  private static final Duration DELAY = Duration.millis(400);

  private final ListView<Hit> list;
  private final ListModel model;
  private final PauseTransition delay = new PauseTransition(DELAY);

  private ListPlaceholder(ListView<Hit> list, ListModel model) {
    this.list = list;
    this.model = model;
    delay.setOnFinished(_ -> show());
  }

  /// Announces what `model` waits for.
  static void install(ListView<Hit> list, ListModel model) {
    ListPlaceholder placeholder = new ListPlaceholder(list, model);
    model.loading().addListener((_, _, _) -> placeholder.update());
    model.indexing().addListener((_, _, _) -> placeholder.update());
    placeholder.update();
  }

  private void update() {
    if (model.indexing().get()) {
      delay.stop();
      show();
    } else if (model.loading().get() && model.hits().isEmpty()) {
      delay.playFromStart();
    } else {
      delay.stop();
      list.setPlaceholder(null);
    }
  }

  private void show() {
    list.setPlaceholder(
        new Notice(
            Feather.BOOK_OPEN,
            model.indexing().get() ? message("list.indexing") : message("list.opening"),
            ""));
  }
}
