package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.library.files.WindowState;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.settings.Appearance;

/// Persists a window's state, what it leaves behind in its library.
///
/// @param appearance keeps how the window looks
/// @param marksRead whether an article that is opened counts as read
public record WindowPersistence(Consumer<Appearance> appearance, boolean marksRead) {

  /// Nothing: a picture of the window changes nothing.
  public static final WindowPersistence NONE = new WindowPersistence(_ -> {}, false);

  /// A window's, in the folder of its library.
  static WindowPersistence in(Path folder, BackgroundExecutor background) {
    return new WindowPersistence(
        appearance -> background.run(() -> WindowState.write(folder, appearance.write())), true);
  }
}
