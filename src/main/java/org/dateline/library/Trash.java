package org.dateline.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.NameLinks;
import org.dateline.store.TrashTable;
import org.dateline.store.TrashTable.TrashedArticle;

/// What the reader has deleted. Thread-safe.
///
/// A deleted article is gone from lists, counts and names at once, and does not come back with the
/// next import. It can be brought back until the trash is emptied, by the reader or after 30 days
/// ([#expire]). Every method touches files and throws [LibraryException] where that cannot be done.
public final class Trash {

  /// How long what was deleted can be brought back.
  private static final Duration KEPT = Duration.ofDays(30);

  /// How many articles a transaction does away with: others that write wait some hundredths of a
  /// second.
  private static final int BATCH_ARTICLES = 100;

  private final TrashTable table;
  private final NameLinks links;
  private final Runnable changed;
  private final Runnable stored;

  /// @param changed what is run after articles have gone
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
    return purge(Instant.now().plusSeconds(1), CancellationSignal.NEVER);
  }

  /// Does away with what was deleted 30 days ago and more, some articles at a time, so that nobody
  /// waits for it. What has been done away with when it is stopped is; the next time goes on.
  ///
  /// @return how many articles that were
  public long expire(CancellationSignal stop) {
    return purge(Instant.now().minus(KEPT), stop);
  }

  private long purge(Instant before, CancellationSignal stop) {
    return LibraryException.translating(() -> {
      long all = 0;
      long some = BATCH_ARTICLES;
      while (some == BATCH_ARTICLES && !stop.isCancelled()) {
        some = table.purge(before, BATCH_ARTICLES);
        all += some;
      }
      return all;
    });
  }

  /// Has imports take in again what was deleted and cannot be brought back any more.
  ///
  /// @return how many articles that may be
  public long readmit() {
    return LibraryException.translating(table::readmit);
  }
}
