package org.dateline.library.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a library's window looked last: a small file of properties beside the database, so that the
/// window can be drawn while the database is being opened. Losing it costs nothing but its
/// contents.
public final class WindowState {

  private static final Logger LOG = LoggerFactory.getLogger(WindowState.class);
  private static final String FILE = "window.properties";

  private WindowState() {}

  /// What was kept in a library's folder; empty where nothing was, or it cannot be read.
  public static Optional<String> read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      LOG.warn("{} cannot be read: {}", file, e.toString());
      return Optional.empty();
    }
  }

  /// Keeps it, in place of what was kept before. One that cannot be written is not kept.
  public static void write(Path folder, String state) {
    Path file = folder.resolve(FILE);
    try {
      AtomicFile.writePrivate(file, state);
    } catch (IOException e) {
      LOG.warn("{} cannot be written: {}", file, e.toString());
    }
  }
}
