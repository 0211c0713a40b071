package org.dateline.ui.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;

/// The articles that something is done with.
///
/// @param all whether they are everything that a query finds, and not only those shown
/// @param query what the list answers
/// @param shown those of them that the list has loaded, in its order
/// @param except the numbers of articles that are not meant though all are
/// @param count how many there are, at least
public record ChosenArticles(
    boolean all, SearchQuery query, List<Hit> shown, Set<Long> except, long count) {

  public ChosenArticles {
    shown = List.copyOf(shown);
    except = Set.copyOf(except);
  }

  /// These articles of a list and no others.
  public static ChosenArticles of(List<Hit> hits, SearchQuery query) {
    return new ChosenArticles(false, query, hits, Set.of(), hits.size());
  }

  /// Everything unread of what a query finds.
  ///
  /// @param total how many it finds, read or not
  public static ChosenArticles unread(SearchQuery query, long total) {
    return new ChosenArticles(
        true, query.with(new Filter.UnreadFilter()), List.of(), Set.of(), total);
  }

  /// Their numbers, those shown first. Touches files where they are more than those shown.
  public List<Long> numbers(Library library) {
    Set<Long> numbers = new LinkedHashSet<>(shown.stream().map(Hit::number).toList());
    if (all) {
      numbers.addAll(library.marks().numbers(query, CancellationSignal.NEVER));
      numbers.removeAll(except);
    }
    return List.copyOf(numbers);
  }

  /// Themselves, so many at most. Touches files where they are more than those shown.
  public List<Hit> hits(Library library, int most) {
    if (!all || shown.size() >= most) {
      return shown.subList(0, Math.min(most, shown.size()));
    }
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : library.search(query.unfolded(), most).hits()) {
      if (!except.contains(hit.number())) {
        hits.add(hit);
      }
    }
    return hits;
  }
}
