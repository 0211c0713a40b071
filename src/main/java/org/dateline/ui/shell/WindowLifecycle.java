package org.dateline.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The life of a window and of what it shows, from opening to the end of its process, whatever
/// fails meanwhile. Knows no toolkit. Thread-safe.
///
/// It is closed in this order, on a thread of its own, for the window is gone by then: long work is
/// asked to end soon ([Steps#stop]), what the window has asked for is waited for
/// ([Steps#awaitWork]), what was opened is closed ([Steps#close]). A step that fails keeps no other
/// from its turn. An opening that is still under way is waited for first.
///
/// All of that may take [#MAX_CLOSING_TIME] together; then [#awaitClosed] returns and the process
/// ends as it is. To close under work that has not ended, and to end under a closing that has not,
/// are both safe: the store writes in transactions and waits for its writer before it closes, what
/// reads it gets an exception that nobody is told of any more, the index is a cache that is brought
/// up to the store when it is next opened, and the system lets go of the folder's lock. It is a
/// kill, which loses nothing that was stored.
///
/// @param <T> what is opened
final class WindowLifecycle<T> {

  /// How long closing may take: with what else the machine does to end a process, that is gone 5 s
  /// after it was told.
  static final Duration MAX_CLOSING_TIME = Duration.ofSeconds(4);

  /// How long the window itself may take to go where the process ends.
  private static final Duration MAX_WINDOW_CLOSING_TIME = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(WindowLifecycle.class);

  private final Steps<T> steps;
  private final long nanos;
  private volatile CompletableFuture<T> opening = new CompletableFuture<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile long toldAt;

  /// Where it is in its life.
  enum State {
    /// What the window shows is being opened.
    OPENING,
    /// It has been opened.
    OPEN,
    /// It could not be opened.
    FAILED,
    /// The window is gone, and what it showed is being closed.
    CLOSING,
    /// All is closed.
    CLOSED
  }

  /// What is done, each on a thread that may wait.
  interface Steps<T> {

    /// Opens what the window shows.
    T open();

    /// Asks the work of what was opened to end soon; returns at once.
    void stop(T opened);

    /// Waits for what the window has asked for, a time at most.
    void awaitWork(Duration atMost);

    /// Closes what was opened.
    void close(T opened);
  }

  WindowLifecycle(Steps<T> steps) {
    this(steps, MAX_CLOSING_TIME);
  }

  /// The same with another time to close.
  WindowLifecycle(Steps<T> steps, Duration time) {
    this.steps = steps;
    this.nanos = time.toNanos();
  }

  /// Begins to open. Returns at once.
  void begin() {
    Thread.ofPlatform().name("opening").daemon().start(this::open);
  }

  private void open() {
    CompletableFuture<T> mine = opening;
    try {
      mine.complete(steps.open());
    } catch (Throwable e) {
      fail(e);
      mine.completeExceptionally(e);
    }
  }

  /// Begins to open once more after that has failed, and forgets the failure. Returns at once; does
  /// nothing in any other state.
  void reopen() {
    if (state() == State.FAILED) {
      failure.set(null);
      opening = new CompletableFuture<>();
      begin();
    }
  }

  /// What is opened, as soon as it is.
  CompletionStage<T> opening() {
    return opening.minimalCompletionStage();
  }

  /// What was opened; waits until it is.
  ///
  /// @throws java.util.concurrent.CompletionException if it could not be opened
  T opened() {
    return opening.join();
  }

  State state() {
    if (closed.getCount() == 0) {
      return State.CLOSED;
    }
    if (told.get()) {
      return State.CLOSING;
    }
    if (!opening.isDone()) {
      return State.OPENING;
    }
    return opening.isCompletedExceptionally() ? State.FAILED : State.OPEN;
  }

  /// What failed first, of opening, showing and closing; empty for nothing.
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure.get());
  }

  private void fail(Throwable e) {
    failure.compareAndSet(null, e);
  }

  /// Closes because something failed that leaves nothing to show.
  void abort(Throwable e) {
    LOG.error("The window cannot be shown", e);
    fail(e);
    close();
  }

  /// Begins to close. Returns at once; doing so twice does nothing.
  void close() {
    if (told.compareAndSet(false, true)) {
      toldAt = System.nanoTime();
      closing.countDown();
      Thread.ofPlatform().name("closing").daemon().start(this::closeAll);
    }
  }

  private void closeAll() {
    try {
      Optional<T> opened = awaitOpened();
      opened.ifPresent(it -> step(() -> steps.stop(it)));
      step(() -> steps.awaitWork(Duration.ofNanos(left() / 2)));
      opened.ifPresent(it -> step(() -> steps.close(it)));
    } finally {
      closed.countDown();
    }
  }

  private void step(Runnable step) {
    try {
      step.run();
    } catch (Throwable e) {
      LOG.error("What the window showed is not closed as it should be", e);
      fail(e);
    }
  }

  /// What is there to close; empty where nothing could be opened, or that takes too long.
  private Optional<T> awaitOpened() {
    try {
      return Optional.of(opening.get(left() / 2, TimeUnit.NANOSECONDS));
    } catch (ExecutionException _) {
      return Optional.empty(); // told by whoever opened it
    } catch (TimeoutException _) {
      LOG.warn("The library is still being opened while the window is closed");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    // Should it be opened before the process ends.
    opening().thenAccept(late -> step(() -> steps.close(late)));
    return Optional.empty();
  }

  /// Closes because the system ends the process (as by SIGTERM), which waits for this to return. A
  /// window that is stuck, or was never there, is waited for a second at most.
  ///
  /// @param hide asks the window to go, which is to call [#close]; may fail where there is none
  void end(Runnable hide) {
    try {
      hide.run();
      if (!closing.await(MAX_WINDOW_CLOSING_TIME.toNanos(), TimeUnit.NANOSECONDS)) {
        LOG.debug("The window does not go; what it showed is closed without it");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException e) {
      LOG.debug("There is no toolkit", e);
    }
    close();
    try {
      awaitClosed();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until [#close] has been called and all is closed, or the time for that is over.
  ///
  /// @return whether all is closed
  boolean awaitClosed() throws InterruptedException {
    closing.await();
    boolean all = closed.await(left(), TimeUnit.NANOSECONDS);
    if (!all) {
      LOG.warn("The library is still being closed; the process ends without waiting longer");
    }
    return all;
  }

  /// How much of the time to close is left, in nanoseconds.
  private long left() {
    return Math.max(0, nanos - (System.nanoTime() - toldAt));
  }
}
