package org.dateline.names.dictionary;

import java.nio.file.Path;
import java.util.Optional;

/// A dictionary of a few rows of our own, for the tests of other rooms.
public final class SmallDictionary {

  private SmallDictionary() {}

  /// Compiles rows, written as "alias | title | probability", unless it has been done.
  public static void compile(
      Path folder, DictionaryCompiler.CompilationProgress progress, String... rows) {
    new DictionaryCompiler(SmallSource.of(rows)).into(folder, progress);
  }

  /// Opens what was compiled.
  public static Optional<NameDictionary> open(Path folder) {
    return NameDictionary.open(folder, "test");
  }

  /// The file of what was compiled.
  public static Path file(Path folder) {
    return DictionaryFile.path(folder, "test");
  }
}
