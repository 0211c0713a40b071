package org.dateline.model.query;

import java.time.LocalDate;

/// A condition that an article must meet; a chip over the list.
public sealed interface Filter {

  /// The article mentions an entity, under whatever name.
  ///
  /// @param entity the number of the entity
  record EntityFilter(long entity) implements Filter {}

  /// The article comes from a source.
  record SourceFilter(String source) implements Filter {}

  /// The article has an author, spelled just so.
  record AuthorFilter(String author) implements Filter {}

  /// The article is in a language.
  ///
  /// @param language an ISO 639 code such as `en`
  record LanguageFilter(String language) implements Filter {}

  /// The article was published on one of these days (UTC).
  ///
  /// @param first the first day
  /// @param last the last day, not before the first
  record DateFilter(LocalDate first, LocalDate last) implements Filter {
    public DateFilter {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(last + " is before " + first);
      }
    }
  }

  /// The article has not been opened.
  record UnreadFilter() implements Filter {}

  /// The reader has starred the article.
  record StarredFilter() implements Filter {}

  /// The reader has put a tag on the article.
  ///
  /// @param tag the number of the tag
  record TagFilter(long tag) implements Filter {}

  /// The reader has highlighted something in the article, or noted something on it.
  record NotedFilter() implements Filter {}

  /// The article is like another in its words and its entities, which is itself left out.
  ///
  /// @param article the id of the other
  record SimilarFilter(String article) implements Filter {}

  /// The article is a near-duplicate of another, nearly the same text, which is itself among them.
  ///
  /// @param article the id of the other
  record DuplicateFilter(String article) implements Filter {}

  /// The article does not meet another condition.
  ///
  /// @param filter the condition; not itself a `Not`
  record NotFilter(Filter filter) implements Filter {
    public NotFilter {
      if (filter instanceof NotFilter) {
        throw new IllegalArgumentException("not not " + filter);
      }
    }
  }
}
