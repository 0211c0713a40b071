package org.dateline.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;

/// Waits until what has just been shown is on the screen.
public final class FirstPaint extends AnimationTimer {

  /// A frame that is laid out after one call of the timer has been drawn by the second call after
  /// it.
  private static final int FRAMES_UNTIL_PAINTED = 2;

  /// An article may fail to come, or there may be none.
  private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();

  private final BooleanSupplier shown;
  private final Runnable then;
  private OptionalLong begun = OptionalLong.empty();
  private int frames;

  private FirstPaint(BooleanSupplier shown, Runnable then) {
    this.shown = shown;
    this.then = then;
  }

  /// Runs something when what is shown now has been drawn.
  static void after(Runnable then) {
    new FirstPaint(() -> true, then).start();
  }

  /// Runs something when an article has been drawn, with its names or without; or a second from now
  /// where none comes.
  static void ofAnyArticle(ArticleModel article, Runnable then) {
    new FirstPaint(() -> article.shown().get().isPresent(), then).start();
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
    long since = begun.orElse(now);
    begun = OptionalLong.of(since);
    boolean waits = frames == 0 && !shown.getAsBoolean() && now - since < LONGEST_WAIT;
    if (!waits && frames++ == FRAMES_UNTIL_PAINTED) {
      stop();
      // What is slow comes after all that wait for the same frame.
      Platform.runLater(then);
    }
  }
}
