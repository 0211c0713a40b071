package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// Lists of words, and small tables, in the program's resources: UTF-8, an entry a line; blank
/// lines, and lines that begin with `#`, are for people. Whoever reads one keeps it.
public final class WordList {

  private WordList() {}

  /// The entries of a list. Costs one to two milliseconds in a JVM that has just begun.
  ///
  /// @param user the class that stands beside it
  /// @param resource the name of the file
  /// @throws IllegalStateException if the program was put together without it
  /// @throws IllegalArgumentException if an entry stands in it twice
  public static Set<String> read(Class<?> user, String resource) {
    return Set.of(lines(user, resource).toArray(String[]::new));
  }

  /// The entries of a list or table, in the order of the file.
  ///
  /// @param user the class that stands beside it
  /// @param resource the name of the file
  /// @throws IllegalStateException if the program was put together without it
  public static List<String> lines(Class<?> user, String resource) {
    try (InputStream in = user.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + resource);
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
