package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A text file that is written wholly or not at all: until [#finish], what was there before stays,
/// and without it nothing is left behind. A pipe or a device is written as it comes.
final class WholeFile implements AutoCloseable {

  private final Path part;
  private final Path file;
  private final BufferedWriter writer;

  private WholeFile(Path part, Path file) throws IOException {
    this.part = part;
    this.file = file;
    this.writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
  }

  /// Begins to write.
  ///
  /// @throws IOException if the file cannot be written
  static WholeFile begin(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new WholeFile(part(file), file);
    }
    Path real = file.toRealPath();
    return new WholeFile(Files.isRegularFile(real) ? part(real) : real, real);
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /// Writes a line.
  void line(String text) throws IOException {
    writer.write(text);
    writer.write('\n');
  }

  /// Puts what was written in its place.
  void finish() throws IOException {
    writer.close();
    if (part.equals(file)) {
      return;
    }
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (!part.equals(file)) {
        Files.deleteIfExists(part);
      }
    }
  }
}
