package org.dateline.ui.kit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.model.query.CancellationSignal;
import org.dateline.ui.kit.BackgroundExecutor.Outcome;

/// Background work of which only the last one begun counts: an earlier one is cancelled, and what
/// it brings nevertheless is dropped.
///
/// The last one always comes to its end, so that a model that waits for it does not wait for ever:
/// it brings its result, or runs what was given for when it brings none.
public final class LatestTask {

  private final BackgroundExecutor background;
  private final AtomicLong last = new AtomicLong();
  private long ended;
  private Optional<Runnable> next = Optional.empty();

  /// Runs on `background`.
  public LatestTask(BackgroundExecutor background) {
    this.background = background;
  }

  /// Runs work, then hands its result on, unless other work has been begun meanwhile.
  ///
  /// @param otherwise as below
  public <T> void run(Supplier<? extends T> work, Consumer<? super T> then, Runnable otherwise) {
    run(_ -> work.get(), then, otherwise);
  }

  /// Runs work that can be stopped, then hands its result on, unless other work has been begun
  /// meanwhile.
  ///
  /// @param work given what asks it to stop; may throw [java.util.concurrent.CancellationException]
  ///   then
  /// @param otherwise run where there is no result though no other work has been begun: before its
  ///   failure is told to whom the background tells failures, or where it was cancelled because the
  ///   background is being closed; not after [#cancel]
  public <T> void run(
      Function<? super CancellationSignal, ? extends T> work,
      Consumer<? super T> then,
      Runnable otherwise) {
    long mine = last.incrementAndGet();
    next = Optional.empty();
    background.run(
        () -> work.apply((CancellationSignal) () -> last.get() != mine || background.isClosed()),
        new Outcome<T>(
            result -> end(mine, () -> then.accept(result)),
            failure ->
                end(
                    mine,
                    () -> {
                      otherwise.run();
                      background.fail(failure);
                    }),
            () -> end(mine, otherwise)));
  }

  private void end(long mine, Runnable then) {
    if (mine == last.get()) {
      ended = mine;
      then.run();
      Optional<Runnable> waiting = next;
      next = Optional.empty();
      waiting.ifPresent(Runnable::run);
    }
  }

  /// Begins work as soon as none is under way, for something has changed: at once, or when what
  /// runs has come to its end. Were that stopped by every change, there would never be a result.
  /// What is asked for meanwhile is begun once; it is not where other work is begun before.
  ///
  /// @param begin calls [#run]
  public void afterwards(Runnable begin) {
    if (isRunning()) {
      next = Optional.of(begin);
    } else {
      begin.run();
    }
  }

  /// Whether the work begun last has not come to its end. Asked on the window's thread.
  public boolean isRunning() {
    return ended != last.get();
  }

  /// Stops what runs, and drops what it brings.
  public void cancel() {
    ended = last.incrementAndGet();
    next = Optional.empty();
  }
}
