package org.dateline.library.saved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.ArrivalTable;
import org.dateline.store.ArrivalTable.AffectedArticles;
import org.dateline.store.ArrivalTable.SearchMatches;
import org.dateline.store.SavedSearchTable;
import org.dateline.store.SavedSearchTable.SavedSearchRow;
import org.dateline.store.Store;

/// Keeps the counts of the saved searches by percolation: runs them on the articles that the index
/// has just taken in, and on no others.
///
/// Nothing is lost by a kill, as long as each batch comes here before the index is committed: until
/// then, the articles are taken in again on the next start, and come here again.
public final class SavedSearchCounter {

  private final SavedSearchTable searches;
  private final ArrivalTable table;
  private final QueryCodec texts;
  private final ArticlePercolator percolator;
  private final Runnable onChanged;

  /// @param onChanged told whenever other articles are new in a search than before
  public SavedSearchCounter(Store store, ArticlePercolator percolator, Runnable onChanged) {
    this.searches = store.savedSearches();
    this.table = store.arrivals();
    this.texts = new QueryCodec(store);
    this.percolator = percolator;
    this.onChanged = onChanged;
  }

  /// Percolation: which of a few articles meet queries.
  @FunctionalInterface
  public interface ArticlePercolator {

    /// Which of these articles meet each of these queries, in the same order. Articles with nearly
    /// the same text are not folded, and none is given for meeting a part of the words.
    List<Set<Long>> percolate(List<SearchQuery> queries, Collection<Long> articles);
  }

  /// Counts articles for the saved searches that find them. Most of the time a look at the store
  /// tells that none is concerned; else the cost is linear in articles times searches.
  ///
  /// @param articles that the index has just taken in and made visible
  /// @param change the change number up to which it has taken in everything
  public void indexed(Collection<Long> articles, long change) {
    AffectedArticles concerned = table.among(articles);
    if (concerned.articles().isEmpty()) {
      return;
    }
    // Where none is arriving, only what is new somewhere can be so no more.
    List<SavedSearchRow> asked =
        searches.all().stream()
            .filter(search ->
                !concerned.arriving().isEmpty() || concerned.fresh().containsKey(search.number()))
            .toList();
    if (table.save(matched(asked, concerned), change)) {
      onChanged.run();
    }
  }

  private List<SearchMatches> matched(List<SavedSearchRow> asked, AffectedArticles concerned) {
    List<SearchQuery> queries = asked.stream().map(search -> texts.read(search.query())).toList();
    List<Set<Long>> found = percolator.percolate(queries, concerned.articles());
    List<SearchMatches> matched = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      SavedSearchRow search = asked.get(i);
      Set<Long> gone = new HashSet<>(concerned.fresh().getOrDefault(search.number(), Set.of()));
      gone.removeAll(found.get(i));
      if (!found.get(i).isEmpty() || !gone.isEmpty()) {
        matched.add(new SearchMatches(search.number(), search.query(), found.get(i), gone));
      }
    }
    return matched;
  }
}
