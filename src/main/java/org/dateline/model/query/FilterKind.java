package org.dateline.model.query;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of filters, as saved searches and the history have them written: what is written is
/// never given another meaning.
public enum FilterKind {
  /// [Filter.EntityFilter].
  MENTIONS("mentions"),
  /// [Filter.SourceFilter].
  FROM("from"),
  /// [Filter.AuthorFilter].
  BY("by"),
  /// [Filter.LanguageFilter].
  IN("in"),
  /// [Filter.DateFilter].
  DURING("during"),
  /// [Filter.UnreadFilter].
  UNREAD("unread"),
  /// [Filter.StarredFilter].
  STARRED("starred"),
  /// [Filter.TagFilter].
  TAGGED("tagged"),
  /// [Filter.NotedFilter].
  NOTED("noted"),
  /// [Filter.SimilarFilter].
  LIKE("like"),
  /// [Filter.DuplicateFilter].
  COPY_OF("copy of"),
  /// [Filter.NotFilter].
  NOT("not");

  private final String written;

  FilterKind(String written) {
    this.written = written;
  }

  /// As it is written.
  public String written() {
    return written;
  }

  /// The kind that is written so, if any is.
  public static Optional<FilterKind> of(String written) {
    return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
  }

  /// The kind of a filter.
  public static FilterKind of(Filter filter) {
    return switch (filter) {
      case Filter.EntityFilter _ -> MENTIONS;
      case Filter.SourceFilter _ -> FROM;
      case Filter.AuthorFilter _ -> BY;
      case Filter.LanguageFilter _ -> IN;
      case Filter.DateFilter _ -> DURING;
      case Filter.UnreadFilter _ -> UNREAD;
      case Filter.StarredFilter _ -> STARRED;
      case Filter.TagFilter _ -> TAGGED;
      case Filter.NotedFilter _ -> NOTED;
      case Filter.SimilarFilter _ -> LIKE;
      case Filter.DuplicateFilter _ -> COPY_OF;
      case Filter.NotFilter _ -> NOT;
    };
  }
}
