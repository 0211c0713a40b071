package org.dateline.library;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dateline.library.failure.LibraryException;
import org.dateline.store.NameLinks;
import org.dateline.store.TrashTable;
import org.dateline.store.TrashTable.TrashedArticle;

/// What the reader has deleted. Thread-safe.
///
/// A deleted article is gone from lists, counts and names at once, and does not come back with the
/// next import. It can be brought back until the trash is emptied, or 30 days have passed when the
/// library is opened. Every method touches files and throws [LibraryException] where that cannot be
/// done.
public final class Trash {

  private final TrashTable table;
  private final NameLinks links;
  private final Runnable changed;
  private final Runnable stored;

  /// @param changed what is run after articles have changed
  /// @param stored what is run after articles have come, whose names may still be looked for
  Trash(TrashTable table, NameLinks links, Runnable changed, Runnable stored) {
    this.table = table;
    this.links = links;
    this.changed = changed;
    this.stored = stored;
  }

  /// An article in the trash.
  ///
  /// @param number what the library knows it by
  public record DeletedArticle(long number, String title, String source, Instant deleted) {}

  /// Deletes articles, in one transaction; some tenths of a millisecond each.
  ///
  /// @param articles by their numbers
  /// @return the numbers of those that there were
  public List<Long> delete(Collection<Long> articles) {
    return LibraryException.translating(() -> {
      List<Long> deleted = table.delete(articles);
      changed.run();
      return deleted;
    });
  }

  /// Brings articles back as they were, with stars, tags and mentions, in one transaction. Their
  /// names are not looked for again.
  ///
  /// @param articles by their numbers
  /// @return the numbers of those that could be
  public List<Long> restore(Collection<Long> articles) {
    return LibraryException.translating(() -> {
      List<Long> restored = table.restore(articles, links);
      stored.run();
      return restored;
    });
  }

  /// What can be brought back, the last deleted first.
  ///
  /// @param limit how many at most
  public List<DeletedArticle> newest(int limit) {
    return LibraryException.translating(
        () -> table.newest(limit).stream().map(Trash::deleted).toList());
  }

  private static DeletedArticle deleted(TrashedArticle row) {
    return new DeletedArticle(row.number(), row.title(), row.source(), row.deleted());
  }

  /// How many articles can be brought back.
  public long size() {
    return LibraryException.translating(table::count);
  }

  /// Empties the trash: what is in it cannot be brought back.
  ///
  /// @return how many articles that were
  public long empty() {
    return LibraryException.translating(() -> table.purge(Instant.now().plusSeconds(1)));
  }

  /// Has imports take in again what was deleted and cannot be brought back any more.
  ///
  /// @return how many articles that may be
  public long readmit() {
    return LibraryException.translating(table::readmit);
  }
}
