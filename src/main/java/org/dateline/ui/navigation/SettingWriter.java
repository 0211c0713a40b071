package org.dateline.ui.navigation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.ui.kit.BackgroundExecutor;
import org.jspecify.annotations.Nullable;

/// Keeps a value as a setting of the library, each time that it has become another: put into words
/// and written in the background, one after the other, and only the last where several wait.
///
/// @param <T> what is kept; cannot change, and is compared by what it is
final class SettingWriter<T> {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final String setting;
  private final Function<? super T, String> words;
  private final Object writing = new Object();

  /// What has been given to be kept last; empty where that could not be written, so that it is
  /// written with the next.
  private volatile Optional<T> last = Optional.empty();

  private volatile @Nullable T waiting;

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param words the form in which a value is kept; not asked on the window's thread
  SettingWriter(
      Supplier<Library> library,
      BackgroundExecutor background,
      String setting,
      Function<? super T, String> words) {
    this.library = library;
    this.background = background;
    this.setting = setting;
    this.words = words;
  }

  /// Takes a value for what is kept already.
  void begin(T value) {
    last = Optional.of(value);
  }

  /// Keeps a value, unless it is the one that was kept last. On the window's thread.
  void keep(T value) {
    if (!last.equals(Optional.of(value))) {
      last = Optional.of(value);
      waiting = value;
      background.run(this::write);
    }
  }

  private void write() {
    boolean written = false;
    try {
      Library open = library.get();
      synchronized (writing) {
        T value = waiting;
        waiting = null;
        if (value != null) {
          open.settings().set(setting, words.apply(value));
        }
      }
      written = true;
    } finally {
      if (!written) {
        last = Optional.empty();
      }
    }
  }
}
