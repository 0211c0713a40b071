package org.dateline.names.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compiles CoreNLP's alias dictionary into the file that [NameDictionary] reads, once a machine.
///
/// Takes half a minute on two cores that are free, at most 600 MB of heap, and 123 MB on disk. The
/// same source always gives the same bytes.
public final class DictionaryCompiler {

  private static final Logger LOG = LoggerFactory.getLogger(DictionaryCompiler.class);
  private static final String UNFINISHED = ".part";

  /// How much of the work is reading the rows; the rest is sorting and writing the entries.
  private static final double READING = .9;

  private final DictionarySource source;

  DictionaryCompiler(DictionarySource source) {
    this.source = source;
  }

  /// Told how far the work is.
  @FunctionalInterface
  public interface CompilationProgress {
    /// Told now and then, by the thread that compiles.
    ///
    /// @param fraction of the work that is done, from 0 to 1, never less than before
    void at(double fraction);
  }

  /// Compiles the dictionary into a folder, unless it has it already.
  ///
  /// Several processes and threads may do so at once: one compiles, the others wait for it. A
  /// reader that has an older one open keeps it. Until all is done and on the disk, nothing of it
  /// can be opened. If it cannot be done, nothing is left but an empty file for the lock; what a
  /// killed process leaves the next removes, and older versions too.
  ///
  /// @throws CancellationException within a second after the thread is interrupted, which it stays
  /// @throws UncheckedIOException if the folder cannot be written or the disk is full
  public static void compile(Path folder, CompilationProgress progress) {
    new DictionaryCompiler(DictionarySource.bundled()).into(folder, progress);
  }

  void into(Path folder, CompilationProgress progress) {
    try {
      progress.at(0);
      Files.createDirectories(folder);
      try (DictionaryLock _ = DictionaryLock.await(folder)) {
        if (!isThere(folder)) {
          replace(folder, progress);
        }
      }
      progress.at(1);
    } catch (InterruptedException | ClosedByInterruptException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the name dictionary was not compiled: interrupted");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compile the name dictionary into " + folder, e);
    }
  }

  private void replace(Path folder, CompilationProgress progress)
      throws IOException, InterruptedException {
    Path file = DictionaryFile.path(folder, source.version());
    // A fixed name, under the lock, so that the next compiler removes what a killed one left.
    Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
    removeOthers(folder, file);
    try {
      write(part, progress);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private boolean isThere(Path folder) {
    Optional<NameDictionary> there = NameDictionary.open(folder, source.version());
    there.ifPresent(NameDictionary::close);
    return there.isPresent();
  }

  private void write(Path part, CompilationProgress progress)
      throws IOException, InterruptedException {
    try (DictionaryWriter writer = new DictionaryWriter(part)) {
      DictionaryBuilder builder = new DictionaryBuilder(writer);
      read(builder, progress);
      builder.endRows();
      int partitions = CandidateRows.partitions();
      for (int partition = 0; partition < partitions; partition++) {
        failIfInterrupted();
        builder.entries(partition);
        progress.at(READING + (1 - READING) * partition / partitions);
      }
      writer.finish(source.version());
    }
  }

  private void read(DictionaryBuilder builder, CompilationProgress progress)
      throws IOException, InterruptedException {
    try (DictionaryRows rows = DictionaryRows.read(source)) {
      for (List<String> batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
        failIfInterrupted();
        for (String row : batch) {
          builder.row(row);
        }
        progress.at(READING * rows.fraction());
      }
    }
  }

  private static void failIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /// Removes all else that compilers have made in the folder. Where the system does not let go of a
  /// file that is open elsewhere, it stays for the next to remove.
  private static void removeOthers(Path folder, Path file) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, DictionaryFile.PATTERN)) {
      for (Path other : files) {
        if (!other.equals(file)) {
          remove(other);
        }
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} stays for now", file, e);
    }
  }
}
