package org.dateline.library.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;

/// The folder of a library, held by one instance at a time.
public final class LibraryFolder implements AutoCloseable {

  /// Raised whenever documents are made in another way; an older folder is then of no use.
  private static final int INDEX_SCHEMA = 5;

  /// The same of vectors.
  private static final int VECTORS_SCHEMA = 1;

  /// The folders that this process holds. The system's locks are the process's: to open and close
  /// the lock file a second time would let go of the first lock.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path real;
  private final FileChannel channel;

  private LibraryFolder(Path folder, Path real, FileChannel channel) {
    this.folder = folder;
    this.real = real;
    this.channel = channel;
  }

  /// Makes the folder where there is none, for its owner alone, and holds it. One that is there
  /// keeps its permissions, and so do the files in it. The system lets go of it when the process
  /// ends, however it ends.
  ///
  /// @throws LibraryException if another instance holds it, or it cannot be written
  public static LibraryFolder hold(Path folder) {
    try {
      PrivateFiles.createFolders(folder);
      Path real = folder.toRealPath();
      if (!HELD.add(real)) {
        throw new LibraryException(new Failure.LibraryInUse(folder));
      }
      try {
        return new LibraryFolder(folder, real, lock(folder));
      } catch (IOException | RuntimeException | Error e) {
        HELD.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw new LibraryException(new Failure.NoFolder(folder, FailureClassifier.of(e)), e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("library.lock"),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PrivateFiles.file(folder));
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (IOException | RuntimeException | Error e) {
      close(channel);
      throw e;
    }
    close(channel);
    throw new LibraryException(new Failure.LibraryInUse(folder));
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // The lock goes with the process at the latest.
    }
  }

  public Path store() {
    return folder.resolve("library.db");
  }

  public Path index() {
    return folder.resolve("index-" + INDEX_SCHEMA);
  }

  /// The vectors of passages.
  public Path vectors() {
    return folder.resolve("vectors-" + VECTORS_SCHEMA);
  }

  /// Lets go of the folder. Doing so twice does nothing.
  @Override
  public void close() {
    if (channel.isOpen()) {
      close(channel);
      HELD.remove(real);
    }
  }
}
