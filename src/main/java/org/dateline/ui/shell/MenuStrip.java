package org.dateline.ui.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dateline.ui.action.ActionMenuBar;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;

/// The place of the menu bar at the top of the window, which is there from the first frame. The
/// menu bar itself is made when the first article has been drawn, so that this does not wait for
/// it.
final class MenuStrip extends StackPane {

  /// Where no article comes.
  private static final Duration LATEST = Duration.seconds(1);

  private final ActionTable table;

  MenuStrip(ActionTable table) {
    this.table = table;
    getStyleClass().add("menu-strip");
    setVisible(!ActionMenuBar.isOfSystem());
    setManaged(isVisible());
  }

  /// Waits for the first article.
  void begin(ArticleModel article) {
    article
        .shown()
        .addListener(
            new ChangeListener<Optional<DisplayedArticle>>() {
              @Override
              public void changed(
                  ObservableValue<? extends Optional<DisplayedArticle>> shown,
                  Optional<DisplayedArticle> before,
                  Optional<DisplayedArticle> now) {
                shown.removeListener(this);
                FirstPaint.after(MenuStrip.this::fill);
              }
            });
    PauseTransition latest = new PauseTransition(LATEST);
    latest.setOnFinished(_ -> fill());
    latest.play();
  }

  /// What was kept of keys and cannot be read is told then too.
  private void fill() {
    if (getChildren().isEmpty()) {
      getChildren().add(new ActionMenuBar(table));
      table.tellUnread();
    }
  }
}
