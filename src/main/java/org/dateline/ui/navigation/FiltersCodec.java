package org.dateline.ui.navigation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.query.Filter;
import org.dateline.ui.kit.PreferenceValues;

/// Encodes and decodes a query's filters as they are kept between starts, each under the name of
/// its kind.
final class FiltersCodec {

  private static final String NOT = ".not";

  private static final Map<String, Function<String, Filter>> KINDS =
      Map.of(
          ".mentions", kept -> new Filter.EntityFilter(Long.parseLong(kept)),
          ".from", Filter.SourceFilter::new,
          ".by", Filter.AuthorFilter::new,
          ".in", Filter.LanguageFilter::new,
          ".during", FiltersCodec::during,
          ".unread", _ -> new Filter.UnreadFilter(),
          ".starred", _ -> new Filter.StarredFilter(),
          ".like", Filter.SimilarFilter::new,
          ".copy", Filter.DuplicateFilter::new);

  private FiltersCodec() {}

  static void write(PreferenceValues kept, String name, Filter filter) {
    switch (filter) {
      case Filter.EntityFilter(long entity) -> kept.put(name + ".mentions", entity);
      case Filter.SourceFilter(String source) -> kept.put(name + ".from", source);
      case Filter.AuthorFilter(String author) -> kept.put(name + ".by", author);
      case Filter.LanguageFilter(String language) -> kept.put(name + ".in", language);
      case Filter.DateFilter(LocalDate first, LocalDate last) ->
          kept.put(name + ".during", first + "/" + last);
      case Filter.UnreadFilter() -> kept.put(name + ".unread", true);
      case Filter.StarredFilter() -> kept.put(name + ".starred", true);
      case Filter.SimilarFilter(String article) -> kept.put(name + ".like", article);
      case Filter.DuplicateFilter(String article) -> kept.put(name + ".copy", article);
      case Filter.NotFilter(Filter other) -> write(kept, name + NOT, other);
    }
  }

  /// Reads a condition; empty where there is none, or none that can be read.
  static Optional<Filter> read(PreferenceValues kept, String name) {
    return plain(kept, name).or(() -> plain(kept, name + NOT).map(Filter.NotFilter::new));
  }

  private static Optional<Filter> plain(PreferenceValues kept, String name) {
    return KINDS.entrySet().stream()
        .filter(kind -> kept.has(name + kind.getKey()))
        .findAny()
        .flatMap(kind -> read(kept.text(name + kind.getKey(), ""), kind.getValue()));
  }

  private static Optional<Filter> read(String kept, Function<String, Filter> kind) {
    try {
      return Optional.of(kind.apply(kept));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Filter during(String kept) {
    int slash = Math.max(0, kept.indexOf('/'));
    return new Filter.DateFilter(
        LocalDate.parse(kept.substring(0, slash)), LocalDate.parse(kept.substring(slash + 1)));
  }
}
