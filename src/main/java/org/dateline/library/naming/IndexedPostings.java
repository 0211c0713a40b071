package org.dateline.library.naming;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;

/// The postings of a library's index.
///
/// @param monitor raised whenever the index has moved on
public record IndexedPostings(LibrarySearch search, IndexFollower follower, StateMonitor monitor)
    implements ArticlePostings {

  @Override
  public void awaitComplete(BooleanSupplier goesOn) throws InterruptedException {
    monitor.await(() -> !goesOn.getAsBoolean() || follower.caughtUp());
  }

  @Override
  public boolean isBroken() {
    return follower.broken();
  }

  @Override
  public void stored() {
    follower.wake();
  }

  @Override
  public long size() {
    return search.size();
  }

  @Override
  public List<Long> newestAndOldest(Set<Long> names, int newest) {
    SearchPage first = articles(names, SortOrder.NEWEST, newest);
    List<IndexHit> last =
        first.total() > newest ? articles(names, SortOrder.OLDEST, 1).hits() : List.of();
    return Stream.concat(first.hits().stream(), last.stream()).map(IndexHit::number).toList();
  }

  private SearchPage articles(Set<Long> names, SortOrder sort, int limit) {
    IndexQuery query =
        new IndexQuery(
            "", LastWord.WHOLE, List.of(new IndexCondition.AnyNameCondition(names)), sort, false);
    return search.ask(
        index -> index.search(query, PageCursor.START, limit, CancellationSignal.NEVER));
  }
}
