package org.dateline.library.background;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does work in turns, on a daemon thread of its own: one when it is started, and one whenever it
/// has been asked to since the last began. Whatever a turn throws, an `Error` too, is told once and
/// ends that turn only.
///
/// Thread-safe. What it knows of itself changes under the lock of a [StateMonitor], which is raised
/// with every change, so that others can wait for it.
public final class BackgroundWorker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWorker.class);

  private final StateMonitor monitor;
  private final Turn turn;
  private final Consumer<? super Throwable> onFailure;
  private final Thread thread;
  private volatile boolean started;
  private volatile boolean asked = true;
  private volatile boolean idle;
  private volatile boolean closed;

  /// How long to wait after the turn at hand, in nanoseconds; of the thread's own.
  private long rest;

  /// One turn of the work. It looks at [#goesOn] or [#isClosed] at least once a second, and ends
  /// soon where it need not go on: whoever closes waits for it.
  @FunctionalInterface
  public interface Turn {
    void run() throws InterruptedException;
  }

  /// Starts nothing yet.
  ///
  /// @param name the thread's
  /// @param onFailure told on the thread what a turn has thrown, but not while closing, which makes
  ///   turns fail
  public BackgroundWorker(
      String name, StateMonitor monitor, Turn turn, Consumer<? super Throwable> onFailure) {
    this.monitor = monitor;
    this.turn = turn;
    this.onFailure = onFailure;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /// Begins with the first turn, unless it has been started or closed.
  public void start() {
    monitor.raise(() -> {
      if (!started && !closed) {
        thread.start();
        started = true;
      }
    });
  }

  public boolean isStarted() {
    return started;
  }

  /// Asks for another turn, which begins after this call. Returns at once.
  public void ask() {
    ask(() -> {});
  }

  /// The same.
  ///
  /// @param change notes what there is to do, under the lock of the monitor
  public void ask(Runnable change) {
    monitor.raise(() -> {
      change.run();
      asked = true;
      idle = false;
    });
  }

  /// Whether all that it has been asked for is done, or has failed. Not before the first turn.
  public boolean idle() {
    return idle;
  }

  /// Whether the turn at hand is still what is wanted: nobody has asked for another, or closed.
  public boolean goesOn() {
    return !closed && !asked;
  }

  public boolean isClosed() {
    return closed;
  }

  /// Has the next turn begin no sooner than so many nanoseconds after the one at hand has ended. To
  /// be called in a turn.
  public void rest(long nanos) {
    rest = nanos;
  }

  private void run() {
    while (!closed) {
      // Whoever asked before this is served by what the turn finds to do; whoever asks later, by
      // another one.
      asked = false;
      rest = 0;
      takeTurn();
      monitor.raise(() -> idle = !asked);
      ThreadJoining.await(Duration.ofNanos(rest), nanos -> monitor.await(() -> closed, nanos));
      monitor.awaitWithoutFail(() -> closed || asked);
    }
  }

  private void takeTurn() {
    try {
      turn.run();
    } catch (InterruptedException | RuntimeException | Error e) {
      tell(e);
    } finally {
      // Of this turn, not of the next.
      Thread.interrupted();
    }
  }

  private void tell(Throwable e) {
    if (closed) {
      LOG.debug("{} was ended by closing", thread.getName(), e);
      return;
    }
    try {
      onFailure.accept(e);
    } catch (RuntimeException | Error _) {
      // There may be no memory to say so. The work has others to serve who wait for it.
    }
  }

  /// Asks it to end, and lets everybody know who waits. Returns at once.
  public void stop() {
    monitor.raise(() -> closed = true);
  }

  /// Ends it; waits for the turn at hand, even where the calling thread is interrupted. Doing so
  /// twice, or before the start, does nothing more.
  @Override
  public void close() {
    stop();
    ThreadJoining.join(thread);
  }
}
