package org.dateline.ui.article;

import java.util.function.BiConsumer;
import javafx.geometry.Point2D;

/// Opens the menus of the article, each at a point of the screen.
///
/// @param name of a name
/// @param passage of what is selected
public record ArticleMenus(
    BiConsumer<HoveredName, Point2D> name, BiConsumer<SelectedPassage, Point2D> passage) {

  /// No menus.
  public static final ArticleMenus NONE = new ArticleMenus((_, _) -> {}, (_, _) -> {});
}
