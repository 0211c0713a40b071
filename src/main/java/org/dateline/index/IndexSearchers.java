package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.dateline.index.document.SearchBudget;
import org.dateline.model.query.CancellationSignal;

/// Gives each search a searcher of its own, for it can be stopped; all of them see what the last
/// [#refresh] made visible. Thread-safe.
final class IndexSearchers implements AutoCloseable {

  private final SearcherManager searchers;
  private final Similarity similarity;

  IndexSearchers(IndexWriter writer, Similarity similarity) throws IOException {
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.similarity = similarity;
  }

  /// What is done with a searcher.
  interface SearcherFunction<T> {
    T in(IndexSearcher searcher, SearchBudget budget) throws IOException;
  }

  /// Searches.
  ///
  /// @throws UncheckedIOException if the index cannot be read
  /// @throws java.util.concurrent.CancellationException if it is stopped
  <T> T search(CancellationSignal stop, SearcherFunction<T> search) {
    return search(documents -> new SearchBudget(stop, documents), search);
  }

  /// The same for what has to be complete, however long it takes.
  ///
  /// @throws UncheckedIOException if the index cannot be read
  /// @throws java.util.concurrent.CancellationException if it is stopped
  <T> T searchAll(CancellationSignal stop, SearcherFunction<T> search) {
    return search(_ -> SearchBudget.patient(stop), search);
  }

  private <T> T search(IntFunction<SearchBudget> budgets, SearcherFunction<T> search) {
    try {
      IndexSearcher shared = searchers.acquire();
      try {
        SearchBudget budget = budgets.apply(shared.getIndexReader().maxDoc());
        budget.check();
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(similarity);
        searcher.setTimeout(budget);
        T found = search.in(searcher, budget);
        budget.check();
        return found;
      } finally {
        searchers.release(shared);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes what has been taken in visible.
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }
}
