package org.dateline.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Background work of which only the last one begun counts: what an earlier one brings is dropped.
public final class Latest {

  private final Background background;
  private long last;

  /// Runs on `background`.
  public Latest(Background background) {
    this.background = background;
  }

  /// Runs work, then hands its result on, unless other work has been begun meanwhile.
  public <T> void run(Supplier<? extends T> work, Consumer<? super T> then) {
    long mine = ++last;
    background.run(
        work,
        result -> {
          if (mine == last) {
            then.accept(result);
          }
        });
  }

  /// Drops what runs.
  public void cancel() {
    last++;
  }
}
