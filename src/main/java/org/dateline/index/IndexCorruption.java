package org.dateline.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/// Tells an index that is of no use from one that the system only does not let read or write just
/// now: that has no room, or no permission, or a disk that fails. The one is begun anew, which
/// costs nothing but time; of the other nothing may be deleted.
final class IndexCorruption {

  private IndexCorruption() {}

  /// Whether an index could not be opened because of what its files hold, or do not.
  ///
  /// @param e what opening it has failed with
  static boolean isCause(Path folder, Exception e) {
    return switch (e) {
      // The first is of no index at all too (IndexNotFoundException).
      case FileNotFoundException _, NoSuchFileException _, EOFException _ -> true;
      case CorruptIndexException _, IndexFormatTooOldException _, IndexFormatTooNewException _ ->
          true;
      case UncheckedIOException unchecked ->
          isCause(folder, Objects.requireNonNull(unchecked.getCause()));
      // No index: the system says in many ways that one is not the other.
      case IOException _ -> isFile(folder) || holdsFolder(folder);
      // Whatever reading rubbish leads to.
      default -> true;
    };
  }

  private static boolean isFile(Path folder) {
    return Files.isRegularFile(folder);
  }

  private static boolean holdsFolder(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          return true;
        }
      }
      return false;
    } catch (IOException _) {
      return false;
    }
  }
}
