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
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.FacetOverview;

/// Counts articles one by one.
record BruteForceCounts(List<IndexableArticle> articles) {

  long with(java.util.function.Predicate<IndexableArticle> condition) {
    return articles.stream().filter(condition).count();
  }

  /// In how many each entity is.
  Map<Long, Long> entities(EntityByName entityByName) {
    Map<Long, Long> counts = new HashMap<>();
    for (IndexableArticle article : articles) {
      Set<Long> entities = new HashSet<>();
      for (IndexableName named : article.names()) {
        entities.add(entityByName.of(named.name()));
      }
      entities.remove(EntityByName.NOBODY);
      entities.forEach(entity -> counts.merge(entity, 1L, Long::sum));
    }
    return counts;
  }

  /// How many have each value, the most first and equals by value.
  List<FacetOverview.ValueCount> values(Function<IndexableArticle, Stream<String>> values) {
    return articles.stream()
        .flatMap(values)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new FacetOverview.ValueCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FacetOverview.ValueCount::articles)
                .reversed()
                .thenComparing(FacetOverview.ValueCount::value))
        .toList();
  }

  SortedMap<YearMonth, Long> months() {
    return articles.stream()
        .flatMap(article -> article.article().published().stream())
        .collect(
            Collectors.groupingBy(
                date -> YearMonth.from(date.instant().atZone(ZoneOffset.UTC)),
                TreeMap::new,
                Collectors.counting()));
  }

  Optional<PublicationDate> first() {
    return articles.stream()
        .flatMap(article -> article.article().published().stream())
        .min(Comparator.comparing(PublicationDate::instant));
  }

  Optional<PublicationDate> last() {
    return articles.stream()
        .flatMap(article -> article.article().published().stream())
        .max(Comparator.comparing(PublicationDate::instant));
  }
}
