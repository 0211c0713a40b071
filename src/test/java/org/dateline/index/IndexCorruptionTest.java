package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Only an index that is damaged is begun anew.
class IndexCorruptionTest {

  @TempDir Path temp;

  static Stream<Exception> damages() {
    return Stream.of(
        new CorruptIndexException("odd", "segments_1"),
        new IndexFormatTooOldException("segments_1", "odd"),
        new IndexFormatTooNewException("segments_1", 12, 1, 9),
        new IndexNotFoundException("no segments"),
        new NoSuchFileException("_0.cfs"),
        new FileNotFoundException("_0.cfs"),
        new EOFException("read past EOF"),
        new UncheckedIOException(new EOFException()),
        new IllegalArgumentException("rubbish"));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void an_index_whose_files_are_wrong_or_missing_is_damaged(Exception e) {
    assertThat(IndexCorruption.isCause(temp, e)).isTrue();
  }

  static Stream<Exception> accidents() {
    return Stream.of(
        new IOException("No space left on device"),
        new FileSystemException("write.lock", null, "No space left on device"),
        new UncheckedIOException(new IOException("No space left on device")),
        new AccessDeniedException("_0.cfs"),
        new IOException("Input/output error"),
        new IOException("Map failed"));
  }

  @ParameterizedTest
  @MethodSource("accidents")
  void an_index_that_the_system_does_not_let_read_or_write_is_not(Exception e) throws IOException {
    Files.writeString(temp.resolve("_0.cfs"), "x");

    assertThat(IndexCorruption.isCause(temp, e)).isFalse();
  }

  @Test
  void what_cannot_be_read_just_now_is_left_alone_and_opens_later() throws IOException {
    Path folder = temp.resolve("index");
    try (IndexFixture shelf = IndexFixture.open(folder)) {
      shelf.index().put(List.of(IndexFixture.article(1, "Title", "Text.")));
      shelf.index().commit(7);
    }
    Path segment =
        files(folder).stream()
            .filter(file -> file.toString().endsWith(".cfs"))
            .findFirst()
            .orElseThrow();
    Path aside = Files.move(segment, temp.resolve("aside"));
    Files.createSymbolicLink(segment, segment);
    List<Path> before = files(folder);

    assertThatThrownBy(() -> IndexFixture.open(folder).close())
        .isInstanceOf(UncheckedIOException.class);
    assertThat(files(folder)).isEqualTo(before);

    Files.delete(segment);
    Files.move(aside, segment);
    try (IndexFixture shelf = IndexFixture.open(folder)) {
      assertThat(shelf.index().reached()).isEqualTo(7);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }
}
