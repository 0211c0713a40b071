package org.dateline.names.dictionary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A source of a few rows of our own, written as "alias | title | probability".
final class SmallSource {

  private SmallSource() {}

  static DictionarySource of(String... rows) {
    return of(List.of(rows));
  }

  static DictionarySource of(List<String> rows) {
    byte[] bytes = gzipped(rows);
    return new DictionarySource("test", bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /// Compiles the rows into a folder and opens what came of it.
  static NameDictionary compiled(Path folder, String... rows) {
    new DictionaryCompiler(of(rows)).into(folder, _ -> {});
    return NameDictionary.open(folder, "test").orElseThrow();
  }

  static byte[] gzipped(List<String> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (String row : rows) {
        out.write((row.replace(" | ", "\t") + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
