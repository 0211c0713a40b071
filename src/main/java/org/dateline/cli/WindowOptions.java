package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.messages.MessageLanguage;

/// How the window is to be opened.
///
/// @param library the folder of the library
/// @param dictionary what names are linked by
/// @param meaning where search by meaning keeps its machine code; empty for no search by meaning
/// @param picture a picture to draw in place of a window; empty for a window
/// @param rehearsal whether the window is closed again when the first article is on the screen
/// @param looks the colours and the language
/// @param open the id or headline of an article to open, or a link to one; empty for none
/// @param entity an entity to show; empty for none
/// @param search a search to show; empty for none
public record WindowOptions(
    Path library,
    SharedDictionary dictionary,
    Optional<Path> meaning,
    Optional<WindowPicture> picture,
    boolean rehearsal,
    ShownLooks looks,
    Optional<String> open,
    Optional<ShownEntity> entity,
    Optional<String> search) {

  /// Opens the window or draws it. Whatever its reader has chosen, the command line goes on in
  /// English.
  ///
  /// @throws org.dateline.library.failure.LibraryException as [WindowOpener#open]
  void openBy(WindowOpener window) throws InterruptedException {
    try {
      window.open(this);
    } finally {
      MessageLanguage.ENGLISH.use();
    }
  }

  /// How the window looks.
  ///
  /// @param theme `light` or `dark`; empty for the one used last
  /// @param language `en` or `zh`; empty for the one used last
  public record ShownLooks(Optional<String> theme, Optional<String> language) {

    /// As it was used last.
    public static final ShownLooks LAST = new ShownLooks(Optional.empty(), Optional.empty());
  }

  /// An entity to show.
  ///
  /// @param name in any spelling
  /// @param page whether to show its page, over the articles that mention it
  public record ShownEntity(String name, boolean page) {}

  /// A picture of the window.
  ///
  /// @param width in pixels of a screen of 100 %
  /// @param height in the same pixels
  /// @param scale pixels of the picture for each of those
  public record WindowPicture(Path file, int width, int height, double scale) {}

  /// Opens the window, or draws it.
  public interface WindowOpener {

    /// Returns when the window has been closed or the picture has been written.
    ///
    /// @throws org.dateline.library.LibraryException if the library cannot be opened, or the
    ///   picture cannot be written
    void open(WindowOptions options) throws InterruptedException;
  }
}
