package org.dateline.library;

import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.correction.Corrections;
import org.dateline.library.entity.EntityLookup;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.LibraryFolder;
import org.dateline.library.imports.ImportReport;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.library.naming.LinkWork;
import org.dateline.library.naming.ListedNames;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.saved.SavedSearchCounter;
import org.dateline.library.saved.SavedSearches;
import org.dateline.library.search.ArticleLookup;
import org.dateline.library.search.LibrarySearch;
import org.dateline.library.semantic.SemanticSearch;
import org.dateline.library.suggest.Suggestions;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;

/// A library of articles: everything that the window and the command line can ask of it.
///
/// Thread-safe. Every method touches files, so none may be called on the JavaFX thread, and throws
/// [LibraryException] where the disk or the library's files do not allow what it does. What was not
/// finished when it is closed goes on when it is next opened.
public final class Library implements AutoCloseable {

  private final LibraryShutdown shutdown;
  private final Store store;
  private final LibraryListeners listeners = new LibraryListeners();
  private final BackgroundWork work;
  private final ForegroundPriority priority;
  private final LibrarySearch search;
  private final SavedSearchCounter savedSearchCounter;
  private final ListedNames listedNames;
  private final EntityLookup entities;
  private final ArticleLookup articles;
  private final ReadingMarks marks;
  private final Corrections corrections;
  private final SavedSearches savedSearches;
  private final Suggestions suggestions;

  /// Starts nothing: [LibraryOpening] does, when all is wired.
  Library(
      LibraryShutdown shutdown,
      Store store,
      LibraryIndexes indexes,
      NameFinder finder,
      SharedDictionary dictionary) {
    this.shutdown = shutdown;
    this.store = store;
    this.work = new BackgroundWork(shutdown, listeners, store, indexes, finder, dictionary);
    this.priority = work.priority();
    this.search = work.search();
    // Before any article is looked through.
    this.listedNames = new ListedNames(store.listedNames(), finder::use, work::stored);
    this.entities = new EntityLookup(store, search, priority, listeners::tellChanged);
    this.articles = new ArticleLookup(store, entities::numbered, search, priority);
    this.marks = new ReadingMarks(store, search, work, listeners);
    this.corrections =
        new Corrections(
            store,
            work.links(),
            search::articlesOf,
            () -> {
              search.corrected();
              work.changed();
              listeners.tellChanged();
            });
    this.savedSearches = new SavedSearches(store, listeners::tellChanged);
    this.savedSearchCounter =
        new SavedSearchCounter(store, search::percolate, listeners::tellChanged);
    this.suggestions =
        new Suggestions(store, work.suggestions(), savedSearches::all, search, priority, listeners);
  }

  /// Opens the library in a folder, making it where there is none. Unfinished work goes on.
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

  /// The same with a finder that may have its model loaded already.
  public static Library open(Path path, InitialContent initialContent, NameFinder finder) {
    return open(path, initialContent, finder, SharedDictionary.none());
  }

  /// The same with both.
  static Library open(
      Path path, InitialContent initialContent, NameFinder finder, SharedDictionary dictionary) {
    return new LibraryOpening(LibraryFolder.hold(path.toAbsolutePath()))
        .open(initialContent, finder, dictionary);
  }

  /// Begins the background work.
  void start() {
    work.start(savedSearchCounter);
  }

  /// Says which names are one entity; may be given another linker ([LinkWork#use]).
  public LinkWork links() {
    return work.links();
  }

  /// Lets what a reader waits for go first.
  ForegroundPriority priority() {
    return priority;
  }

  /// Compiles the name dictionary in the background unless it is there, when nothing else is at
  /// work, and then links all names by it, without finding them or indexing again. Returns at once.
  ///
  /// Half a minute of work on two free cores, once a machine; closing the library ends it.
  public void prepareDictionary() {
    work.dictionary().begin();
  }

  /// Search by meaning, which somebody has to begin with.
  public SemanticSearch meaning() {
    return work.meaning();
  }

  /// Hears of background work, on its threads, until the result is run; the first listener at once
  /// of what has failed since the opening began.
  @CheckReturnValue
  public Runnable listen(Consumer<? super LibraryEvent> listener) {
    return listeners.addLate(listener);
  }

  /// Takes articles in from files and folders. Returns when they are stored; they can be found and
  /// have their names a little later ([#awaitIndexed], [#awaitNames]).
  public ImportReport importFrom(List<Path> paths) {
    return LibraryException.translating(() -> work.imports().run(paths));
  }

  /// Asks imports that are at work to end soon, for closing; they go on when the library is next
  /// opened. Later imports take nothing in.
  public void stopImports() {
    work.imports().stop();
  }

  /// Waits until every article stored, and whatever unfinished import brings, can be found.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitIndexed() throws InterruptedException {
    work.awaitFound();
  }

  /// Waits for the same, and until the index is in order after many articles, about a minute for a
  /// million: searches are quicker then.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitMerged() throws InterruptedException {
    work.awaitMerged();
  }

  /// Waits until every article stored has its names, linked, and can be found.
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
    return priority.ask(() -> search.results(query, SearchResults.PageCursor.START, limit, stop));
  }

  /// The next page of what a query finds; an empty one after the last.
  ///
  /// @param limit the size of the page, from 1
  public SearchResults more(SearchResults before, int limit, CancellationSignal stop) {
    return before.next().isEmpty()
        ? SearchResults.none(before.query())
        : priority.ask(() -> search.results(before.query(), before.next().get(), limit, stop));
  }

  /// Why a query finds an article: some tenths of a millisecond a word, some for its meaning.
  ///
  /// @param article by its number
  public MatchExplanation explain(SearchQuery query, long article) {
    return priority.ask(() -> search.explain(query, article));
  }

  /// Counts what a query finds.
  ///
  /// @param each how many of each facet
  public FacetOverview overview(SearchQuery query, int each, CancellationSignal stop) {
    return priority.ask(() -> search.overview(query, each, stop));
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
    return priority.ask(() -> articles.article(id));
  }

  /// The article with an id or, without case, a headline.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle articleCalled(String idOrTitle) {
    return priority.ask(() -> articles.articleCalled(idOrTitle));
  }

  /// Articles by what a reader calls them, or by number.
  public ArticleLookup articles() {
    return articles;
  }

  /// What is unread, what has a star or a tag, and what was deleted.
  public ReadingMarks marks() {
    return marks;
  }

  /// Whom and what the articles mention.
  public EntityLookup entities() {
    return entities;
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
    return LibraryException.translating(() -> work.imports().rejections());
  }

  /// What the faces keep between starts.
  public LibrarySettings settings() {
    return new LibrarySettings(store.journal());
  }

  /// What is done with the library as a whole.
  public LibraryMaintenance maintenance() {
    return work.maintenance();
  }

  /// Ends the background work and closes the files, whatever fails; every other method then throws
  /// [IllegalStateException]. A process may as well end without ([LibraryShutdown] tells why).
  @Override
  public void close() {
    shutdown.close();
  }
}
