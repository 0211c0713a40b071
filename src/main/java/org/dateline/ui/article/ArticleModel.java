package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.Tags;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.ArticleMatches;
import org.dateline.model.ReadableArticle;
import org.dateline.model.Tag;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.find.FindModel;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The article being read, and where the search's words stand in it.
public final class ArticleModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final boolean marksRead;
  private final LatestTask latest;
  private final ReadTimer reading = new ReadTimer();
  private final ReadOnlyObjectWrapper<Optional<DisplayedArticle>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FindModel find;
  private Optional<String> asked = Optional.empty();
  private SearchQuery query = SearchQuery.ALL;
  private Runnable whenShown = () -> {};
  private Optional<AwaitedPlace> awaited = Optional.empty();
  private boolean failed;

  /// An article.
  ///
  /// @param matches the places in it that match the search
  /// @param tags those that it has
  public record DisplayedArticle(ReadableArticle article, ArticleMatches matches, List<Tag> tags) {

    public DisplayedArticle {
      tags = List.copyOf(tags);
    }
  }

  /// A place of an article that is to be opened.
  private record AwaitedPlace(String article, MatchPosition place) {}

  /// Reads from `library`, once it is open, in the background.
  ///
  /// @param marksRead whether an article that has been open for a while counts as read
  public ArticleModel(Supplier<Library> library, BackgroundExecutor background, boolean marksRead) {
    this.marksRead = marksRead;
    this.library = library;
    this.background = background;
    this.latest = new LatestTask(background);
    this.find =
        new FindModel(
            (words, article) -> library.get().articles().places(words, LastWord.TYPING, article),
            background);
  }

  /// The article; empty for none, or where the one that was asked for cannot be read.
  public ReadOnlyObjectProperty<Optional<DisplayedArticle>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Whether an article is the one that is shown.
  public boolean isShown(String id) {
    return shown.get().filter(it -> it.article().article().id().equals(id)).isPresent();
  }

  /// Whether one that was asked for has not been read yet.
  public boolean isLoading() {
    return latest.isRunning();
  }

  /// When an article counts as read.
  public ReadTimer reading() {
    return reading;
  }

  /// What the reader looks for in the article.
  FindModel find() {
    return find;
  }

  /// Shows an article, or none.
  ///
  /// @param search what the list answers; its words are marked
  /// @param then run when it is there
  public void show(Optional<String> id, SearchQuery search, Runnable then) {
    failed = false;
    if (!asked.equals(id)) {
      reading.cancel();
    }
    asked = id;
    query = search;
    whenShown = then;
    if (id.isEmpty()) {
      latest.cancel();
      shown.set(Optional.empty());
      isShown();
      return;
    }
    // With other words, while the reader types, the article need not be read again.
    Optional<ReadableArticle> open =
        shown.get().map(DisplayedArticle::article).filter(it -> it.article().id().equals(id.get()));
    load(() -> open.orElseGet(() -> library.get().article(id.get())));
  }

  /// Has an article begin at a place when it is opened next; another one that is opened before
  /// takes that back.
  ///
  /// @return whether the article is open already
  public boolean beginAt(String id, MatchPosition place) {
    awaited = Optional.of(new AwaitedPlace(id, place));
    return asked.equals(Optional.of(id)) && isOpen(id);
  }

  private boolean isOpen(String id) {
    return shown.get().filter(it -> it.article().article().id().equals(id)).isPresent();
  }

  /// Where the article that is open is to begin, once.
  Optional<MatchPosition> takePlace() {
    Optional<MatchPosition> place =
        awaited.filter(it -> isOpen(it.article())).map(AwaitedPlace::place);
    awaited = Optional.empty();
    return place;
  }

  /// Reads it again, for the library has changed; nothing is shown where it has gone from that.
  public void refresh() {
    SearchQuery search = query;
    asked.ifPresent(id ->
        latest.run(
            () -> present(id).map(article -> marked(article, search)),
            this::read,
            this::isNotShown));
  }

  private Optional<ReadableArticle> present(String id) {
    try {
      return Optional.of(library.get().article(id));
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.NoArticle) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Reads again what could not be read; does nothing where nothing failed.
  public void tryAgain() {
    if (failed) {
      asked.ifPresent(id -> load(() -> library.get().article(id)));
    }
  }

  private void load(Supplier<ReadableArticle> article) {
    SearchQuery search = query;
    latest.run(() -> Optional.of(marked(article.get(), search)), this::read, this::isNotShown);
  }

  private void read(Optional<DisplayedArticle> read) {
    failed = false;
    shown.set(read);
    isShown();
  }

  /// An article from before stays only where it is the one that was asked for: another would be
  /// taken for it, be starred in its place, be marked as it.
  private void isNotShown() {
    failed = true;
    if (!shown.get().map(it -> it.article().article().id()).equals(asked)) {
      shown.set(Optional.empty());
    }
  }

  private void isShown() {
    Runnable then = whenShown;
    whenShown = () -> {};
    then.run();
  }

  private DisplayedArticle marked(ReadableArticle article, SearchQuery search) {
    return new DisplayedArticle(
        article,
        search.words().isEmpty()
            ? ArticleMatches.NONE
            : library.get().articles().places(search.words(), search.lastWord(), article.number()),
        tags(article.number()));
  }

  private List<Tag> tags(long article) {
    Tags known = library.get().marks().tags();
    Set<Long> put = known.countAmong(List.of(article)).keySet();
    return put.isEmpty()
        ? List.of()
        : known.all().stream().filter(tag -> put.contains(tag.number())).toList();
  }

  /// Notes that the reader has opened the article: it counts as read when it has been open for so
  /// long as he wants.
  public void markRead() {
    shown
        .get()
        .map(DisplayedArticle::article)
        .filter(article -> marksRead && article.unread())
        .ifPresent(article -> reading.begin(() -> setUnread(article, false)));
  }

  private void setUnread(ReadableArticle article, boolean unread) {
    background.run(() -> library.get().marks().setUnread(article.number(), unread));
  }

  /// Stars the article, or takes the star away.
  public void toggleStar() {
    shown
        .get()
        .map(DisplayedArticle::article)
        .ifPresent(article ->
            background.run(
                () -> library.get().marks().setStarred(article.number(), !article.starred())));
  }

  /// Counts the article as unread, or as read.
  public void toggleUnread() {
    reading.cancel();
    shown
        .get()
        .map(DisplayedArticle::article)
        .ifPresent(article -> setUnread(article, !article.unread()));
  }
}
