package org.dateline.ui.kit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.model.Stop;

/// Background work of which only the last one begun counts: an earlier one is asked to stop, and
/// what it brings nevertheless is dropped.
public final class Latest {

  private final Background background;
  private final AtomicLong last = new AtomicLong();
  private long ended;

  /// Runs on `background`.
  public Latest(Background background) {
    this.background = background;
  }

  /// Runs work, then hands its result on, unless other work has been begun meanwhile.
  public <T> void run(Supplier<? extends T> work, Consumer<? super T> then) {
    run(_ -> work.get(), then);
  }

  /// Runs work that can be stopped, then hands its result on, unless other work has been begun
  /// meanwhile.
  ///
  /// @param work given what asks it to stop; may throw [java.util.concurrent.CancellationException]
  ///   then
  public <T> void run(Function<? super Stop, ? extends T> work, Consumer<? super T> then) {
    long mine = last.incrementAndGet();
    background.run(
        () -> work.apply((Stop) () -> last.get() != mine),
        result -> {
          if (mine == last.get()) {
            ended = mine;
            then.accept(result);
          }
        },
        failure -> {
          if (mine == last.get()) {
            ended = mine;
            background.fail(failure);
          }
        });
  }

  /// Whether the work begun last has not come to its end. Asked on the window's thread.
  public boolean isRunning() {
    return ended != last.get();
  }

  /// Stops what runs, and drops what it brings.
  public void cancel() {
    ended = last.incrementAndGet();
  }
}
