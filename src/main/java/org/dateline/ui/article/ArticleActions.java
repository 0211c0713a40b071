package org.dateline.ui.article;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.dateline.model.query.SearchQuery;

/// What the article asks for.
///
/// @param show the entity of a name that was clicked
/// @param narrow the entity of a name that was clicked with the shortcut key held: the list is to
///   be narrowed to it
/// @param query another list
/// @param card what shows beside a name
/// @param menus what can be done with a name, or with what is selected
public record ArticleActions(
    Consumer<Long> show,
    Consumer<Long> narrow,
    Consumer<SearchQuery> query,
    NameCards card,
    ArticleMenus menus) {

  /// Follows a name that was clicked.
  void follow(long entity, boolean narrowing) {
    (narrowing ? narrow : show).accept(entity);
  }

  /// What shows beside a name.
  ///
  /// @param show a name that the pointer or the keyboard rests on, and where it stands on the
  ///   screen
  /// @param leave the pointer has left it, and may be on its way to the card
  /// @param hide no name any more
  public record NameCards(BiConsumer<HoveredName, Bounds> show, Runnable leave, Runnable hide) {}
}
