package org.dateline.library;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.imports.Imports;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.naming.DictionaryWork;
import org.dateline.library.naming.IndexedPostings;
import org.dateline.library.naming.LinkWork;
import org.dateline.library.naming.RecognitionPool;
import org.dateline.library.naming.RecognitionWork;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.saved.SavedSearchCounter;
import org.dateline.library.search.LibrarySearch;
import org.dateline.library.semantic.IdlePriority;
import org.dateline.library.semantic.SemanticSearch;
import org.dateline.library.suggest.SuggestionWork;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;

/// What goes on in the background while a library is open: wired together here, then started, and
/// waited for. [LibraryShutdown] ends it. Thread-safe.
final class BackgroundWork {

  private final LibraryShutdown shutdown;
  private final StateMonitor monitor = new StateMonitor();
  private final ForegroundPriority priority = new ForegroundPriority();
  private final LinkWork links;
  private final IndexFollower follower;
  private final LibrarySearch search;
  private final SuggestionWork suggestions;
  private final RecognitionWork recognition;
  private final Runnable stored;
  private final Imports imports;
  private final LibraryMaintenance maintenance;
  private final DictionaryWork dictionary;
  private final SemanticSearch meaning;

  /// Starts nothing: [#start] does, when everything else is wired too.
  ///
  /// @param shutdown ends what this starts
  /// @param listeners told of it
  BackgroundWork(
      LibraryShutdown shutdown,
      LibraryListeners listeners,
      Store store,
      LibraryIndexes indexes,
      NameFinder finder,
      SharedDictionary dictionary) {
    this.shutdown = shutdown;
    store
        .refusal()
        .map(e -> new LibraryEvent.TaskFailed(Failure.StoreReadOnly.of(e), true))
        .ifPresent(listeners::tell);
    this.links = new LinkWork(store, dictionary.linker(), listeners, monitor);
    this.follower = new IndexFollower(store, indexes.words(), priority, listeners, monitor);
    this.search = new LibrarySearch(store, indexes.words(), follower, indexes.vectors());
    this.suggestions = SuggestionWork.of(store, listeners, monitor);
    this.recognition =
        new RecognitionWork(
            store,
            new RecognitionPool(store, finder, priority),
            links,
            new IndexedPostings(search, follower, monitor),
            listeners,
            monitor);
    this.meaning =
        new SemanticSearch(
            store,
            indexes.vectors(),
            search,
            new IdlePriority(priority, this::isQuiet, monitor),
            listeners,
            monitor);
    this.stored = all(follower::wake, recognition::wake, meaning::wake);
    this.imports = new Imports(store, stored, listeners, monitor);
    this.maintenance = new LibraryMaintenance(store, indexes.words(), follower, imports);
    this.dictionary =
        new DictionaryWork(
            dictionary,
            () -> !imports.running() && recognition.idle(),
            links::use,
            listeners,
            monitor);
    // From what is ended last to what is ended first.
    shutdown.add(follower::close);
    shutdown.add(links::stop, links::close);
    shutdown.add(recognition::stop, recognition::close);
    shutdown.add(meaning::stop, meaning::close);
    shutdown.add(this.dictionary::stop, this.dictionary::close);
    shutdown.add(suggestions::stop, suggestions::close);
    shutdown.add(imports::stop, ended(imports, monitor));
  }

  private static Runnable all(Runnable... actions) {
    return () -> List.of(actions).forEach(Runnable::run);
  }

  /// Whether nothing is at work that brings articles, names or the index up to date; an import is
  /// between its batches too.
  private boolean isQuiet() {
    return !imports.running() && recognition.idle() && follower.caughtUp();
  }

  private static Runnable ended(Imports imports, StateMonitor monitor) {
    return () -> monitor.awaitWithoutFail(() -> !imports.running());
  }

  /// Begins, with what was cut short too. What has been started when this throws is for the
  /// shutdown to end.
  ///
  /// @param savedSearchCounter told what the index takes in
  void start(SavedSearchCounter savedSearchCounter) {
    links.start();
    follower.start(new IndexListeners(suggestions, savedSearchCounter));
    recognition.start();
    imports.resume();
  }

  /// Has the index and the recognition look for articles that have come or changed.
  void stored() {
    stored.run();
  }

  /// Has the index, and the vectors, look for articles that have gone.
  void gone() {
    follower.wake();
    meaning.wake();
  }

  /// Has the index look for articles that have changed.
  void changed() {
    follower.wake();
  }

  /// What asks the index, which is followed here.
  LibrarySearch search() {
    return search;
  }

  /// What a reader asks goes through this, so that it need not wait for the rest.
  ForegroundPriority priority() {
    return priority;
  }

  /// What names begin with.
  SuggestionWork suggestions() {
    return suggestions;
  }

  /// Says which names are one entity; may be given another linker.
  LinkWork links() {
    return links;
  }

  /// Takes articles in.
  Imports imports() {
    return imports;
  }

  /// Makes vectors and searches by them, if it is begun.
  SemanticSearch meaning() {
    return meaning;
  }

  /// Compiles the name dictionary, if it is begun.
  DictionaryWork dictionary() {
    return dictionary;
  }

  /// What is done with the library as a whole.
  LibraryMaintenance maintenance() {
    return maintenance;
  }

  /// Waits until every article stored, and whatever unfinished import brings, can be found, or the
  /// library is closed.
  void awaitFound() throws InterruptedException {
    await(() -> !imports.running() && follower.caughtUp());
  }

  /// Waits for the same, and until the index is as quick as it gets.
  void awaitMerged() throws InterruptedException {
    await(() -> !imports.running() && follower.isMerged());
  }

  /// Waits until every article stored has its names, these are linked, and it can be found.
  void awaitNames() throws InterruptedException {
    await(() -> !imports.running() && recognition.idle() && links.idle() && follower.caughtUp());
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    monitor.await(() -> shutdown.isClosed() || condition.getAsBoolean());
  }
}
