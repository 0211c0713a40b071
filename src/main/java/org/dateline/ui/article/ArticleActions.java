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
/// @param hover a name that the pointer rests on, and where it stands on the screen
/// @param hoverEnd no name any more
public record ArticleActions(
    Consumer<Long> show,
    Consumer<Long> narrow,
    Consumer<SearchQuery> query,
    BiConsumer<ArticlePane.HoveredName, Bounds> hover,
    Runnable hoverEnd) {}
