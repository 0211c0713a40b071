package org.dateline.ui.article;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// The buttons of the article being read.
final class ArticleTools extends HBox {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final ToggleButton star =
      Icons.button(new ToggleButton(), Glyph.STAR, message("article.star"));
  private final Button unread = Icons.button(new Button(), Glyph.UNREAD, message("article.unread"));
  private final Button toList =
      Icons.button(new Button(), Feather.CHEVRON_LEFT, message("article.to_list"));

  /// @param find opens the bar to find words
  /// @param like lists the articles that are like it
  ArticleTools(ArticleModel model, Runnable find, Runnable like) {
    getStyleClass().add("article-tools");
    setMinWidth(USE_PREF_SIZE);
    Button search = Icons.button(new Button(), Feather.SEARCH, message("article.find"));
    search.setOnAction(_ -> find.run());
    Button similar = Icons.button(new Button(), Glyph.SIMILAR, message("article.like"));
    similar.setOnAction(_ -> like.run());
    star.getStyleClass().add("star-button");
    star.setOnAction(_ -> model.toggleStar());
    unread.getStyleClass().add("unread-button");
    unread.setOnAction(_ -> model.toggleUnread());
    getChildren().addAll(search, similar, star, unread);
    getChildren().forEach(button -> RovingFocus.item(button).getStyleClass().add("flat"));
    RovingFocus.item(toList);
    toList.setId("to-list");
    toList.getStyleClass().add("flat");
    toList.setMinWidth(USE_PREF_SIZE);
    toList.setVisible(false);
    toList.managedProperty().bind(toList.visibleProperty());
  }

  /// The way back to the list, to stand before everything else.
  Button toList() {
    return toList;
  }

  void offerList(ObservableBooleanValue offered, Runnable list) {
    toList.visibleProperty().bind(offered);
    toList.setOnAction(_ -> list.run());
  }

  void show(ReadableArticle article) {
    star.setSelected(article.starred());
    unread.pseudoClassStateChanged(UNREAD, article.unread());
  }
}
