package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.naming.SharedDictionary;

/// How the window is to be opened.
///
/// @param library the folder of the library
/// @param dictionary what names are linked by
/// @param meaning where search by meaning keeps its machine code; empty for no search by meaning
/// @param picture a picture to draw in place of a window; empty for a window
/// @param rehearsal whether the window is closed again when the first article is on the screen
/// @param theme `light` or `dark`; empty for the one used last
/// @param open the id or headline of an article to open, or a link to one; empty for none
/// @param entity an entity to show; empty for none
/// @param search a search to show; empty for none
public record WindowOptions(
    Path library,
    SharedDictionary dictionary,
    Optional<Path> meaning,
    Optional<WindowPicture> picture,
    boolean rehearsal,
    Optional<String> theme,
    Optional<String> open,
    Optional<ShownEntity> entity,
    Optional<String> search) {

  /// An entity to show.
  ///
  /// @param name in any spelling
  /// @param page whether to show its page, over the articles that mention it
  public record ShownEntity(String name, boolean page) {}

  /// A picture of the window.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public record WindowPicture(Path file, int width, int height) {}

  /// Opens the window, or draws it.
  public interface WindowOpener {

    /// Returns when the window has been closed or the picture has been written.
    ///
    /// @throws org.dateline.library.LibraryException if the library cannot be opened, or the
    ///   picture cannot be written
    void open(WindowOptions options) throws InterruptedException;
  }
}
