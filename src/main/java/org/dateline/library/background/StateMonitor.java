package org.dateline.library.background;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Lets threads wait until something is so, and wakes them when it may have come true.
public final class StateMonitor {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /// Runs a change, and wakes all who wait.
  public void raise(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until it is so. The condition is asked under the lock of [#raise].
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void await(BooleanSupplier condition) throws InterruptedException {
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Waits until it is so, for a time at most.
  ///
  /// @return whether it is so
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public boolean await(BooleanSupplier condition, long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until it is so, even where the thread is interrupted; it stays interrupted.
  public void awaitWithoutFail(BooleanSupplier condition) {
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }
}
