package org.dateline.library.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.document.Indexed;
import org.dateline.index.document.Indexed.Named;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.names.Prominence;
import org.dateline.store.IndexedNames.Place;
import org.dateline.store.StoredArticle;

/// Stored articles as the index takes them in.
final class IndexedArticle {

  private IndexedArticle() {}

  /// @param places where the article has names
  static Indexed of(StoredArticle stored, List<Place> places) {
    Article article = stored.article();
    return new Indexed(
        stored.number(),
        article.title(),
        article.text(),
        article.source(),
        article.authors(),
        article.published(),
        article.url(),
        article.language(),
        stored.unread(),
        stored.starred(),
        named(places));
  }

  private static List<Named> named(List<Place> places) {
    Map<Long, List<Place>> byName = new LinkedHashMap<>();
    places.forEach(
        place -> byName.computeIfAbsent(place.name(), _ -> new ArrayList<>()).add(place));
    return byName.entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList();
  }

  private static Named named(long name, List<Place> places) {
    double weight = 0;
    int weak = 0;
    for (Place place : places) {
      weight += Prominence.weight(place.part(), place.start(), place.weak());
      weak += place.weak() ? 1 : 0;
    }
    return new Named(
        name,
        places.size() - weak,
        weak,
        weight,
        places.getFirst().type(),
        places.stream()
            .filter(place -> !place.weak())
            .map(place -> new Indexed.Place(place.part(), new Span(place.start(), place.end())))
            .toList());
  }
}
