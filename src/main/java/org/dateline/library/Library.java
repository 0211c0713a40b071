package org.dateline.library;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dateline.index.Counts;
import org.dateline.index.SearchIndex;
import org.dateline.library.ImportReport.Rejection;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityType;
import org.dateline.model.Overview;
import org.dateline.model.Query;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Results;
import org.dateline.model.Span;
import org.dateline.names.NameFinder;
import org.dateline.names.NameFolding;
import org.dateline.store.Store;
import org.dateline.store.StoreUnusableException;
import org.dateline.store.StoredArticle;

/// A library of articles: everything that the window and the command line can ask of it.
///
/// Thread-safe. Every method touches files, so none may be called on the JavaFX thread. Closing
/// ends the background work; what was not finished goes on when the library is next opened.
public final class Library implements AutoCloseable {

  private static final int COMPANIONS = 8;

  private final LibraryFolder folder;
  private final Store store;
  private final SearchIndex index;
  private final Search search;
  private final Listeners listeners = new Listeners();
  private final Signal signal = new Signal();
  private final IndexFollower follower;
  private final RecognitionWork recognition;
  private final AtomicInteger imports = new AtomicInteger();
  private volatile boolean closed;

  private Library(LibraryFolder folder, Store store, SearchIndex index, NameFinder finder) {
    this.folder = folder;
    this.store = store;
    this.index = index;
    this.search = new Search(store, index);
    this.follower = IndexFollower.start(store, index, listeners, signal);
    this.recognition = RecognitionWork.start(store, finder, follower::wake, listeners, signal);
  }

  /// What a new library holds.
  public enum Beginning {
    /// The articles that come with the program.
    BUNDLED_ARTICLES,
    /// Nothing.
    EMPTY
  }

  /// Opens the library in a folder, making it where there is none. Unfinished work goes on in the
  /// background.
  ///
  /// @param beginning what the library holds if it is new
  /// @throws LibraryException if another instance has it open, or its files cannot be used
  public static Library open(Path path, Beginning beginning) {
    LibraryFolder folder = LibraryFolder.hold(path.toAbsolutePath());
    Store store;
    try {
      store = Store.open(folder.store());
    } catch (StoreUnusableException e) {
      folder.close();
      throw new LibraryException(
          new Failure.StoreUnusable(e.file(), String.valueOf(e.getMessage())), e);
    }
    try {
      SearchIndex index = SearchIndex.open(folder.index(), IndexFollower.texts(store));
      Library library = new Library(folder, store, index, NameFinder.create());
      library.begin(beginning);
      return library;
    } catch (UncheckedIOException e) {
      store.close();
      folder.close();
      throw new LibraryException(
          new Failure.IndexUnusable(folder.index(), String.valueOf(e.getMessage())), e);
    }
  }

  private void begin(Beginning beginning) {
    if (store.isNew() && beginning == Beginning.BUNDLED_ARTICLES) {
      Bundle.files(paths -> importer().read(paths));
    }
    List<Path> unfinished = store.journal().unfinishedImports().stream().map(Path::of).toList();
    if (!unfinished.isEmpty()) {
      startImport(unfinished, _ -> {});
    }
  }

  private Importer importer() {
    return new Importer(store, this::stored, listeners, () -> closed);
  }

  private void stored() {
    follower.wake();
    recognition.wake();
  }

  /// Hears of the library's background work, on background threads, until the result is run.
  public Runnable listen(Consumer<? super LibraryEvent> listener) {
    return listeners.add(listener);
  }

  /// Takes articles in from files and folders. Returns when they are stored; they can be found and
  /// have their names a little later ([#awaitFound], [#awaitNames]).
  public ImportReport importFrom(List<Path> paths) {
    imports.incrementAndGet();
    try {
      return importer().run(paths);
    } finally {
      signal.raise(imports::decrementAndGet);
    }
  }

  /// [#importFrom] in the background.
  public void startImport(List<Path> paths, Consumer<? super ImportReport> whenEnded) {
    imports.incrementAndGet();
    Thread.ofVirtual()
        .name("import")
        .start(() -> {
          try {
            whenEnded.accept(importer().run(paths));
          } catch (RuntimeException e) {
            if (!closed) {
              listeners.tell(new LibraryEvent.Failed("The import has stopped: " + e.getMessage()));
            }
          } finally {
            signal.raise(imports::decrementAndGet);
          }
        });
  }

