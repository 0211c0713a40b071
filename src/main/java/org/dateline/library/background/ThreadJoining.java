package org.dateline.library.background;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Joins threads: waits for them to end.
public final class ThreadJoining {

  private ThreadJoining() {}

  /// Waits until a thread has ended, even where the calling one is interrupted; it stays
  /// interrupted. For closing, which must not leave a thread with files that are being closed.
  public static void join(Thread thread) {
    join(thread, Duration.ofNanos(Long.MAX_VALUE));
  }

  /// The same, for a time at most.
  ///
  /// @return whether it has ended, or never began
  public static boolean join(Thread thread, Duration limit) {
    return await(
        limit,
        nanos -> {
          if (thread.isAlive()) {
            TimeUnit.NANOSECONDS.timedJoin(thread, nanos);
          }
          return !thread.isAlive();
        });
  }

  /// Something that can be waited for.
  public interface Ending {
    /// Waits for a time at most.
    ///
    /// @return whether it has come
    boolean await(long nanos) throws InterruptedException;
  }

  /// Waits for an end for a time at most, even where the calling thread is interrupted; it stays
  /// interrupted.
  ///
  /// @return whether it has come
  public static boolean await(Duration limit, Ending ending) {
    long begun = System.nanoTime();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          long left = limit.toNanos() - (System.nanoTime() - begun);
          if (ending.await(left)) {
            return true;
          }
          if (left <= 0) {
            return false;
          }
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
