package org.dateline.ui.settings;

import java.nio.file.Path;
import org.dateline.library.Library;

/// What the settings say of the library, read in the background.
///
/// @param bytes of all its files
/// @param meaning whether finished searches go by meaning too
record LibraryFacts(Path folder, long articles, long bytes, boolean meaning) {

  static LibraryFacts of(Library library) {
    return new LibraryFacts(
        library.maintenance().folder(),
        library.size(),
        library.maintenance().bytes(),
        library.meaning().isOn());
  }
}