  /// Waits until every article stored, and whatever unfinished import brings, can be found.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitFound() throws InterruptedException {
    signal.await(() -> imports.get() == 0 && follower.caughtUp());
  }

  /// Waits until every article stored has its names and can be found.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void awaitNames() throws InterruptedException {
    signal.await(() -> imports.get() == 0 && recognition.idle() && follower.caughtUp());
  }

  /// How many articles there are.
  public long size() {
    return store.articles().count();
  }

  /// One page of what a query finds. Never fails for what the reader typed.
  ///
  /// @param offset how many of the first to leave out
  /// @param limit the size of the page, from 1
  public Results search(Query query, int offset, int limit) {
    return search.results(query, offset, limit);
  }

  /// Counts what a query finds. Cost is linear in that.
  ///
  /// @param each how many entities of each type
  public Overview overview(Query query, int each) {
    return search.overview(query, each);
  }

  /// The article with an id.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle article(String id) {
    return readable(store.articles().byId(id).orElseThrow(() -> noArticle(id)));
  }

  /// The article with an id or, without case, a headline.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle articleCalled(String idOrTitle) {
    return readable(
        store
            .articles()
            .byId(idOrTitle)
            .or(() -> store.articles().byTitle(idOrTitle))
            .orElseThrow(() -> noArticle(idOrTitle)));
  }

  private static LibraryException noArticle(String idOrTitle) {
    return new LibraryException(new Failure.NoArticle(idOrTitle));
  }

  private ReadableArticle readable(StoredArticle stored) {
    List<LinkedMention> mentions = store.names().mentions(stored.number());
    Map<Long, Entity> entities =
        store.names().entities(mentions.stream().map(LinkedMention::entity).distinct().toList());
    return new ReadableArticle(
        stored.number(),
        stored.article(),
        stored.unread(),
        stored.starred(),
        !stored.recognised().isEmpty(),
        mentions,
        entities);
  }

  /// Where a search's words stand in one article.
  public Places places(String words, long article) {
    SearchIndex.Places places = index.places(words, article);
    return new Places(places.title(), places.text());
  }

  /// Places in a headline and in a text, in order.
  public record Places(List<Span> title, List<Span> text) {}

  /// Notes that an article was opened, or shall count as unopened.
  public void setUnread(long article, boolean unread) {
    store.articles().setUnread(article, unread);
    follower.wake();
  }

  /// Stars an article, or takes the star away.
  public void setStarred(long article, boolean starred) {
    store.articles().setStarred(article, starred);
    follower.wake();
  }

  /// The entities that are written with a word beginning with `prefix`, without case, or all where
  /// it is blank; those mentioned in the most articles first.
  ///
  /// @param type only of this type; empty for all
  public List<Entity> entities(String prefix, Optional<EntityType> type, int limit) {
    return prefix.isBlank()
        ? store.names().most(type, limit)
        : store.names().matching(prefix.strip(), type, limit);
  }

  /// The entity with a name, in whatever spelling; of several, the one mentioned in the most
  /// articles.
  ///
  /// @throws LibraryException if there is none
  public Entity entityNamed(String name) {
    List<Long> exact =
        java.util.Arrays.stream(EntityType.values())
            .flatMap(type -> store.names().entityOf(NameFolding.key(type, name)).stream())
            .toList();
    return store.names().entities(exact).values().stream()
        .max(java.util.Comparator.comparingLong(Entity::articles))
        .or(() -> entities(name, Optional.empty(), 1).stream().findFirst())
        .orElseThrow(() -> new LibraryException(new Failure.NoEntity(name)));
  }

  /// What the library knows of an entity.
  ///
  /// @throws LibraryException if there is none with this number
  public EntityProfile profile(long number) {
    Entity entity = store.names().entities(List.of(number)).get(number);
    if (entity == null) {
      throw new LibraryException(new Failure.NoEntity("#" + number));
    }
    Counts counts = search.counts(Query.mentioning(number));
    Entity counted =
        new Entity(number, entity.type(), entity.name(), counts.articles(), entity.mentions());
    List<Entity> companions =
        search.overview(counts, COMPANIONS + 1).entities().values().stream()
            .flatMap(list -> list.stream().filter(e -> e.number() != number).limit(COMPANIONS))
            .sorted(java.util.Comparator.comparingLong(Entity::articles).reversed())
            .toList();
    return new EntityProfile(
        counted,
        store.names().forms(number),
        counts.first(),
        counts.last(),
        counts.months(),
        companions);
  }

  /// These entities, by number; without those that there are no more.
  public Map<Long, Entity> entitiesNumbered(List<Long> numbers) {
    return new HashMap<>(store.names().entities(numbers));
  }

  /// What could not be taken in or recognised, until it can.
  public List<Rejection> failures() {
    return store.journal().failures().stream()
        .map(entry -> new Rejection(entry.subject(), entry.reason()))
        .toList();
  }

  /// What a face of the library keeps under a name between starts.
  public Optional<String> setting(String name) {
    return store.journal().setting(name);
  }

  /// Keeps something under a name between starts.
  public void set(String name, String value) {
    store.journal().set(name, value);
  }

  @Override
  public void close() {
    closed = true;
    recognition.close();
    try {
      signal.await(() -> imports.get() == 0);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    follower.close();
    index.close();
    store.close();
    folder.close();
  }
}
