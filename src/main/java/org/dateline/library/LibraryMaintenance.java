package org.dateline.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.library.imports.Imports;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreUnusableException;

/// What is done with a library as a whole. Thread-safe; every method but [#folder] touches files.
public final class LibraryMaintenance {

  private final Store store;
  private final IndexHandle index;
  private final IndexFollower follower;
  private final Imports imports;

  LibraryMaintenance(Store store, IndexHandle index, IndexFollower follower, Imports imports) {
    this.store = store;
    this.index = index;
    this.follower = follower;
    this.imports = imports;
  }

  /// Where the library lies.
  public Path folder() {
    return index.folder().resolveSibling("").toAbsolutePath().normalize();
  }

  /// How large all of its files are, in bytes.
  ///
  /// @throws LibraryException if the folder cannot be read
  public long bytes() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.mapToLong(LibraryMaintenance::bytes).sum();
    } catch (IOException e) {
      throw new LibraryException(new Failure.NoFolder(folder(), FailureClassifier.of(e)), e);
    } catch (UncheckedIOException e) {
      throw new LibraryException(new Failure.NoFolder(folder(), FailureClassifier.of(e)), e);
    }
  }

  /// The index drops files at any moment.
  private static long bytes(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (NoSuchFileException _) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes everything but what can be made anew to one file, a database that is in order by
  /// itself: as `library.db` in an empty folder it is this library. Takes as long as to copy the
  /// database; the library can be used meanwhile.
  ///
  /// @param file written over where it is there
  /// @throws LibraryException if it cannot be written; what was there stays
  public void backUp(Path file) {
    try {
      AtomicFile.writePrivate(file, store::copyTo);
    } catch (StoreUnusableException e) {
      throw new LibraryException(Failure.BadFile.unwritten(file, new IOException(e)), e);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(file, e), e);
    }
  }

  /// Whether the database and the index are in order. Reads all of both, about a gigabyte in two
  /// seconds.
  ///
  /// @throws LibraryException if they cannot be read
  public boolean isIntact() {
    return LibraryException.translating(store::isIntact)
        && index.get().isIntact(CancellationSignal.NEVER);
  }

  /// Has the index made anew from the database, in the background: some thousand articles a second.
  /// Searches find less until then.
  public void rebuildIndex() {
    follower.rebuild();
  }

  /// Forgets that something could not be taken in or recognised.
  ///
  /// @throws LibraryException if the library's files cannot be written
  public void forget(ImportRejection problem) {
    LibraryException.translating(() -> {
      imports.forget(problem);
      return true;
    });
  }
}
