package org.dateline.ui.article;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import org.dateline.ui.article.text.NoteMarks;

/// Opens the menus of the article, each at a point of the screen.
///
/// @param name of a name
/// @param passage of what is selected
/// @param notes is given the marks of the reader's notes, and opens their menus
public record ArticleMenus(
    BiConsumer<HoveredName, Point2D> name,
    BiConsumer<SelectedPassage, Point2D> passage,
    Consumer<NoteMarks> notes) {

  /// No menus.
  public static final ArticleMenus NONE = new ArticleMenus((_, _) -> {}, (_, _) -> {}, _ -> {});
}
