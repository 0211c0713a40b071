package org.dateline.library.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.embedding.PassageSplitter;
import org.dateline.embedding.SentenceEmbedder;
import org.dateline.index.VectorIndex;
import org.dateline.library.background.BackgroundWorker;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.model.Article;
import org.dateline.store.ChangedArticles;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Makes the vectors of every article that has none yet, or has them of another text; the newest
/// articles first, and only while nothing else is at work; those of deleted articles go. What has
/// been committed stays, and is passed over after a restart.
final class EmbeddingWork implements AutoCloseable {

  private static final int BATCH_ARTICLES = 32;

  /// A kill loses at most as much work.
  private static final long COMMIT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final Store store;
  private final PassageVectors vectors;
  private final NewestArticles newest;
  private final IdlePriority priority;
  private final LibraryListeners listeners;
  private final BackgroundWorker worker;

  /// The articles gone through in this turn, of how many, and when vectors were last committed.
  private long done;

  private long total;
  private long committed;

  /// Will make vectors when it is begun.
  ///
  /// @param newest goes through all articles
  /// @param monitor raised when there is nothing left to do
  EmbeddingWork(
      Store store,
      PassageVectors vectors,
      NewestArticles newest,
      IdlePriority priority,
      LibraryListeners listeners,
      StateMonitor monitor) {
    this.store = store;
    this.vectors = vectors;
    this.newest = newest;
    this.priority = priority;
    this.listeners = listeners;
    this.worker =
        new BackgroundWorker(
            "vectors",
            monitor,
            this::embed,
            e ->
                listeners.tellFailed(
                    new Failure.WorkFailed(Failure.Work.EMBEDDING, FailureClassifier.of(e)), e));
  }

  /// Goes through all articles, the newest first.
  interface NewestArticles {

    /// Gives the numbers of all articles in pages, until it is told to end.
    void forEach(PageConsumer page);

    /// Is given a page.
    interface PageConsumer {
      /// Takes a page, and says whether to go on.
      boolean accept(List<Long> numbers);
    }
  }

  /// Begins, on a thread of its own. Doing so twice does nothing.
  void begin() {
    worker.start();
  }

  /// Says that there may be articles without vectors.
  void wake() {
    worker.ask();
  }

  /// Whether every article has its vectors, or shall have none.
  boolean idle() {
    return !vectors.isUsed() || worker.idle();
  }

  @SuppressWarnings("ThreadPriorityCheck") // a hint: nothing relies on it
  private void embed() throws InterruptedException {
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    priority.await(worker::isClosed);
    long last = store.articles().lastChange();
    if (worker.isClosed() || !vectors.isUsed() || last == 0) {
      return;
    }
    VectorIndex index = vectors.index();
    if (index.reached() < last) {
      embedMissing(index, last);
    }
  }

  /// @param last the last change when this turn began
  private void embedMissing(VectorIndex index, long last) {
    done = 0;
    committed = System.nanoTime();
    long from = index.reached();
    long before = from;
    try {
      if (from == 0) {
        total = store.articles().count();
        index.remove(store.trash().deleted());
        newest.forEach(numbers -> embedAll(numbers, index));
      } else {
        total = 0;
        while (goesOn() && before < last) {
          ChangedArticles changed = store.changedAfter(before, BATCH_ARTICLES);
          index.remove(changed.deleted());
          if (!embed(changed.present(), index)) {
            break;
          }
          before = changed.reached() == before ? last : changed.reached();
        }
      }
      // Also what was left off: it is passed over when it is gone on with.
      index.commit(goesOn() ? last : from == 0 ? 0 : before);
    } finally {
      if (done > 0) {
        listeners.tell(new LibraryEvent.TaskEnded(LibraryTask.EMBEDDING));
        listeners.tellChanged();
      }
    }
  }

  private boolean embedAll(List<Long> numbers, VectorIndex index) {
    for (int i = 0; i < numbers.size(); i += BATCH_ARTICLES) {
      List<Long> batch = numbers.subList(i, Math.min(i + BATCH_ARTICLES, numbers.size()));
      if (!embed(List.copyOf(store.articles().byNumber(batch).values()), index)) {
        return false;
      }
    }
    return true;
  }

  /// Makes the vectors of those articles that have none.
  ///
  /// @return whether all of them have theirs now; else it shall not go on
  private boolean embed(List<StoredArticle> articles, VectorIndex index) {
    Map<Long, Integer> revisions =
        index.revisions(articles.stream().map(StoredArticle::number).toList());
    List<StoredArticle> missing =
        articles.stream()
            .filter(stored ->
                !Integer.valueOf(stored.revision()).equals(revisions.get(stored.number())))
            .sorted(Comparator.comparingLong(StoredArticle::number).reversed())
            .toList();
    done += articles.size() - missing.size();
    for (StoredArticle stored : missing) {
      if (!goesOn() || !embed(stored, index)) {
        return false;
      }
      done++;
      listeners.tell(
          new LibraryEvent.TaskProgress(LibraryTask.EMBEDDING, done, Math.max(done, total)));
      if (System.nanoTime() - committed > COMMIT_INTERVAL_NANOS) {
        index.commit(index.reached());
        committed = System.nanoTime();
      }
    }
    return goesOn();
  }

  private boolean goesOn() {
    return worker.goesOn() && vectors.isUsed();
  }

  private boolean embed(StoredArticle stored, VectorIndex index) {
    Optional<SentenceEmbedder> embedder = embedder();
    if (embedder.isEmpty()) {
      return false;
    }
    List<float[]> passages = new ArrayList<>();
    for (String passage : passages(stored.article())) {
      priority.giveWay();
      if (worker.isClosed()) {
        return false;
      }
      passages.add(embedder.get().embed(passage));
    }
    index.put(stored.number(), stored.revision(), passages);
    return true;
  }

  /// The model; waits for it to be loaded, which closing does not. Empty where it shall not go on.
  private Optional<SentenceEmbedder> embedder() {
    CompletableFuture<SentenceEmbedder> loading = vectors.loading();
    if (!loading.isDone()) {
      StateMonitor monitor = priority.monitor();
      CompletableFuture<?> _ = loading.whenComplete((_, _) -> monitor.raise(() -> {}));
      monitor.awaitWithoutFail(() -> worker.isClosed() || loading.isDone());
    }
    return worker.isClosed() ? Optional.empty() : Optional.of(EmbedderLoader.loaded(loading));
  }

  /// The model reads English; articles in other languages are found by their words.
  private static List<String> passages(Article article) {
    String language = article.language().toLowerCase(Locale.ROOT);
    return language.isEmpty() || language.startsWith("en")
        ? PassageSplitter.passages(article.title(), article.text())
        : List.of();
  }

  boolean isClosed() {
    return worker.isClosed();
  }

  /// Asks it to end soon. Returns at once.
  void stop() {
    worker.stop();
  }

  /// Ends it; waits for the passage at hand, but not for the model to be loaded.
  @Override
  public void close() {
    worker.close();
  }
}
