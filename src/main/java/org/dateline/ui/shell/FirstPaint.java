package org.dateline.ui.shell;

import javafx.animation.AnimationTimer;

/// Notices when the first article with its names is on the screen.
final class FirstPaint extends AnimationTimer {

  /// A frame that has been laid out is drawn before the second one after it begins.
  private static final int FRAMES = 2;

  private final Runnable then;
  private int frames;

  private FirstPaint(Runnable then) {
    this.then = then;
  }

  static void watch(Shell shell, Runnable then) {
    FirstPaint paint = new FirstPaint(then);
    shell.whenFirstArticleShown(paint::start);
  }

  @Override
  public void handle(long now) {
    if (frames++ == FRAMES) {
      stop();
      then.run();
    }
  }
}
