package org.dateline.ui.navigation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.query.Filter;
import org.dateline.model.query.FilterKind;
import org.dateline.ui.kit.PreferenceValues;

/// Encodes and decodes a query's filters as they are kept between starts, each under the name of
/// its kind.
///
/// Properties and not the JSON that saved searches have (`QueryCodec` in `library`): these are read
/// before the window first shows anything, and loading what reads JSON would take a part of that
/// time.
final class FiltersCodec {

  private static final String NOT = key(FilterKind.NOT);

  private FiltersCodec() {}

  static void write(PreferenceValues kept, String name, Filter filter) {
    String key = name + key(FilterKind.of(filter));
    switch (filter) {
      case Filter.EntityFilter(long entity) -> kept.put(key, entity);
      case Filter.SourceFilter(String source) -> kept.put(key, source);
      case Filter.AuthorFilter(String author) -> kept.put(key, author);
      case Filter.LanguageFilter(String language) -> kept.put(key, language);
      case Filter.DateFilter(LocalDate first, LocalDate last) -> kept.put(key, first + "/" + last);
      case Filter.UnreadFilter _, Filter.StarredFilter _, Filter.NotedFilter _ ->
          kept.put(key, true);
      case Filter.TagFilter(long tag) -> kept.put(key, tag);
      case Filter.SimilarFilter(String article) -> kept.put(key, article);
      case Filter.DuplicateFilter(String article) -> kept.put(key, article);
      case Filter.NotFilter(Filter other) -> write(kept, key, other);
    }
  }

  /// What a kind is kept under, after the name of the condition.
  private static String key(FilterKind kind) {
    return "." + (kind == FilterKind.COPY_OF ? "copy" : kind.written());
  }

  /// Reads a condition; empty where there is none, or none that can be read.
  static Optional<Filter> read(PreferenceValues kept, String name) {
    return plain(kept, name).or(() -> plain(kept, name + NOT).map(Filter.NotFilter::new));
  }

  private static Optional<Filter> plain(PreferenceValues kept, String name) {
    return Stream.of(FilterKind.values())
        .filter(kind -> kept.has(name + key(kind)))
        .findFirst()
        .flatMap(kind -> read(kind, kept.text(name + key(kind), "")));
  }

  private static Optional<Filter> read(FilterKind kind, String kept) {
    try {
      return switch (kind) {
        case MENTIONS -> Optional.of(new Filter.EntityFilter(Long.parseLong(kept)));
        case FROM -> Optional.of(new Filter.SourceFilter(kept));
        case BY -> Optional.of(new Filter.AuthorFilter(kept));
        case IN -> Optional.of(new Filter.LanguageFilter(kept));
        case DURING -> Optional.of(during(kept));
        case UNREAD -> Optional.of(new Filter.UnreadFilter());
        case STARRED -> Optional.of(new Filter.StarredFilter());
        case TAGGED -> Optional.of(new Filter.TagFilter(Long.parseLong(kept)));
        case NOTED -> Optional.of(new Filter.NotedFilter());
        case LIKE -> Optional.of(new Filter.SimilarFilter(kept));
        case COPY_OF -> Optional.of(new Filter.DuplicateFilter(kept));
        case NOT -> Optional.empty();
      };
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
