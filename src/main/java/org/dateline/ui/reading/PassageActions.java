package org.dateline.ui.reading;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.dateline.model.Article;
import org.dateline.model.ArticleLink;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkedPassage;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.SelectedPassage;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.find.QuotedWords;
import org.dateline.ui.article.text.ArticleText;
import org.dateline.ui.article.text.PlainTextClipboard;

/// What is done with the selected passage, or with the whole article where none is selected.
public final class PassageActions {

  private final ArticleModel model;
  private final Supplier<ArticleText> text;
  private final Consumer<SearchQuery> search;
  private final Consumer<String> say;

  /// @param text where passages are selected
  /// @param search lists what a query finds
  /// @param say told what came of it
  public PassageActions(
      ArticleModel model,
      Supplier<ArticleText> text,
      Consumer<SearchQuery> search,
      Consumer<String> say) {
    this.model = model;
    this.text = text;
    this.search = search;
    this.say = say;
  }

  /// By menu, palette and keys.
  public List<WindowAction> actions() {
    return List.of(
        WindowAction.of(
                "copy-with-source",
                message("action.copy_with_source"),
                ActionMenu.ARTICLE.group(1),
                this::copyWithSource)
            .keys("shortcut+shift+c")
            .when(this::ofArticle),
        WindowAction.of(
                "copy-link",
                message("action.copy_link"),
                ActionMenu.ARTICLE.group(1),
                this::copyLink)
            .keys("shortcut+shift+l")
            .when(this::ofArticle));
  }

  /// In the menu of a passage.
  public List<MenuItem> items(SelectedPassage passage) {
    Article article = passage.article().article();
    MatchPosition place = passage.place();
    String words = words(article, place);
    return List.of(
        item(message("passage.copy"), () -> copied(words)),
        item(message("action.copy_with_source"), () -> copied(Citation.of(article, words))),
        item(message("passage.copy_link"), () -> copied(link(article, Optional.of(place)))),
        item(
            message("passage.search", QuotedWords.shortened(words)),
            () -> search.accept(SearchQuery.of(QuotedWords.of(words)))));
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String words(Article article, MatchPosition place) {
    return place.span().of(place.part() == ArticlePart.TITLE ? article.title() : article.text());
  }

  private void copyWithSource() {
    model
        .shown()
        .get()
        .map(it -> it.article().article())
        .ifPresent(article -> {
          String selected = text.get().selectedText();
          copied(Citation.of(article, selected.isBlank() ? article.text() : selected));
        });
  }

  private void copyLink() {
    model
        .shown()
        .get()
        .map(it -> it.article().article())
        .ifPresent(article -> copied(link(article, text.get().selection())));
  }

  private static String link(Article article, Optional<MatchPosition> place) {
    return new ArticleLink(
            article.id(), place.map(it -> LinkedPassage.of(article, it.part(), it.span())))
        .write();
  }

  private void copied(String what) {
    PlainTextClipboard.put(what);
    say.accept(
        ArticleLink.isMeant(what) ? message("passage.link_copied") : message("passage.copied"));
  }

  private ActionState ofArticle() {
    return model.shown().get().isPresent()
        ? ActionState.READY
        : ActionState.not(message("action.no_article"));
  }
}
