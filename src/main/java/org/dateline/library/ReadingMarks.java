package org.dateline.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.note.Notes;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.ArticleSummary;
import org.dateline.model.Tag;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.ArticleTable;
import org.dateline.store.Store;
import org.dateline.store.TagTable;

/// What a reader does with articles, one or many: marks them as unread or not, stars them, tags
/// them, notes something on them, deletes them. Thread-safe.
///
/// Every method that changes something writes to the database, and throws [LibraryException] where
/// that cannot be done. The articles are indexed again in the background.
public final class ReadingMarks {

  private final ArticleTable articles;
  private final TagTable tagged;
  private final Tags tags;
  private final Trash trash;
  private final Notes notes;
  private final LibrarySearch search;
  private final ForegroundPriority priority;
  private final Runnable changed;

  ReadingMarks(Store store, LibrarySearch search, BackgroundWork work, LibraryListeners listeners) {
    this.articles = store.articles();
    this.tagged = store.tags();
    this.tags = new Tags(store.tags(), work::changed, listeners::tellChanged);
    this.trash = new Trash(store.trash(), work.links(), work::gone, work::stored);
    this.notes = new Notes(store, work::changed);
    this.search = search;
    this.priority = work.priority();
    this.changed = work::changed;
  }

  /// The tags.
  public Tags tags() {
    return tags;
  }

  /// All articles that a query finds, to be marked, by their numbers and in no order: without those
  /// that only their meaning finds. Linear in how many, some hundredths of a second for a million.
  public List<Long> numbers(SearchQuery query, CancellationSignal stop) {
    return priority.ask(() -> search.numbers(query, stop));
  }

  /// What lists show of articles, in the order of their numbers as given; without those that there
  /// are no more. Reads the articles.
  public List<ArticleSummary> summaries(Collection<Long> numbers) {
    return LibraryException.translating(() -> {
      Map<Long, List<Tag>> tags = tagged.of(numbers);
      return articles.byNumber(numbers).values().stream()
          .map(it -> it.summary(tags.getOrDefault(it.number(), List.of())))
          .toList();
    });
  }

  /// The highlights and notes.
  public Notes notes() {
    return notes;
  }

  /// What was deleted.
  public Trash trash() {
    return trash;
  }

  /// Notes that articles were opened, or shall count as unopened, in one transaction.
  ///
  /// @param articles by their numbers
  /// @return the numbers of those of which that is new
  public List<Long> setUnread(Collection<Long> articles, boolean unread) {
    return changing(() -> this.articles.setUnread(articles, unread));
  }

  /// Stars articles, or takes the star away, in one transaction.
  ///
  /// @param articles by their numbers
  /// @return the numbers of those of which that is new
  public List<Long> setStarred(Collection<Long> articles, boolean starred) {
    return changing(() -> this.articles.setStarred(articles, starred));
  }

  private List<Long> changing(Supplier<List<Long>> change) {
    return LibraryException.translating(() -> {
      List<Long> others = change.get();
      if (!others.isEmpty()) {
        changed.run();
      }
      return others;
    });
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
