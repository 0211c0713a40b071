package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.library.entity.EntityMentions.MentionPlace;
import org.dateline.library.entity.EntityMentions.MentioningArticle;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.dateline.store.entity.EntityOccurrences.ArticleOccurrences;

/// Reads where entities are mentioned: the index knows which articles, the store where in them.
/// Thread-safe.
final class MentionReader {

  /// Between two of these it can be stopped.
  private static final int BATCH = 2_000;

  private final Store store;
  private final LibrarySearch search;

  MentionReader(Store store, LibrarySearch search) {
    this.store = store;
    this.search = search;
  }

  /// Every place where an entity is mentioned; none where there is no such entity. Linear in the
  /// mentions of anybody in the articles that mention it.
  ///
  /// @throws CancellationException if it is stopped
  EntityMentions of(long entity, CancellationSignal stop) {
    List<Long> names = List.copyOf(store.names().namesOfEntity(entity));
    List<Long> numbers = search.numbers(SearchQuery.mentioning(entity), stop);
    List<MentioningArticle> articles = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += BATCH) {
      if (stop.isCancelled()) {
        throw new CancellationException();
      }
      List<Long> batch = numbers.subList(from, Math.min(from + BATCH, numbers.size()));
      store.occurrences().of(batch, names).stream().map(MentionReader::of).forEach(articles::add);
    }
    return EntityMentions.inOrder(articles);
  }

  private static MentioningArticle of(ArticleOccurrences found) {
    return MentioningArticle.of(
        found.article(),
        found.published(),
        found.places().stream().map(it -> new MentionPlace(it.part(), it.span())).toList());
  }
}
