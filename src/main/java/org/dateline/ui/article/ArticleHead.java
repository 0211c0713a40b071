package org.dateline.ui.article;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.Tag;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.TagMark;

/// What stands between headline and byline and the body of an article: its tags, and whom it is
/// about most. One Tab stop.
final class ArticleHead extends VBox {

  private final FlowPane tags = new FlowPane();
  private final ProminentNames names;
  private final Consumer<SearchQuery> list;
  private final RovingFocus roving = RovingFocus.inBar(this);
  private List<Tag> shownTags = List.of();

  /// @param follow told the number of an entity that was clicked, and whether the list is to be
  ///   narrowed to it
  /// @param list told what is to be listed
  ArticleHead(BiConsumer<Long, Boolean> follow, Consumer<SearchQuery> list) {
    this.list = list;
    names = new ProminentNames(follow, roving::update);
    getStyleClass().add("article-head");
    tags.getStyleClass().add("head-tags");
    tags.setManaged(false);
    getChildren().addAll(tags, names);
  }

  /// Shows what belongs to an article.
  ///
  /// @return whether that is as high as what was shown before
  boolean show(DisplayedArticle article) {
    double before = names.prefHeight(-1);
    List<Entity> mentioned = article.article().mentions().byProminence();
    boolean sameTags = article.tags().equals(shownTags);
    if (!sameTags) {
      shownTags = article.tags();
      tags.getChildren().setAll(shownTags.stream().map(this::button).toList());
      tags.setManaged(!shownTags.isEmpty());
      requestLayout();
      roving.update();
    }
    names.show(mentioned);
    return sameTags && before == names.prefHeight(-1);
  }

  /// Without anything in it, it takes no room.
  @Override
  protected double computePrefHeight(double width) {
    boolean empty = shownTags.isEmpty() && names.prefHeight(-1) == 0;
    return empty ? 0 : super.computePrefHeight(width);
  }

  private Button button(Tag tag) {
    Button button = RovingFocus.item(new Button(tag.name(), TagMark.of(tag.colour())));
    button.getStyleClass().add("head-tag");
    button.setMnemonicParsing(false);
    button.setMinWidth(0);
    button.setOnAction(_ -> list.accept(SearchQuery.ALL.with(new Filter.TagFilter(tag.number()))));
    return button;
  }
}
