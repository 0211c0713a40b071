package org.dateline.library.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.dateline.library.annotation.AnnotatedArticle.AnnotatedMention;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.failure.StoredReason;
import org.dateline.library.naming.RecognitionPool;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.store.ImportJournal.FailureEntry;
import org.dateline.store.NamePostingSource.NamePosting;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// The mentions in the texts of a store's articles, each with its entity, read many articles at a
/// time. Of use while no names are found; for one thread. Holds the names of the entities that it
/// has come by.
public final class StoredAnnotations {

  private final Store store;
  private final boolean weak;

  /// The entities that are not called by their name's own number.
  private final Map<Long, Long> entities;

  private final Map<Long, String> names = new HashMap<>();

  /// @param weak whether words made from names are given too, as "Chinese"
  public StoredAnnotations(Store store, boolean weak) {
    this.store = store;
    this.weak = weak;
    this.entities = store.namePostings().ofOthers();
  }

  /// Why no names could be found in articles, by the id of each.
  Map<String, String> failures() {
    Map<String, String> failures = new HashMap<>();
    for (FailureEntry failure : store.journal().failures()) {
      if (StoredReason.read(failure.reason())
          instanceof RejectionReason.NamesNotFound(String said)) {
        failures.put(failure.subject().substring(RecognitionPool.SUBJECT.length()), said);
      }
    }
    return failures;
  }

  /// The mentions of articles, in order; without articles that have none.
  ///
  /// @param first the number of the first article
  /// @param last the number of the last, which is read too
  Map<Long, List<AnnotatedMention>> of(long first, long last) {
    List<Long> numbers = LongStream.rangeClosed(first, last).boxed().toList();
    Map<Long, StoredArticle> articles = store.articles().byNumber(numbers);
    Map<Long, List<NamePosting>> places = store.namePostings().in(numbers);
    learn(places);
    Map<Long, List<AnnotatedMention>> mentions = new HashMap<>();
    places.forEach((number, at) -> {
      String text = Objects.requireNonNull(articles.get(number)).article().text();
      mentions.put(number, mentions(text, at));
    });
    return mentions;
  }

  private void learn(Map<Long, List<NamePosting>> places) {
    List<Long> unknown =
        places.values().stream()
            .flatMap(List::stream)
            .map(this::entity)
            .distinct()
            .filter(entity -> !names.containsKey(entity))
            .toList();
    store
        .entities()
        .numbered(unknown)
        .forEach((number, entity) -> names.put(number, entity.name()));
  }

  private long entity(NamePosting place) {
    return entities.getOrDefault(place.name(), place.name());
  }

  private List<AnnotatedMention> mentions(String text, List<NamePosting> places) {
    List<NamePosting> inOrder =
        places.stream()
            .filter(place -> place.part() == ArticlePart.TEXT && (weak || !place.weak()))
            .sorted(Comparator.comparingInt(NamePosting::start))
            .toList();
    List<AnnotatedMention> mentions = new ArrayList<>();
    int units = 0;
    int points = 0;
    for (NamePosting place : inOrder) {
      points += text.codePointCount(units, place.start());
      units = place.start();
      String words = new Span(place.start(), place.end()).of(text);
      long entity = entity(place);
      mentions.add(
          new AnnotatedMention(
              points,
              points + words.codePointCount(0, words.length()),
              words,
              place.type(),
              entity,
              Objects.requireNonNull(names.get(entity))));
    }
    return mentions;
  }
}
