package org.dateline.ui.shell;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;

/// Waits until what has just been shown is on the screen.
public final class FirstPaint extends AnimationTimer {

  /// A frame that is laid out after one call of the timer has been drawn by the second call after
  /// it.
  private static final int FRAMES_UNTIL_PAINTED = 2;

  private final Runnable then;
  private int frames;

  private FirstPaint(Runnable then) {
    this.then = then;
  }

  /// Runs something when what is shown now has been drawn.
  static void after(Runnable then) {
    new FirstPaint(then).start();
  }

  /// Runs something when the first article with its names has been drawn.
  static void ofArticle(ArticleModel article, Runnable then) {
    article
        .shown()
        .addListener(
            new ChangeListener<Optional<DisplayedArticle>>() {
              @Override
              public void changed(
                  ObservableValue<? extends Optional<DisplayedArticle>> shown,
                  Optional<DisplayedArticle> before,
                  Optional<DisplayedArticle> now) {
                if (now.isPresent() && now.get().article().recognised()) {
                  shown.removeListener(this);
                  after(then);
                }
              }
            });
  }

  @Override
  public void handle(long now) {
    if (frames++ == FRAMES_UNTIL_PAINTED) {
      stop();
      then.run();
    }
  }
}
