package org.dateline.ui.kit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what touches files on threads that may wait, and brings the result back to the window's
/// thread. Its methods are called on the window's thread unless they say otherwise, and so are the
/// consumers given to them.
///
/// Every piece of work comes to an end there: with its result, with whatever it threw (an [Error]
/// too: a library's mapped files fail with one), or with nothing where it was cancelled, which it
/// says by a [CancellationException].
public final class BackgroundExecutor implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundExecutor.class);

  /// Calls that do not end are reported up to this number.
  private static final int MAX_STACK_FRAMES_LOGGED = 12;

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("background-", 0).factory());
  private final Set<Thread> working = ConcurrentHashMap.newKeySet();
  private final Executor window;
  private final Consumer<? super Throwable> onFailure;
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);
  private volatile boolean closed;

  /// What becomes of a piece of work: one of the three is told, once, on the window's thread.
  record Outcome<T>(
      Consumer<? super T> done, Consumer<? super Throwable> failed, Runnable cancelled) {}

  /// @param window runs something on the window's thread
  /// @param onFailure told of work that failed and that nobody else handles
  public BackgroundExecutor(Executor window, Consumer<? super Throwable> onFailure) {
    this.window = window;
    this.onFailure = onFailure;
  }

  /// Runs work, then hands its result on.
  public <T> void run(Supplier<? extends T> work, Consumer<? super T> then) {
    run(work, new Outcome<T>(then, onFailure, () -> {}));
  }

  /// Runs work of which nothing comes back.
  public void run(Runnable work) {
    run(
        () -> {
          work.run();
          return true;
        },
        _ -> {});
  }

  /// Runs work and tells what became of it. After [#close] it is cancelled at once, not run: what
  /// the window still asks for on its way out is no failure.
  <T> void run(Supplier<? extends T> work, Outcome<T> outcome) {
    running.set(running.get() + 1);
    try {
      threads.execute(() -> {
        Runnable last = ended(work, outcome);
        window.execute(() -> end(last));
      });
    } catch (RejectedExecutionException _) {
      end(outcome.cancelled());
    }
  }

  private <T> Runnable ended(Supplier<? extends T> work, Outcome<T> outcome) {
    working.add(Thread.currentThread());
    try {
      T result = work.get();
      return () -> outcome.done().accept(result);
    } catch (CancellationException _) {
      return outcome.cancelled();
    } catch (RuntimeException e) {
      LOG.debug("Background work failed", e);
      return () -> outcome.failed().accept(e);
    } catch (Throwable e) {
      LOG.error("Background work failed", e);
      return () -> outcome.failed().accept(e);
    } finally {
      working.remove(Thread.currentThread());
    }
  }

  private void end(Runnable last) {
    try {
      last.run();
    } finally {
      running.set(running.get() - 1);
    }
  }

  /// Tells the window something while work goes on. May be called on any thread.
  ///
  /// @param action run on the window's thread
  public void tell(Runnable action) {
    window.execute(action);
  }

  /// Tells of work that failed and that nobody else handles.
  void fail(Throwable failure) {
    onFailure.accept(failure);
  }

  /// How many pieces of work have been begun and have not been handed on yet.
  public ReadOnlyIntegerProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Whether [#close] has been called. May be asked on any thread.
  boolean isClosed() {
    return closed;
  }

  /// Takes no more work, and asks what can be cancelled ([LatestTask]) to end; the rest comes to
  /// its end. May be called on any thread, and twice.
  @Override
  public void close() {
    closed = true;
    threads.shutdown();
  }

  /// Waits for what runs, after [#close]. What has not ended by then is named in the log and
  /// interrupted, and is not waited for any longer. Not to be called on the window's thread.
  ///
  /// @return whether all work has ended
  public boolean awaitEnd(Duration atMost) {
    boolean ended = false;
    try {
      ended = threads.awaitTermination(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (!ended) {
      working.forEach(
          it -> LOG.warn("{} has not ended and is interrupted: {}", it.getName(), calls(it)));
      threads.shutdownNow();
    }
    return ended;
  }

  private static String calls(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .limit(MAX_STACK_FRAMES_LOGGED)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
