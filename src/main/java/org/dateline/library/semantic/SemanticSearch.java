package org.dateline.library.semantic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.dateline.store.Store;

/// Search by meaning: whether it is wanted, and the making of what it needs. What it finds is part
/// of what a finished search finds. Thread-safe.
///
/// Nothing of it is at work or loaded until somebody says that it is to be used.
public final class SemanticSearch implements AutoCloseable {

  /// The name under which it is kept whether the reader wants it.
  private static final String SETTING = "meaning";

  private static final int PAGE_ARTICLES = 512;

  private final Store store;
  private final PassageVectors vectors;
  private final EmbeddingWork work;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;

  /// @param priority when vectors may be made
  /// @param monitor raised when there is nothing left to make
  public SemanticSearch(
      Store store,
      PassageVectors vectors,
      LibrarySearch search,
      IdlePriority priority,
      LibraryListeners listeners,
      StateMonitor monitor) {
    this.store = store;
    this.vectors = vectors;
    this.listeners = listeners;
    this.monitor = monitor;
    this.work =
        new EmbeddingWork(
            store, vectors, page -> forEachNewest(search, page), priority, listeners, monitor);
  }

  private static void forEachNewest(
      LibrarySearch search, EmbeddingWork.NewestArticles.PageConsumer consumer) {
    IndexQuery all = new IndexQuery("", LastWord.WHOLE, List.of(), SortOrder.NEWEST, false);
    Optional<PageCursor> next = Optional.of(PageCursor.START);
    boolean goesOn = true;
    while (goesOn && next.isPresent()) {
      PageCursor begin = next.get();
      SearchPage page =
          search.ask(index -> index.search(all, begin, PAGE_ARTICLES, CancellationSignal.NEVER));
      goesOn = consumer.accept(page.hits().stream().map(IndexHit::number).toList());
      next = page.next();
    }
  }

  /// Has finished searches find by meaning too, by the vectors that there are.
  ///
  /// @param folder where the model's machine code is kept, for all libraries
  /// @throws LibraryException if the library's files cannot be read
  public void use(Path folder) {
    vectors.use(folder, isOn());
  }

  /// Makes the vectors that are missing, in the background, when nothing else is at work: some
  /// 3,000 words a second. Returns at once, and does nothing where nobody uses them. What fails is
  /// told to those who listen; closing the library ends it, and it goes on the next time.
  public void begin() {
    if (vectors.isUsed()) {
      work.begin();
    }
  }

  /// Waits until every article stored has its vectors, after beginning with them. Returns at once
  /// where nobody uses them.
  ///
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public void await() throws InterruptedException {
    begin();
    monitor.await(() -> work.isClosed() || work.idle());
  }

  /// Whether the reader wants it.
  ///
  /// @throws LibraryException if the library's files cannot be read
  public boolean isOn() {
    return LibraryException.translating(
        () -> store.journal().setting(SETTING).map(Boolean::parseBoolean).orElse(true));
  }

  /// Notes whether the reader wants it; vectors that are there stay.
  ///
  /// @throws LibraryException if the library's files cannot be written
  public void setOn(boolean on) {
    LibraryException.translating(() -> {
      store.journal().set(SETTING, Boolean.toString(on));
      return true;
    });
    vectors.setWanted(on);
    begin();
    wake();
    listeners.tellChanged();
  }

  /// Says that there may be articles without vectors.
  public void wake() {
    work.wake();
  }

  /// Asks it to end soon. Returns at once.
  public void stop() {
    work.stop();
  }

  /// Ends it; waits for the passage at hand.
  @Override
  public void close() {
    work.close();
  }
}
