package org.dateline.library.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Makes the reader's queries what the index is asked: entities become their names, articles their
/// numbers, days the seconds of UTC. Reads the store for the first two. Thread-safe.
final class IndexQueryFactory {

  /// What no article is known by.
  private static final long NO_ARTICLE = 0;

  private final Store store;

  IndexQueryFactory(Store store) {
    this.store = store;
  }

  /// A query as the index is asked it.
  IndexQuery of(SearchQuery query) {
    return new IndexQuery(
        query.words(),
        query.lastWord(),
        query.filters().stream().map(this::condition).toList(),
        query.sort(),
        query.folded()
            && query.filters().stream().noneMatch(Filter.DuplicateFilter.class::isInstance));
  }

  private IndexCondition condition(Filter filter) {
    return switch (filter) {
      case Filter.EntityFilter(long entity) ->
          new IndexCondition.AnyNameCondition(store.names().namesOfEntity(entity));
      case Filter.SourceFilter(String source) -> new IndexCondition.SourceCondition(source);
      case Filter.AuthorFilter(String author) -> new IndexCondition.AuthorCondition(author);
      case Filter.LanguageFilter(String language) ->
          new IndexCondition.LanguageCondition(language.toLowerCase(Locale.ROOT));
      case Filter.DateFilter(LocalDate first, LocalDate end) ->
          new IndexCondition.DateCondition(startOf(first), startOf(end.plusDays(1)) - 1);
      case Filter.UnreadFilter() -> new IndexCondition.UnreadCondition();
      case Filter.StarredFilter() -> new IndexCondition.StarredCondition();
      case Filter.TagFilter(long tag) -> new IndexCondition.TagCondition(tag);
      case Filter.NotedFilter() -> new IndexCondition.NotedCondition();
      case Filter.SimilarFilter(String article) ->
          new IndexCondition.SimilarCondition(numberOf(article));
      case Filter.DuplicateFilter(String article) ->
          new IndexCondition.DuplicateCondition(numberOf(article));
      case Filter.NotFilter(Filter other) -> new IndexCondition.NotCondition(condition(other));
    };
  }

  private static long startOf(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  private long numberOf(String article) {
    return store.articles().byId(article).map(StoredArticle::number).orElse(NO_ARTICLE);
  }
}
