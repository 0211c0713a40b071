package org.dateline.ui.article;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.dateline.ui.kit.RovingFocus;

/// What stands above the text of an article, one Tab stop: the way back to the list, the steps
/// through its mentions or matches, and what can be done with it.
final class ArticleBar extends HBox {

  private static final double MAX_MENTION_BAR_WIDTH = 340;

  private final ArticleTools tools;
  private final RovingFocus roving = RovingFocus.inBar(this);

  ArticleBar(ArticleTools tools, MentionBar mentions) {
    this.tools = tools;
    StackPane places = new StackPane(mentions);
    places.setMinWidth(0);
    places.setAlignment(Pos.CENTER_LEFT);
    mentions.setMaxWidth(MAX_MENTION_BAR_WIDTH);
    HBox.setHgrow(places, Priority.ALWAYS);
    getStyleClass().add("article-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(tools.toList(), places, tools);
    mentions.visibleProperty().subscribe(_ -> roving.update());
    tools.toList().visibleProperty().subscribe(_ -> roving.update());
  }

  /// Offers the way back to the list while the article lies on it.
  void offerList(ObservableBooleanValue covered, Runnable list) {
    tools.offerList(covered, list);
  }
}
