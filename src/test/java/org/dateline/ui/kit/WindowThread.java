package org.dateline.ui.kit;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Stands in for the window's thread where no window is needed: the test's own thread does what is
/// brought back to it.
public final class WindowThread implements Executor {

  private static final long LIMIT_SECONDS = 60;

  private final BlockingQueue<Runnable> brought = new LinkedBlockingQueue<>();
  private final BackgroundExecutor background;

  /// Work that fails, fails the test.
  public WindowThread() {
    this(e -> {
      throw new AssertionError(e);
    });
  }

  /// @param onFailure told of work that fails
  public WindowThread(Consumer<? super Throwable> onFailure) {
    background = new BackgroundExecutor(this, onFailure);
  }

  @Override
  public void execute(Runnable work) {
    brought.add(work);
  }

  /// Brings its results here.
  public BackgroundExecutor background() {
    return background;
  }

  /// Takes what is brought back until something is so.
  public void until(BooleanSupplier so) throws InterruptedException {
    while (!so.getAsBoolean()) {
      takeOne();
    }
  }

  /// Takes what is brought back until nothing is under way.
  public void untilIdle() throws InterruptedException {
    until(() -> background.running().get() == 0);
  }

  /// Takes the next that is brought back.
  public void takeOne() throws InterruptedException {
    Runnable next = brought.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing comes");
    }
    next.run();
  }
}
