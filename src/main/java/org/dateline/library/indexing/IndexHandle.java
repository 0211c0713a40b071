package org.dateline.library.indexing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.index.SearchIndex;
import org.dateline.index.document.TextSource;
import org.dateline.index.query.NameResolver;
import org.dateline.library.background.ThreadJoining;
import org.dateline.library.files.PrivateFiles;
import org.dateline.model.Article;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index in use, and what works on it in the background: another one takes its place when it
/// turns out to be damaged. Only the thread that follows the store replaces it or begins work on
/// it, and whoever ended that thread closes it; any thread may ask it.
public final class IndexHandle implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexHandle.class);

  /// A merge is given up in a moment, but a check that reads a file comes to the file's end. It
  /// only reads what it has mapped, so it may be left behind.
  private static final Duration MAX_CLOSING_TIME = Duration.ofSeconds(2);

  private final Path folder;
  private final String storeId;
  private final TextSource texts;
  private final NameResolver names;
  private volatile SearchIndex index;
  private final List<Thread> working = new ArrayList<>();
  private AtomicBoolean closing = new AtomicBoolean();

  private IndexHandle(
      Path folder, String storeId, TextSource texts, NameResolver names, SearchIndex index) {
    this.folder = folder;
    this.storeId = storeId;
    this.texts = texts;
    this.names = names;
    this.index = index;
  }

  /// Opens the index of a store.
  ///
  /// @throws java.io.UncheckedIOException if it cannot even be made anew
  public static IndexHandle open(Path folder, Store store) {
    TextSource texts = texts(store);
    NameResolver names = new StoreNameResolver(store);
    String id = store.id();
    PrivateFiles.prepareFolder(folder);
    return new IndexHandle(folder, id, texts, names, SearchIndex.open(folder, id, texts, names));
  }

  /// The articles' texts, for snippets.
  private static TextSource texts(Store store) {
    return numbers -> texts(store.articles().byNumber(numbers));
  }

  /// The texts of articles.
  public static Map<Long, TextSource.SourceText> texts(Map<Long, StoredArticle> articles) {
    Map<Long, TextSource.SourceText> texts = new HashMap<>();
    articles.forEach((number, stored) -> texts.put(number, texts(stored.article())));
    return texts;
  }

  private static TextSource.SourceText texts(Article article) {
    return new TextSource.SourceText(article.title(), article.text());
  }

  public SearchIndex get() {
    return index;
  }

  public Path folder() {
    return folder;
  }

  /// Work on an index that takes long.
  interface IndexWork {
    /// Does the work.
    ///
    /// @param closing whether the index is being closed
    void on(SearchIndex index, CancellationSignal closing);
  }

  /// Works on the index in use, on a daemon thread that is waited for when the index is closed.
  ///
  /// @param name the thread's
  void work(String name, IndexWork work) {
    SearchIndex opened = index;
    AtomicBoolean end = closing;
    working.removeIf(thread -> !thread.isAlive());
    working.add(Thread.ofPlatform().name(name).daemon().start(() -> work.on(opened, end::get)));
  }

  /// Closes the index and opens it again, from its last commit if that is of use.
  ///
  /// @throws java.io.UncheckedIOException if it cannot even be made anew
  void reopen() {
    closeAnyway();
    index = SearchIndex.open(folder, storeId, texts, names);
  }

  /// Closes the index and begins it anew, empty.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be made
  void begin() {
    closeAnyway();
    index = SearchIndex.create(folder, storeId, texts, names);
  }

  private void closeAnyway() {
    try {
      close();
    } catch (RuntimeException e) {
      LOG.debug("An index that is of no use any more", e);
    }
  }

  /// Closes the index, which ends the work on it; waits for that, two seconds at most.
  @Override
  public void close() {
    closing.set(true);
    try {
      index.close();
    } finally {
      working.forEach(thread -> ThreadJoining.join(thread, MAX_CLOSING_TIME));
      working.clear();
      closing = new AtomicBoolean();
    }
  }
}
