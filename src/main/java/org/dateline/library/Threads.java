package org.dateline.library;

/// Waiting for threads to end.
final class Threads {

  private Threads() {}

  /// Waits until a thread has ended, even where the calling one is interrupted; it stays
  /// interrupted. For closing, which must not leave a thread with files that are being closed.
  static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
