package org.dateline.index.facet;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.index.document.Indexed;
import org.dateline.index.document.Indexed.Named;
import org.dateline.model.Published;
import org.dateline.model.query.Overview;

/// Counts articles one by one.
record Brute(List<Indexed> articles) {

  long with(java.util.function.Predicate<Indexed> condition) {
    return articles.stream().filter(condition).count();
  }

  /// In how many each entity is.
  Map<Long, Long> entities(Owners owners) {
    Map<Long, Long> counts = new HashMap<>();
    for (Indexed article : articles) {
      Set<Long> entities = new HashSet<>();
      for (Named named : article.names()) {
        entities.add(owners.of(named.name()));
      }
      entities.remove(Owners.NOBODY);
      entities.forEach(entity -> counts.merge(entity, 1L, Long::sum));
    }
    return counts;
  }

  /// How many have each value, the most first and equals by value.
  List<Overview.Counted> values(Function<Indexed, Stream<String>> values) {
    return articles.stream()
        .flatMap(values)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Overview.Counted(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Overview.Counted::articles)
                .reversed()
                .thenComparing(Overview.Counted::value))
        .toList();
  }

  SortedMap<YearMonth, Long> months() {
    return articles.stream()
        .flatMap(article -> article.published().stream())
        .collect(
            Collectors.groupingBy(
                date -> YearMonth.from(date.instant().atZone(ZoneOffset.UTC)),
                TreeMap::new,
                Collectors.counting()));
  }

  Optional<Published> first() {
    return articles.stream()
        .flatMap(article -> article.published().stream())
        .min(Comparator.comparing(Published::instant));
  }

  Optional<Published> last() {
    return articles.stream()
        .flatMap(article -> article.published().stream())
        .max(Comparator.comparing(Published::instant));
  }
}
