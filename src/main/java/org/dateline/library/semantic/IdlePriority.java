package org.dateline.library.semantic;

import java.util.function.BooleanSupplier;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.StateMonitor;

/// Idle priority: when work that nobody waits for may go on. Thread-safe.
///
/// @param foreground what a reader waits for goes first
/// @param quiet whether nothing else is at work in the background
/// @param monitor raised when that may have changed
public record IdlePriority(
    ForegroundPriority foreground, BooleanSupplier quiet, StateMonitor monitor) {

  /// Waits until nothing else is at work.
  ///
  /// @param closed whether waiting is to end
  /// @throws InterruptedException if the thread is interrupted meanwhile
  void await(BooleanSupplier closed) throws InterruptedException {
    monitor.await(() -> closed.getAsBoolean() || quiet.getAsBoolean());
  }

  /// Waits while a reader does, a tenth of a second at most.
  void giveWay() {
    foreground.giveWay();
  }
}
