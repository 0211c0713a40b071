package org.dateline.library.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.model.Note;
import org.dateline.model.Span;
import org.dateline.names.Prominence;
import org.dateline.store.NamePostingSource.NamePosting;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Maps stored articles to what the index takes in.
final class IndexableArticleMapping {

  private IndexableArticleMapping() {}

  /// Articles with their tags, notes and names. Reads the store for these.
  static List<IndexableArticle> of(Store store, List<StoredArticle> articles) {
    List<Long> numbers = articles.stream().map(StoredArticle::number).toList();
    Map<Long, List<NamePosting>> places = store.namePostings().in(numbers);
    Map<Long, List<Long>> tags = store.tags().numbersOf(numbers);
    Map<Long, List<Note>> notes = store.notes().of(numbers);
    return articles.stream()
        .map(stored ->
            of(
                stored,
                tags.getOrDefault(stored.number(), List.of()),
                words(notes.getOrDefault(stored.number(), List.of())),
                places.getOrDefault(stored.number(), List.of())))
        .toList();
  }

  /// The numbers of the names in articles.
  static Set<Long> names(List<IndexableArticle> articles) {
    return articles.stream()
        .flatMap(article -> article.names().stream())
        .map(IndexableName::name)
        .collect(Collectors.toSet());
  }

  /// @param tags the numbers of its tags
  /// @param notes the words of its notes
  /// @param places where the article has names
  private static IndexableArticle of(
      StoredArticle stored, List<Long> tags, List<String> notes, List<NamePosting> places) {
    return new IndexableArticle(
        stored.number(),
        stored.article(),
        stored.unread(),
        stored.starred(),
        tags,
        notes,
        named(places));
  }

  private static List<String> words(List<Note> notes) {
    return notes.stream().flatMap(note -> Stream.of(note.text(), note.quoted())).toList();
  }

  private static List<IndexableName> named(List<NamePosting> places) {
    Map<Long, List<NamePosting>> byName = new LinkedHashMap<>();
    places.forEach(
        place -> byName.computeIfAbsent(place.name(), _ -> new ArrayList<>()).add(place));
    return byName.entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList();
  }

  private static IndexableName named(long name, List<NamePosting> places) {
    double weight = 0;
    int weak = 0;
    for (NamePosting place : places) {
      weight += Prominence.weight(place.part(), place.start(), place.weak());
      weak += place.weak() ? 1 : 0;
    }
    return new IndexableName(
        name,
        places.size() - weak,
        weak,
        weight,
        places.getFirst().type(),
        places.stream()
            .filter(place -> !place.weak())
            .map(place ->
                new IndexableArticle.NamePosition(
                    place.part(), new Span(place.start(), place.end())))
            .toList());
  }
}
