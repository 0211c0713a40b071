package org.dateline.messages.export;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;

/// Articles to be written down, in their order, of which one page at a time is in memory.
@FunctionalInterface
public interface HitPages {

  /// As many as the index finds in some hundredths of a second.
  int PAGE = 200;

  /// Hands the pages on.
  ///
  /// @throws CancellationException if it is stopped
  void read(Consumer<List<Hit>> each);

  /// These and no others.
  static HitPages of(List<Hit> hits) {
    List<Hit> all = List.copyOf(hits);
    return each -> each.accept(all);
  }

  /// What a query finds, near-duplicates each by itself.
  ///
  /// @param most how many at most, from 1
  static HitPages found(Library library, SearchQuery query, long most, CancellationSignal stop) {
    return each -> {
      SearchResults page = library.search(query.unfolded(), PAGE, stop);
      long left = most;
      while (!page.hits().isEmpty() && left > 0) {
        List<Hit> hits = page.hits().subList(0, (int) Math.min(left, page.hits().size()));
        each.accept(hits);
        left -= hits.size();
        if (stop.isCancelled()) {
          throw new CancellationException();
        }
        page = left > 0 ? library.more(page, PAGE, stop) : SearchResults.none(query);
      }
    };
  }

  /// Those of which a number says that they are meant.
  default HitPages where(LongPredicate meant) {
    return each ->
        read(page -> {
          List<Hit> some = page.stream().filter(hit -> meant.test(hit.number())).toList();
          if (!some.isEmpty()) {
            each.accept(some);
          }
        });
  }
}
