package org.dateline.ui.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.library.Library;
import org.dateline.messages.export.HitPages;
import org.dateline.model.ArticleSummary;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;

/// The articles that something is done with.
///
/// @param all whether they are everything that a query finds, and not only those shown
/// @param query what the list answers
/// @param shown those of them that the list has loaded, in its order
/// @param numbers the numbers of those chosen one by one, or, where all are meant, of those that
///   are not
/// @param taken of those that are not meant though all are, what the list has loaded
/// @param count how many there are, at least
public record ChosenArticles(
    boolean all,
    SearchQuery query,
    List<Hit> shown,
    Set<Long> numbers,
    List<Hit> taken,
    long count) {

  public ChosenArticles {
    shown = List.copyOf(shown);
    numbers = Set.copyOf(numbers);
    taken = List.copyOf(taken);
  }

  /// These articles of a list and no others.
  public static ChosenArticles of(List<Hit> hits, SearchQuery query) {
    return new ChosenArticles(
        false,
        query,
        hits,
        hits.stream().map(Hit::number).collect(Collectors.toSet()),
        List.of(),
        hits.size());
  }

  /// Everything unread of what a query finds.
  ///
  /// @param total how many it finds, read or not
  public static ChosenArticles unread(SearchQuery query, long total) {
    return new ChosenArticles(
        true, query.with(new Filter.UnreadFilter()), List.of(), Set.of(), List.of(), total);
  }

  /// Everything that a query finds.
  ///
  /// @param total how many articles that are, at least
  public static ChosenArticles everything(SearchQuery query, long total) {
    return new ChosenArticles(true, query, List.of(), Set.of(), List.of(), total);
  }

  /// One article, whether the list has it or not.
  public static ChosenArticles of(long article, SearchQuery query) {
    return new ChosenArticles(false, query, List.of(), Set.of(article), List.of(), 1);
  }

  /// Their numbers, those shown first. Touches files where they are more than those shown.
  public List<Long> numbers(Library library) {
    Set<Long> all = new LinkedHashSet<>(shown.stream().map(Hit::number).toList());
    if (this.all) {
      all.addAll(library.marks().numbers(query, CancellationSignal.NEVER));
      all.removeAll(excepted(library));
    } else {
      all.addAll(numbers);
    }
    return List.copyOf(all);
  }

  /// What is not meant: an article that was taken out stands for the near-duplicates that are
  /// folded under it.
  private Set<Long> excepted(Library library) {
    Set<Long> excepted = new HashSet<>(numbers);
    if (query.folded()) {
      taken.stream()
          .filter(hit -> hit.similar() > 0)
          .map(hit -> SearchQuery.ALL.with(new Filter.DuplicateFilter(hit.id())))
          .forEach(
              copies -> excepted.addAll(library.marks().numbers(copies, CancellationSignal.NEVER)));
    }
    return excepted;
  }

  /// Themselves in the order of the list, a page at a time, near-duplicates each by itself. Touches
  /// files where they are more than those shown.
  public HitPages pages(Library library, CancellationSignal stop) {
    if (!all) {
      // What the list does not show any more is known by its number, and found by no query.
      return HitPages.of(shown).and(HitPages.numbered(library, notShown(), stop));
    }
    Set<Long> excepted = excepted(library);
    return HitPages.found(library, query, Long.MAX_VALUE, stop)
        .where(number -> !excepted.contains(number));
  }

  private Set<Long> notShown() {
    Set<Long> others = new TreeSet<>(numbers);
    shown.forEach(hit -> others.remove(hit.number()));
    return others;
  }

  /// What lists show of them, of so many at most, those shown first. Touches files where they are
  /// more than those shown.
  public List<ArticleSummary> summaries(Library library, int most) {
    List<ArticleSummary> found = new ArrayList<>(shown.stream().map(Hit::article).toList());
    if (all && found.size() < most) {
      found.clear();
      Set<Long> excepted = excepted(library);
      for (Hit hit : library.search(query.unfolded(), most).hits()) {
        if (!excepted.contains(hit.number())) {
          found.add(hit.article());
        }
      }
    } else if (!all) {
      found.addAll(library.marks().summaries(notShown().stream().limit(most).toList()));
    }
    return found.subList(0, Math.min(most, found.size()));
  }
}
