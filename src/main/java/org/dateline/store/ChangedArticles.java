package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// What has changed after a change: for whoever follows the store.
///
/// @param present articles that are new or other than before, in the order of their changes
/// @param deleted the numbers of articles that were deleted
/// @param reached the last change of these; everything up to it is here, or has changed since
public record ChangedArticles(List<StoredArticle> present, List<Long> deleted, long reached) {

  public ChangedArticles {
    present = List.copyOf(present);
    deleted = List.copyOf(deleted);
  }

  private record DeletedRow(long number, long change) {}

  /// Whether nothing has changed.
  public boolean isEmpty() {
    return present.isEmpty() && deleted.isEmpty();
  }

  /// How many articles there are in it.
  public int size() {
    return present.size() + deleted.size();
  }

  /// The articles after a change, as one transaction sees them.
  static ChangedArticles after(Handle handle, long change, int limit) {
    List<StoredArticle> present =
        ArticleTable.batch(handle, "WHERE change > ? ORDER BY change", limit, change);
    long until = present.isEmpty() ? Long.MAX_VALUE : present.getLast().change();
    List<DeletedRow> deletions =
        handle
            .createQuery(
                """
                SELECT number, change FROM deleted_article WHERE change > ? AND change <= ?
                ORDER BY change LIMIT ?
                """)
            .bind(0, change)
            .bind(1, until)
            .bind(2, limit)
            .map(StoredRow.read(row -> new DeletedRow(row.number("number"), row.number("change"))))
            .list();
    boolean more = deletions.size() == limit;
    long reached =
        deletions.isEmpty() || (!present.isEmpty() && !more)
            ? present.isEmpty() ? change : until
            : deletions.getLast().change();
    List<StoredArticle> reachedByThen = new ArrayList<>(present);
    reachedByThen.removeIf(article -> article.change() > reached);
    return new ChangedArticles(
        reachedByThen, deletions.stream().map(DeletedRow::number).toList(), reached);
  }
}
