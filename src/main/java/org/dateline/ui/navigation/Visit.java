package org.dateline.ui.navigation;

import java.util.Optional;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.document.ScrollPosition;

/// One step of the history: all that the window showed.
///
/// @param query what the list answers
/// @param article the id of the open article; empty for none
/// @param entity the entity in focus; empty for none
/// @param place where the article was scrolled to
/// @param listScroll how far the list was scrolled, in rows
public record Visit(
    SearchQuery query,
    Optional<String> article,
    Optional<Long> entity,
    ScrollPosition place,
    double listScroll) {

  /// Every article, none open.
  public static final Visit START =
      new Visit(SearchQuery.ALL, Optional.empty(), Optional.empty(), ScrollPosition.TOP, 0);

  Visit withQuery(SearchQuery other) {
    return new Visit(other, article, entity, place, 0);
  }

  Visit withArticle(String id) {
    return new Visit(query, Optional.of(id), entity, ScrollPosition.TOP, listScroll);
  }

  Visit withEntity(Optional<Long> other) {
    return new Visit(query, article, other, place, listScroll);
  }

  Visit scrolled(ScrollPosition articlePlace, double list) {
    return new Visit(query, article, entity, articlePlace, list);
  }
}
