package org.dateline.library.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder that only this user can enter, for files of which nothing is to stay: it is deleted
/// when it is closed, and when the process is asked to end before. Where a process was killed, the
/// next one that makes such a folder deletes it: it tells by a file that is locked as long as its
/// process lives.
public final class TemporaryFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  private static final String PREFIX = "dateline-files-";
  private static final String LOCK = "in-use";

  /// Of this process: a look at its own locks would give them up.
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final Path path;
  private final FileChannel lock;
  private final Thread atExit;

  private TemporaryFolder(Path root, FileChannel lock) throws IOException {
    this.root = root;
    this.path = Files.createTempDirectory(root, "");
    this.lock = lock;
    this.atExit = Thread.ofPlatform().name("temporary folder").unstarted(this::delete);
  }

  /// Makes one where the system has its temporary files.
  ///
  /// @throws LibraryException if none can be made there
  public static TemporaryFolder make() {
    return make(Path.of(System.getProperty("java.io.tmpdir", "")));
  }

  /// Makes one in a folder.
  static TemporaryFolder make(Path parent) {
    try {
      deleteAbandoned(parent);
      // Only its owner may enter what this makes.
      Path root = Files.createTempDirectory(parent, PREFIX);
      OWN.add(root);
      TemporaryFolder folder = new TemporaryFolder(root, locked(root));
      Runtime.getRuntime().addShutdownHook(folder.atExit);
      return folder;
    } catch (IOException e) {
      throw new LibraryException(new Failure.NoFolder(parent, FailureClassifier.of(e)), e);
    }
  }

  /// A lock on a folder, which has it before another process can see the file.
  private static FileChannel locked(Path root) throws IOException {
    Path unlocked = root.resolve(LOCK + ".new");
    FileChannel lock =
        FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      lock.lock();
      Files.move(unlocked, root.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
      return lock;
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private static void deleteAbandoned(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path root : folders) {
        if (!OWN.contains(root) && isAbandoned(root)) {
          delete(root);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isAbandoned(Path root) {
    try (FileChannel channel =
            FileChannel.open(
                root.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException _) {
      // Another user's, or being made.
      return false;
    }
  }

  public Path path() {
    return path;
  }

  private void delete() {
    delete(root);
    OWN.remove(root);
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("The temporary folder {} stays locked: {}", root, FailureClassifier.of(e));
    }
  }

  private static void delete(Path root) {
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (NoSuchFileException _) {
      // It is gone.
    } catch (IOException e) {
      LOG.warn("The temporary folder {} stays: {}", root, FailureClassifier.of(e));
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    /// What goes while the folder is read need not be deleted.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
      delete();
    } catch (IllegalStateException _) {
      // The process ends, and has begun to delete it.
    }
  }
}
