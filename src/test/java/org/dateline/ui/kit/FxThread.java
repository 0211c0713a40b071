package org.dateline.ui.kit;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Has JavaFX's own thread do something for a test, and waits for it.
public final class FxThread {

  private static final long LIMIT_SECONDS = 60;

  private FxThread() {}

  /// Does something there.
  public static void run(Runnable action) {
    fx(() -> {
      action.run();
      return true;
    });
  }

  /// Asks something there.
  public static <T> T fx(Callable<T> action) {
    try {
      return waitFor(LIMIT_SECONDS, TimeUnit.SECONDS, asyncFx(action));
    } catch (TimeoutException tooLong) {
      throw new AssertionError("the window hangs", tooLong);
    }
  }
}
