package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// What the reader does with articles, in the transaction that does it: each article that is other
/// than before takes a change number of its own.
final class ArticleChanges {

  private ArticleChanges() {}

  /// Sets a mark of articles.
  ///
  /// @param column of the table `article`
  /// @return the numbers of those that had another
  static List<Long> mark(Handle handle, String column, Collection<Long> articles, boolean value) {
    List<Long> others =
        handle
            .createQuery(
                "SELECT number FROM article WHERE %s <> ? AND number IN %s ORDER BY number"
                    .formatted(column, NumbersParameter.SELECT))
            .bind(0, value)
            .bind(1, NumbersParameter.bound(articles))
            .map(StoredRow.number())
            .list();
    List<Object[]> rows = new ArrayList<>();
    long change = others.isEmpty() ? 0 : ChangeNumbers.next(handle, others.size());
    for (long number : others) {
      rows.add(new Object[] {value ? 1 : 0, change++, number});
    }
    StatementBatch.run(
        handle, "UPDATE article SET %s = ?, change = ? WHERE number = ?".formatted(column), rows);
    return others;
  }

  /// Has articles indexed again, for something about them is other that stands in another table.
  static void touch(Handle handle, Collection<Long> articles) {
    if (articles.isEmpty()) {
      return;
    }
    List<Object[]> rows = new ArrayList<>();
    long change = ChangeNumbers.next(handle, articles.size());
    for (long number : articles) {
      rows.add(new Object[] {change++, number});
    }
    StatementBatch.run(handle, "UPDATE article SET change = ? WHERE number = ?", rows);
  }
}
