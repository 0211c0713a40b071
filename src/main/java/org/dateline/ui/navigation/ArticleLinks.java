package org.dateline.ui.navigation;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Article;
import org.dateline.model.ArticleLink;
import org.dateline.model.LinkedPassage;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.kit.BackgroundExecutor;

/// Follows links to articles that come from outside, and says what is wrong with those that lead
/// nowhere. On the window's thread.
public final class ArticleLinks {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final Navigator navigator;
  private final ArticleModel model;
  private final ArticlePane pane;
  private final Consumer<String> say;

  /// @param say told what is wrong
  public ArticleLinks(
      Supplier<Library> library,
      BackgroundExecutor background,
      Navigator navigator,
      ArticleModel model,
      ArticlePane pane,
      Consumer<String> say) {
    this.library = library;
    this.background = background;
    this.navigator = navigator;
    this.model = model;
    this.pane = pane;
    this.say = say;
  }

  /// Opens the article that a link leads to at its passage, or that is called so, as a step of its
  /// own.
  ///
  /// @param what a link, an id or a headline; nothing is opened for an empty one
  public void open(String what) {
    Optional<ArticleLink> link = ArticleLink.read(what);
    if (link.isEmpty() && ArticleLink.isMeant(what)) {
      say.accept(message("link.none", what.strip()));
    } else if (!what.isBlank()) {
      background.run(
          () -> present(what, link),
          found ->
              found.ifPresentOrElse(
                  article -> open(article, link.flatMap(ArticleLink::passage)),
                  () -> say.accept(message("link.no_article", what.strip()))));
    }
  }

  private Optional<ReadableArticle> present(String what, Optional<ArticleLink> link) {
    try {
      return Optional.of(
          link.map(it -> library.get().article(it.article()))
              .orElseGet(() -> library.get().articleCalled(what)));
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.NoArticle) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void open(ReadableArticle article, Optional<LinkedPassage> passage) {
    String id = article.article().id();
    if (navigator.visit().get().query().isAll()) {
      navigator.open(id);
    } else {
      navigator.show(SearchQuery.ALL);
      navigator.openFound(id);
    }
    whenShown(id, () -> showPassage(article.article(), passage));
  }

  /// The article is scrolled to its beginning with the same change that shows it. Another may be
  /// shown before it, as the first of a list.
  private void whenShown(String id, Runnable then) {
    if (model.isShown(id)) {
      then.run();
      return;
    }
    model
        .shown()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Optional<DisplayedArticle>> shown,
                  Optional<DisplayedArticle> before,
                  Optional<DisplayedArticle> now) {
                if (model.isShown(id)) {
                  shown.removeListener(this);
                  Platform.runLater(then);
                } else if (!navigator.visit().get().article().equals(Optional.of(id))) {
                  shown.removeListener(this);
                }
              }
            });
  }

  private void showPassage(Article article, Optional<LinkedPassage> passage) {
    pane.focusText();
    passage.ifPresent(it ->
        it.in(article)
            .ifPresentOrElse(
                span -> {
                  pane.text().select(it.part(), span);
                  pane.text().reveal(it.part(), span);
                },
                () -> say.accept(message("link.no_passage"))));
  }
}
