package org.dateline.ui.navigation;

import java.util.Optional;
import org.dateline.model.query.Query;
import org.dateline.ui.article.document.Place;

/// One step of the history: all that the window showed.
///
/// @param query what the list answers
/// @param article the id of the open article; empty for none
/// @param entity the entity in focus; empty for none
/// @param place where the article was scrolled to
/// @param listScroll how far the list was scrolled, in pixels
public record Visit(
    Query query, Optional<String> article, Optional<Long> entity, Place place, double listScroll) {

  /// Every article, none open.
  public static final Visit START =
      new Visit(Query.ALL, Optional.empty(), Optional.empty(), Place.TOP, 0);

  Visit withQuery(Query other) {
    return new Visit(other, article, entity, place, 0);
  }

  Visit withArticle(String id) {
    return new Visit(query, Optional.of(id), entity, Place.TOP, listScroll);
  }

  Visit withEntity(Optional<Long> other) {
    return new Visit(query, article, other, place, listScroll);
  }

  Visit scrolled(Place articlePlace, double list) {
    return new Visit(query, article, entity, articlePlace, list);
  }
}
