package org.dateline.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/// Lists of words in the program's resources: an entry a line, `#` begins a comment.
final class WordList {

  private WordList() {}

  /// Reads a list; whoever uses it keeps it.
  ///
  /// @param resource a file beside this class
  /// @throws IllegalStateException if the program was put together without it
  /// @throws IllegalArgumentException if an entry stands in it twice
  static Set<String> read(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + resource);
      }
      return Set.of(
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
