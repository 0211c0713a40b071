package org.dateline.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder of a library, held by one instance at a time.
final class LibraryFolder implements AutoCloseable {

  /// Raised whenever documents are made in another way; an older folder is then of no use.
  private static final int INDEX_SCHEMA = 1;

  private final Path folder;
  private final FileChannel channel;

  private LibraryFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// Makes the folder where there is none, and holds it. The system lets go of it when the process
  /// ends, however it ends.
  ///
  /// @throws LibraryException if another instance holds it, or it cannot be written
  static LibraryFolder hold(Path folder) {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("library.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        throw inUse(folder, channel);
      }
      return new LibraryFolder(folder, channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder, channel);
    } catch (IOException e) {
      close(channel);
      throw new LibraryException(new Failure.NoFolder(folder, reason(e)), e);
    }
  }

  private static LibraryException inUse(Path folder, @Nullable FileChannel channel) {
    close(channel);
    return new LibraryException(new Failure.InUse(folder));
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // The first failure is the one to tell.
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "permission denied";
      case java.nio.file.FileAlreadyExistsException _ -> "it is a file";
      case java.nio.file.NoSuchFileException _ -> "it does not exist";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  Path store() {
    return folder.resolve("library.db");
  }

  Path index() {
    return folder.resolve("index-" + INDEX_SCHEMA);
  }

  @Override
  public void close() {
    close(channel);
  }
}
