package org.dateline.library;

import com.google.errorprone.annotations.CheckReturnValue;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.correction.Corrections;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.failure.StoredReason;
import org.dateline.library.files.LibraryFolder;
import org.dateline.library.imports.ImportReport;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.library.imports.Imports;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.naming.LinkWork;
import org.dateline.library.naming.ListedNames;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.saved.SavedSearchCounter;
import org.dateline.library.saved.SavedSearches;
import org.dateline.library.search.LibraryLookup;
import org.dateline.library.search.LibrarySearch;
import org.dateline.library.suggest.Suggestions;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreUnusableException;

/// A library of articles: everything that the window and the command line can ask of it.
///
/// Thread-safe. Every method touches files, so none may be called on the JavaFX thread, and each
/// throws [LibraryException] where the disk or the library's files do not allow what it does.
/// Closing ends the background work; what was not finished goes on when the library is next opened.
public final class Library implements AutoCloseable {

  private final LibraryShutdown shutdown;
  private final Store store;
  private final LibraryListeners listeners = new LibraryListeners();
  private final BackgroundWork work;
  private final ForegroundPriority priority;
  private final LibrarySearch search;
  private final SavedSearchCounter savedSearchCounter;
  private final ListedNames listedNames;
  private final LibraryLookup lookup;
  private final Corrections corrections;
  private final SavedSearches savedSearches;
  private final Suggestions suggestions;

  /// Starts nothing.
  private Library(
      LibraryShutdown shutdown,
      Store store,
      IndexHandle index,
      NameFinder finder,
      SharedDictionary dictionary) {
    this.shutdown = shutdown;
    this.store = store;
    this.work = new BackgroundWork(shutdown, listeners, store, index, finder, dictionary);
    this.priority = work.precedence();
    this.search = work.search();
    // Before any article is looked through.
    this.listedNames = new ListedNames(store.listedNames(), finder::use, work::stored);
    this.lookup = new LibraryLookup(store, search);
    Runnable changed = telling(listeners);
    this.corrections =
        new Corrections(store, work.links(), corrected(search, work::changed, changed));
    this.savedSearches = new SavedSearches(store, changed);
    this.savedSearchCounter = new SavedSearchCounter(store, search::percolate, changed);
    this.suggestions =
        new Suggestions(store, work.suggestions(), savedSearches::all, search, priority, listeners);
  }

  private static Runnable telling(LibraryListeners listeners) {
    return () -> listeners.tell(new LibraryEvent.LibraryChanged());
  }

  private static Runnable corrected(LibrarySearch search, Runnable wake, Runnable changed) {
    return () -> {
      search.corrected();
      wake.run();
      changed.run();
    };
  }

  /// What a new library holds.
  public enum InitialContent {
    /// The articles that come with the program.
    BUNDLED_ARTICLES,
    /// Nothing.
    EMPTY
  }

  /// Opens the library in a folder, making it where there is none. Unfinished work goes on in the
  /// background.
  ///
  /// @param initialContent what the library holds if it is new
  /// @param dictionary what names are linked by if it is compiled; it is not compiled for that
  /// @throws LibraryException if another instance has it open, or its files cannot be used
  public static Library open(
      Path path, InitialContent initialContent, SharedDictionary dictionary) {
    return open(path, initialContent, NameFinder.create(), dictionary);
  }

  /// The same with no name dictionary.
  public static Library open(Path path, InitialContent initialContent) {
    return open(path, initialContent, NameFinder.create());
  }

  /// The same with no name dictionary, and a finder that may have its model loaded already.
  public static Library open(Path path, InitialContent initialContent, NameFinder finder) {
    return open(path, initialContent, finder, SharedDictionary.none());
  }

  /// The same with both.
  static Library open(
      Path path, InitialContent initialContent, NameFinder finder, SharedDictionary dictionary) {
    LibraryFolder folder = LibraryFolder.hold(path.toAbsolutePath());
    LibraryShutdown shutdown = new LibraryShutdown();
    shutdown.add(folder::close);
    try {
      Library library = wired(shutdown, folder, initialContent, finder, dictionary);
      library.work.start(library.savedSearchCounter);
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

  private static Library wired(
      LibraryShutdown shutdown,
      LibraryFolder folder,
      InitialContent initialContent,
      NameFinder finder,
      SharedDictionary dictionary) {
    List<String> first =
        initialContent == InitialContent.BUNDLED_ARTICLES ? List.of(Imports.BUNDLE) : List.of();
    Store store = Store.open(folder.store(), first);
    shutdown.add(store::close);
    shutdown.interruptBy(() -> store.interrupt(LibraryShutdown.STATEMENT_LIMIT));
    IndexHandle index = IndexHandle.open(folder.index(), store);
    shutdown.add(index::close);
    return new Library(shutdown, store, index, finder, dictionary);
  }

  /// Says which names are one entity; may be given another linker ([LinkWork#use]).
  public LinkWork links() {
    return work.links();
  }

  /// Lets what a reader waits for go first.
  ForegroundPriority precedence() {
    return priority;
  }

  /// Compiles the name dictionary in the background unless it is there, when nothing else is at
  /// work, and then links all names by it, without finding them or indexing again. Returns at once.
  ///
  /// Half a minute of work on two free cores, once a machine. What fails is told
  /// ([LibraryEvent.TaskFailed]); closing the library ends it, and it begins anew the next time.
  public void prepareDictionary() {
    work.dictionary().begin();
  }

  /// Hears of the library's background work, on background threads, until the result is run; the
  /// first listener at once of what has failed since the opening began.
  @CheckReturnValue
  public Runnable listen(Consumer<? super LibraryEvent> listener) {
    return listeners.addLate(listener);
  }

  /// Takes articles in from files and folders. Returns when they are stored; they can be found and
  /// have their names a little later ([#awaitIndexed], [#awaitNames]).
  public ImportReport importFrom(List<Path> paths) {
    return LibraryException.translating(() -> work.imports().run(paths));
  }

  /// Asks imports that are at work to end soon; they go on when the library is next opened. For
  /// closing, where other things have to be waited for first. Later imports take nothing in.
  public void stopImports() {
    work.imports().stop();
  }

  /// Waits until every article stored, and whatever unfinished import brings, can be found.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitIndexed() throws InterruptedException {
    work.awaitFound();
  }

  /// Waits for the same, and until the index has been put in order after many articles came in,
  /// about a minute for a million: searches are quicker then.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitMerged() throws InterruptedException {
    work.awaitSettled();
  }

