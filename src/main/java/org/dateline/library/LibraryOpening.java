package org.dateline.library;

import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.LibraryFolder;
import org.dateline.library.imports.Imports;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.semantic.PassageVectors;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreUnusableException;

/// Opens a library: holds its folder, opens its files, wires it, and only then starts its work.
/// What was opened or started is ended again when the rest fails.
final class LibraryOpening {

  private final LibraryFolder folder;
  private final LibraryShutdown shutdown = new LibraryShutdown();

  /// @param folder closed with the library, or when it cannot be opened
  LibraryOpening(LibraryFolder folder) {
    this.folder = folder;
    shutdown.add(folder::close);
  }

  /// @throws LibraryException if the library's files cannot be used
  Library open(InitialContent initialContent, NameFinder finder, SharedDictionary dictionary) {
    try {
      Library library = wired(initialContent, finder, dictionary);
      library.start();
      return library;
    } catch (StoreUnusableException e) {
      shutdown.closeAfter(e);
      throw new LibraryException(Failure.StoreUnusable.of(e), e);
    } catch (UncheckedIOException e) {
      shutdown.closeAfter(e);
      throw new LibraryException(
          new Failure.IndexUnusable(folder.index(), FailureClassifier.of(e)), e);
    } catch (RuntimeException | Error e) {
      shutdown.closeAfter(e);
      throw e;
    }
  }

  private Library wired(
      InitialContent initialContent, NameFinder finder, SharedDictionary dictionary) {
    List<String> first =
        initialContent == InitialContent.BUNDLED_ARTICLES ? List.of(Imports.BUNDLE) : List.of();
    Store store = Store.open(folder.store(), first);
    shutdown.add(store::close);
    shutdown.interruptBy(() -> store.interrupt(LibraryShutdown.STATEMENT_LIMIT));
    IndexHandle index = IndexHandle.open(folder.index(), store);
    shutdown.add(index::close);
    PassageVectors vectors = new PassageVectors(folder.vectors(), store.id());
    shutdown.add(vectors::close);
    return new Library(shutdown, store, new LibraryIndexes(index, vectors), finder, dictionary);
  }
}
