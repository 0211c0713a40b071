package org.dateline.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what touches files on threads that may wait, and brings the result back to the window's
/// thread. Its methods are called on the window's thread, and so are the consumers given to them.
/// Work that was asked to stop, and says so by a [CancellationException], brings nothing back.
public final class Background implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("background-", 0).factory());
  private final Executor window;
  private final Consumer<? super RuntimeException> onFailure;
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);

  /// @param window runs something on the window's thread
  /// @param onFailure told of work that failed and that nobody else handles
  public Background(Executor window, Consumer<? super RuntimeException> onFailure) {
    this.window = window;
    this.onFailure = onFailure;
  }

  /// Runs work, then hands its result on.
  public <T> void run(Supplier<? extends T> work, Consumer<? super T> then) {
    run(work, then, onFailure);
  }

  /// Runs work, then hands its result or its failure on.
  public <T> void run(
      Supplier<? extends T> work,
      Consumer<? super T> then,
      Consumer<? super RuntimeException> otherwise) {
    running.set(running.get() + 1);
    threads.execute(() -> {
      try {
        T result = work.get();
        window.execute(() -> end(() -> then.accept(result)));
      } catch (CancellationException _) {
        window.execute(() -> end(() -> {}));
      } catch (RuntimeException e) {
        LOG.debug("Background work failed", e);
        window.execute(() -> end(() -> otherwise.accept(e)));
      }
    });
  }

  /// Tells of work that failed and that nobody else handles.
  void fail(RuntimeException failure) {
    onFailure.accept(failure);
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

  private void end(Runnable last) {
    try {
      last.run();
    } finally {
      running.set(running.get() - 1);
    }
  }

  /// How many pieces of work have been begun and have not been handed on yet.
  public ReadOnlyIntegerProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Takes no more work; what runs comes to its end.
  @Override
  public void close() {
    threads.shutdown();
  }

  /// Waits for what runs, after [#close]. Not to be called on the window's thread.
  public void awaitEnd() {
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