  /// Waits until every article stored has its names, these are linked, and it can be found.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitNames() throws InterruptedException {
    work.awaitNames();
  }

  /// How many articles there are.
  public long size() {
    return LibraryException.translating(() -> store.articles().count());
  }

  /// The first page of what a query finds. Never fails for what the reader typed.
  ///
  /// @param limit the size of the page, from 1
  public SearchResults search(SearchQuery query, int limit) {
    return search(query, limit, CancellationSignal.NEVER);
  }

  /// The same; may be stopped.
  public SearchResults search(SearchQuery query, int limit, CancellationSignal stop) {
    return answer(() -> search.results(query, SearchResults.PageCursor.START, limit, stop));
  }

  /// The next page of what a query finds; an empty one after the last.
  ///
  /// @param limit the size of the page, from 1
  public SearchResults more(SearchResults before, int limit, CancellationSignal stop) {
    return before.next().isEmpty()
        ? SearchResults.none(before.query())
        : answer(() -> search.results(before.query(), before.next().get(), limit, stop));
  }

  /// Counts what a query finds.
  ///
  /// @param each how many of each facet
  public FacetOverview overview(SearchQuery query, int each, CancellationSignal stop) {
    return answer(() -> search.overview(query, each, stop));
  }

  /// What a reader who is typing may be looking for.
  public Suggestions suggestions() {
    return suggestions;
  }

  /// The searches that the reader keeps.
  public SavedSearches savedSearches() {
    return savedSearches;
  }

  /// The article with an id.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle article(String id) {
    return answer(() -> lookup.article(id));
  }

  /// The article with an id or, without case, a headline.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle articleCalled(String idOrTitle) {
    return answer(() -> lookup.articleCalled(idOrTitle));
  }

  /// Where a search's words stand in one article.
  ///
  /// @param unfinished whether the last word may be the beginning of one
  public ArticleMatches places(String words, boolean unfinished, long article) {
    org.dateline.index.highlight.MatchSpans places =
        answer(() -> search.places(words, unfinished, article));
    return new ArticleMatches(places.title(), places.text());
  }

  /// Places in a headline and in a text, in order.
  public record ArticleMatches(List<Span> title, List<Span> text) {}

  /// Notes that an article was opened, or shall count as unopened.
  public void setUnread(long article, boolean unread) {
    change(() -> store.articles().setUnread(article, unread));
  }

  /// Stars an article, or takes the star away.
  public void setStarred(long article, boolean starred) {
    change(() -> store.articles().setStarred(article, starred));
  }

  private void change(Runnable change) {
    LibraryException.translating(() -> {
      change.run();
      work.changed();
      return true;
    });
  }

  /// The entities that are written with a word beginning with `prefix`, without case, or all where
  /// it is blank; those mentioned in the most articles first.
  ///
  /// @param type only of this type; empty for all
  public List<Entity> entities(String prefix, Optional<EntityType> type, int limit) {
    return answer(() -> lookup.entities(prefix, type, limit));
  }

  /// The entity with a name, in whatever spelling; of several, the one mentioned in the most
  /// articles.
  ///
  /// @throws LibraryException if there is none
  public Entity entityNamed(String name) {
    return answer(() -> lookup.entityNamed(name));
  }

  /// What the library knows of an entity.
  ///
  /// @throws LibraryException if there is none with this number
  public EntityProfile profile(long number) {
    return answer(() -> lookup.profile(number));
  }

  /// These entities, by number; without those that there are no more.
  public Map<Long, Entity> entitiesNumbered(List<Long> numbers) {
    return answer(() -> lookup.entitiesNumbered(numbers));
  }

  /// What the reader has to say against the names found.
  public Corrections corrections() {
    return corrections;
  }

  /// The reader's own list of names.
  public ListedNames listedNames() {
    return listedNames;
  }

  /// What could not be taken in or recognised, until it can.
  public List<ImportRejection> failures() {
    return LibraryException.translating(() ->
        store.journal().failures().stream()
            .map(entry ->
                new ImportRejection(
                    entry.subject(), entry.line(), StoredReason.read(entry.reason())))
            .toList());
  }

  /// What a face of the library keeps under a name between starts.
  public Optional<String> setting(String name) {
    return LibraryException.translating(() -> store.journal().setting(name));
  }

  /// Keeps something under a name between starts.
  public void set(String name, String value) {
    change(() -> store.journal().set(name, value));
  }

  /// Answers what a reader waits for, before the work in the background.
  private <T> T answer(Supplier<T> question) {
    return priority.ask(() -> LibraryException.translating(question));
  }

  /// Ends the background work and closes the files, whatever of it fails; waits for the batches at
  /// hand. Afterwards every other method throws [IllegalStateException]. Closing twice does
  /// nothing. A process may as well end without ([LibraryShutdown] tells why).
  @Override
  public void close() {
    shutdown.close();
  }
}
