package org.dateline.library.saved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.query.Query;
import org.dateline.store.ArrivalTable;
import org.dateline.store.ArrivalTable.Concerned;
import org.dateline.store.ArrivalTable.Matched;
import org.dateline.store.SavedSearchTable;
import org.dateline.store.SavedSearchTable.Kept;
import org.dateline.store.Store;

/// Keeps the counts of the saved searches: asks them of the articles that the index has just taken
/// in, and of no others.
///
/// Nothing is lost by a kill, as long as each batch comes here before the index is committed: until
/// then, the articles are taken in again on the next start, and come here again.
public final class Arrivals {

  private final SavedSearchTable searches;
  private final ArrivalTable table;
  private final QueryText texts;
  private final Matching matching;
  private final Runnable onChanged;

  /// @param onChanged told whenever other articles are new in a search than before
  public Arrivals(Store store, Matching matching, Runnable onChanged) {
    this.searches = store.savedSearches();
    this.table = store.arrivals();
    this.texts = new QueryText(store);
    this.matching = matching;
    this.onChanged = onChanged;
  }

  /// Which articles meet queries, asked of a few articles only.
  @FunctionalInterface
  public interface Matching {

    /// Which of these articles meet each of these queries, in the same order. Articles with nearly
    /// the same text are not folded, and none is given for meeting a part of the words.
    List<Set<Long>> matching(List<Query> queries, Collection<Long> articles);
  }

  /// Counts articles for the saved searches that find them. Most of the time a look at the store
  /// tells that none is concerned; else the cost is linear in articles times searches.
  ///
  /// @param articles that the index has just taken in and made visible
  /// @param change the change number up to which it has taken in everything
  public void indexed(Collection<Long> articles, long change) {
    Concerned concerned = table.among(articles);
    if (concerned.articles().isEmpty()) {
      return;
    }
    // Where none is arriving, only what is new somewhere can be so no more.
    List<Kept> asked =
        searches.all().stream()
            .filter(search ->
                !concerned.arriving().isEmpty() || concerned.fresh().containsKey(search.number()))
            .toList();
    if (table.save(matched(asked, concerned), change)) {
      onChanged.run();
    }
  }

  private List<Matched> matched(List<Kept> asked, Concerned concerned) {
    List<Query> queries = asked.stream().map(search -> texts.read(search.query())).toList();
    List<Set<Long>> found = matching.matching(queries, concerned.articles());
    List<Matched> matched = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Kept search = asked.get(i);
      Set<Long> gone = new HashSet<>(concerned.fresh().getOrDefault(search.number(), Set.of()));
      gone.removeAll(found.get(i));
      if (!found.get(i).isEmpty() || !gone.isEmpty()) {
        matched.add(new Matched(search.number(), search.query(), found.get(i), gone));
      }
    }
    return matched;
  }
}
