package org.dateline.library.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder that only this user can enter, for files of which nothing is to stay: it is deleted
/// when it is closed, and when the process is asked to end before.
public final class TemporaryFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  private final Path path;
  private final Thread atExit;

  private TemporaryFolder(Path path) {
    this.path = path;
    this.atExit = Thread.ofPlatform().name("temporary folder").unstarted(this::delete);
  }

  /// Makes one where the system has its temporary files.
  ///
  /// @throws LibraryException if none can be made there
  public static TemporaryFolder make() {
    try {
      // Only its owner may enter what this makes.
      TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("dateline-"));
      Runtime.getRuntime().addShutdownHook(folder.atExit);
      return folder;
    } catch (IOException e) {
      Path parent = Path.of(System.getProperty("java.io.tmpdir", ""));
      throw new LibraryException(new Failure.NoFolder(parent, FailureClassifier.of(e)), e);
    }
  }

  public Path path() {
    return path;
  }

  private void delete() {
    try {
      Files.walkFileTree(path, new Deletion());
    } catch (NoSuchFileException _) {
      // It is gone.
    } catch (IOException e) {
      LOG.warn("The temporary folder {} stays: {}", path, FailureClassifier.of(e));
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
