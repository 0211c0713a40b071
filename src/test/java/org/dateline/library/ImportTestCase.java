package org.dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What tests of importing share: an empty library, and a folder to import from.
abstract class ImportTestCase {

  static final String PAGE =
      "Rain falls on Dalian\n\nRain fell on the port of Dalian on Monday, officials said, and ships"
          + " waited.\n\nBy noon the “café” by the pier was full.";

  @TempDir Path temp;
  Path in;
  Library library;

  @BeforeAll
  static void load() {
    Samples.FINDER.load();
  }

  @BeforeEach
  void open() throws IOException {
    in = Files.createDirectories(temp.resolve("in"));
    library = Samples.empty(temp.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  /// A file of the folder.
  Path file(String name) {
    return in.resolve(name);
  }
}
