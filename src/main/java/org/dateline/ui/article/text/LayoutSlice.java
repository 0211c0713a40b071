package org.dateline.ui.article.text;

import javafx.animation.AnimationTimer;

/// What is laid out with one frame of the text beyond the pane, so that the window obeys meanwhile.
final class LayoutSlice extends AnimationTimer {

  /// In UTF-16 units: some 10 ms.
  private static final int LENGTH = 1_200;

  private final Runnable goOn;
  private int left;

  /// @param goOn asks for another layout, with the next frame
  LayoutSlice(Runnable goOn) {
    this.goOn = goOn;
  }

  /// Begins a layout.
  void begin() {
    left = LENGTH;
  }

  /// Whether so much may be laid out now; if not, there is another layout.
  ///
  /// @param length in UTF-16 units
  boolean take(int length) {
    boolean may = left > 0;
    left -= length;
    if (!may) {
      start();
    }
    return may;
  }

  @Override
  public void handle(long now) {
    stop();
    goOn.run();
  }
}
