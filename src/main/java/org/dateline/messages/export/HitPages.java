package org.dateline.messages.export;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.dateline.library.Library;
import org.dateline.model.ArticleSummary;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.Snippet;

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
    return each -> {
      for (int from = 0; from < all.size(); from += PAGE) {
        each.accept(all.subList(from, Math.min(all.size(), from + PAGE)));
      }
    };
  }

  /// Articles by their numbers, in that order as far as a page goes, without those that have gone
  /// and with no passage.
  static HitPages numbered(Library library, Collection<Long> numbers, CancellationSignal stop) {
    List<Long> all = List.copyOf(numbers);
    return each -> {
      for (int from = 0; from < all.size(); from += PAGE) {
        if (stop.isCancelled()) {
          throw new CancellationException();
        }
        List<Long> some = all.subList(from, Math.min(all.size(), from + PAGE));
        each.accept(
            library.marks().summaries(some).stream().map(HitPages::withoutPassage).toList());
      }
    };
  }

  private static Hit withoutPassage(ArticleSummary article) {
    return new Hit(article, List.of(), Snippet.NONE, List.of(), List.of(), 0, 0);
  }

  /// What a query finds, near-duplicates each by itself. Takes as long as that takes: it is not cut
  /// off as a list is, but fails where even a patient search is not complete.
  ///
  /// @param most how many at most, from 1
  static HitPages found(Library library, SearchQuery query, long most, CancellationSignal stop) {
    CancellationSignal patient = stop.patient();
    return new FoundPages(
        before ->
            before.isEmpty()
                ? library.search(query.unfolded(), PAGE, patient)
                : library.more(before.get(), PAGE, patient),
        most,
        stop);
  }

  /// These, and then others.
  default HitPages and(HitPages others) {
    return each -> {
      read(each);
      others.read(each);
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
