package org.dateline.library;

import org.dateline.library.failure.LibraryException;
import org.dateline.store.ArticleTable;

/// The marks that a reader puts on articles: unread, and the star. Thread-safe.
///
/// Every method writes to the database and throws [LibraryException] where that cannot be done.
public final class ReadingMarks {

  private final ArticleTable articles;
  private final Runnable changed;

  /// @param changed what is run after each change
  ReadingMarks(ArticleTable articles, Runnable changed) {
    this.articles = articles;
    this.changed = changed;
  }

  /// Notes that an article was opened, or shall count as unopened.
  ///
  /// @param article by its number; nothing happens where there is none
  public void setUnread(long article, boolean unread) {
    change(() -> articles.setUnread(article, unread));
  }

  /// Stars an article, or takes the star away.
  ///
  /// @param article by its number; nothing happens where there is none
  public void setStarred(long article, boolean starred) {
    change(() -> articles.setStarred(article, starred));
  }

  private void change(Runnable change) {
    LibraryException.translating(() -> {
      change.run();
      changed.run();
      return true;
    });
  }
}
