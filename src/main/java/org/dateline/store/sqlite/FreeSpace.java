package org.dateline.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Whether a disk has room: SQLite does not always say which disk has none.
final class FreeSpace {

  /// With less than this, in bytes, nothing can be relied on to be written.
  private static final long MIN_FREE_BYTES = 1_000_000;

  /// Where SQLite looks for one on Unix, https://sqlite.org/tempfiles.html.
  private static final List<String> TEMPORARY_FOLDERS = List.of("/var/tmp", "/usr/tmp", "/tmp");

  private FreeSpace() {}

  /// Whether there is next to no room where a file is or would be; false where nobody can tell.
  static boolean isShort(Path file) {
    Path there = file.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return Files.getFileStore(there).getUsableSpace() < MIN_FREE_BYTES;
    } catch (IOException _) {
      return false;
    }
  }

  /// Where the driver unpacks its native library.
  static Path temporaryFolder() {
    String own = System.getProperty("org.sqlite.tmpdir", "");
    return Path.of(own.isEmpty() ? System.getProperty("java.io.tmpdir", ".") : own);
  }

  /// Where SQLite puts what it sorts.
  static Path databaseTemporaryFolder() {
    return Stream.concat(
            Stream.of("SQLITE_TMPDIR", "TMPDIR").map(System::getenv).filter(Objects::nonNull),
            TEMPORARY_FOLDERS.stream())
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(FreeSpace::temporaryFolder);
  }
}
