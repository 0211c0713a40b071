package org.dateline.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.files.UserFolders;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.ui.shell.DatelineWindow;
import org.dateline.ui.shell.Launch;

/// Opens Dateline's window and says on standard output when the first article is on the screen with
/// its names underlined; then ends.
final class WindowProbe {

  private WindowProbe() {}

  /// Opens the window.
  ///
  /// @param args the library's folder; and a number, to wait until so many articles have their
  ///   names
  public static void main(String[] args) throws InterruptedException {
    Path library = Path.of(args[0]);
    Launch launch =
        new Launch(
            library,
            SharedDictionary.in(UserFolders.dictionary()),
            _ -> CommandRunner.NONE,
            Optional.of(UserFolders.dictionary()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DatelineWindow.open(
        launch,
        args.length == 1
            ? Painted::say
            : () ->
                Thread.ofPlatform()
                    .start(() -> {
                      StoredNames.await(library, Integer.parseInt(args[1]));
                      Painted.say();
                    }));
  }
}
