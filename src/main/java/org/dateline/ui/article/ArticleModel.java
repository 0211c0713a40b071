package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.Latest;

/// The article being read, and where the search's words stand in it.
public final class ArticleModel {

  private final Supplier<Library> library;
  private final Background background;
  private final boolean marksRead;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String words = "";

  /// An article and the places in it that match the search.
  public record Shown(ReadableArticle article, Library.Places matches) {}

  /// Reads from `library`, once it is open, in the background.
  ///
  /// @param marksRead whether an article that is opened counts as read
  public ArticleModel(Supplier<Library> library, Background background, boolean marksRead) {
    this.marksRead = marksRead;
    this.library = library;
    this.background = background;
    this.latest = new Latest(background);
  }

  /// The article; empty for none.
  public ReadOnlyObjectProperty<Optional<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Shows an article, or none.
  ///
  /// @param search the words to mark in it; blank for none
  /// @param then run when it is there
  public void show(Optional<String> id, String search, Runnable then) {
    words = search;
    if (id.isEmpty()) {
      latest.cancel();
      shown.set(Optional.empty());
      then.run();
      return;
    }
    latest.run(
        () -> read(id.get(), search),
        read -> {
          shown.set(Optional.of(read));
          then.run();
        });
  }

  private Shown read(String id, String search) {
    ReadableArticle article = library.get().article(id);
    return new Shown(
        article,
        search.isBlank()
            ? new Library.Places(List.of(), List.of())
            : library.get().places(search, false, article.number()));
  }

  /// Reads it again, for the library has changed.
  public void refresh() {
    shown
        .get()
        .ifPresent(now -> {
          String id = now.article().article().id();
          String search = words;
          latest.run(
              () -> read(id, search),
              read -> {
                if (!shown.get().equals(Optional.of(read))) {
                  shown.set(Optional.of(read));
                }
              });
        });
  }

  /// Notes that the reader has opened the article.
  public void markRead() {
    shown
        .get()
        .map(Shown::article)
        .filter(article -> marksRead && article.unread())
        .ifPresent(
            article -> background.run(() -> library.get().setUnread(article.number(), false)));
  }

  /// Stars the article, or takes the star away.
  public void toggleStar() {
    shown
        .get()
        .map(Shown::article)
        .ifPresent(article ->
            background.run(() -> library.get().setStarred(article.number(), !article.starred())));
  }

  /// Counts the article as unread, or as read.
  public void toggleUnread() {
    shown
        .get()
        .map(Shown::article)
        .ifPresent(article ->
            background.run(() -> library.get().setUnread(article.number(), !article.unread())));
  }
}
