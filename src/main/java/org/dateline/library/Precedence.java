package org.dateline.library;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Lets what a reader waits for go before the work in the background: as long as something is
/// asked, and a moment after, that works little. Thread-safe.
final class Precedence {

  /// Whoever strikes a key strikes another.
  private static final long MOMENT = Duration.ofMillis(20).toNanos();

  /// The background waits no longer than this before each step, so that it comes to an end.
  private static final long PATIENCE = Duration.ofMillis(100).toNanos();

  private static final long LOOK_AGAIN = Duration.ofMillis(2).toNanos();

  private final AtomicInteger asking = new AtomicInteger();
  private volatile long lastAsked = System.nanoTime() - MOMENT;

  /// Answers something that a reader waits for.
  <T> T ask(Supplier<T> question) {
    asking.incrementAndGet();
    try {
      return question.get();
    } finally {
      lastAsked = System.nanoTime();
      asking.decrementAndGet();
    }
  }

  /// Waits while a reader does, a tenth of a second at most. To be called before every step of work
  /// in the background; returns at once if the thread is interrupted.
  void giveWay() {
    giveWay(PATIENCE);
  }

  /// The same for a step that a reader may be waiting for too, without knowing.
  void giveWayBriefly() {
    giveWay(MOMENT);
  }

  private void giveWay(long patience) {
    long end = System.nanoTime() + patience;
    while (isAsked() && System.nanoTime() - end < 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(this, LOOK_AGAIN);
    }
  }

  private boolean isAsked() {
    return asking.get() > 0 || System.nanoTime() - lastAsked < MOMENT;
  }
}
