package org.dateline.ui.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.imports.ImportReport.ImportRejection;

/// Something that could not be taken in or recognised.
///
/// @param file the file that it is about, where there is one; empty for an article
record ProblemEntry(ImportRejection problem, Optional<Path> file) {

  /// Looks whether it is about a file. Touches files.
  static ProblemEntry of(ImportRejection problem) {
    try {
      return new ProblemEntry(
          problem, Optional.of(Path.of(problem.subject())).filter(Files::exists));
    } catch (InvalidPathException _) {
      return new ProblemEntry(problem, Optional.empty());
    }
  }
}
