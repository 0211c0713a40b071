package org.dateline.library.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.embedding.PassageSplitter;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.MatchExplainer.TermExplanation;
import org.dateline.index.vector.VectorNeighbours.NearestPassage;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.MatchExplanation.MeaningMatch;
import org.dateline.model.query.MatchExplanation.MentionMatch;
import org.dateline.model.query.MatchExplanation.WordMatch;
import org.dateline.store.NamePostingSource.NamePosting;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Explanations why an article was found, from what the index and the store know of it.
final class HitExplanations {

  /// More passages are not shown.
  private static final int MAX_PASSAGES = 3;

  private final Store store;
  private final EntityLabels labels;

  HitExplanations(Store store, EntityLabels labels) {
    this.store = store;
    this.labels = labels;
  }

  /// How the entities of names are shown.
  interface EntityLabels {

    /// The entities, by the numbers of the names.
    Map<Long, EntityLabel> of(Collection<Long> names);
  }

  /// @param found what the article has of the query's words
  /// @param number of the article
  MatchExplanation of(IndexQuery query, DocumentExplanation found, long number) {
    StoredArticle stored = store.articles().byNumber(List.of(number)).get(number);
    if (stored == null) {
      return MatchExplanation.NONE;
    }
    Set<Long> sought = query.namesOfConditions();
    sought.addAll(found.names());
    List<NamePosting> mentions =
        sought.isEmpty()
            ? List.of()
            : store.namePostings().of(List.of(number), sought).getOrDefault(number, List.of());
    return of(stored.article(), found, mentions);
  }

  private MatchExplanation of(
      Article article, DocumentExplanation found, List<NamePosting> mentions) {
    double all = found.terms().stream().mapToDouble(TermExplanation::score).sum();
    List<WordMatch> words =
        found.terms().stream()
            .map(term -> word(article, term, all > 0 ? term.score() / all : 0))
            .toList();
    List<Span> places = new ArrayList<>();
    found.terms().forEach(term -> places.addAll(term.places().text()));
    mentions.stream()
        .filter(mention -> mention.part() == ArticlePart.TEXT)
        .forEach(mention -> places.add(new Span(mention.start(), mention.end())));
    return new MatchExplanation(
        words,
        names(article, mentions),
        SnippetExtractor.passages(article.text(), apart(places), MAX_PASSAGES),
        found.meaning().flatMap(near -> meaning(article, near)));
  }

  /// Empty where the article has been changed since, and has no such passage.
  private static Optional<MeaningMatch> meaning(Article article, NearestPassage near) {
    List<String> passages = PassageSplitter.passages(article.title(), article.text());
    if (near.passage() >= passages.size()) {
      return Optional.empty();
    }
    String passage = passages.get(near.passage());
    // Above the first stands the headline.
    String text = near.passage() == 0 ? passage.substring(passage.indexOf('\n') + 1) : passage;
    return Optional.of(new MeaningMatch(near.cosine(), SnippetExtractor.sentence(text, List.of())));
  }

  private static WordMatch word(Article article, TermExplanation term, double share) {
    List<Span> title = term.places().title();
    List<Span> text = term.places().text();
    Stream<String> written =
        Stream.concat(
            title.stream().map(span -> span.of(article.title())),
            text.stream().map(span -> span.of(article.text())));
    return new WordMatch(
        term.text(),
        byFrequency(written.map(form -> form.toLowerCase(Locale.ROOT))),
        title.size(),
        text.size(),
        share);
  }

  private List<MentionMatch> names(Article article, List<NamePosting> mentions) {
    Map<Long, EntityLabel> shown =
        labels.of(mentions.stream().map(NamePosting::name).distinct().toList());
    Map<EntityLabel, List<NamePosting>> byEntity = new LinkedHashMap<>();
    for (NamePosting mention : mentions) {
      EntityLabel label = shown.get(mention.name());
      if (label != null) {
        byEntity.computeIfAbsent(label, _ -> new ArrayList<>()).add(mention);
      }
    }
    return byEntity.entrySet().stream()
        .map(entity ->
            new MentionMatch(
                entity.getKey().name(),
                entity.getKey().type(),
                byFrequency(entity.getValue().stream().map(mention -> written(article, mention))),
                entity.getValue().size()))
        .sorted(Comparator.comparingInt(MentionMatch::mentions).reversed())
        .toList();
  }

  private static String written(Article article, NamePosting mention) {
    String part = mention.part() == ArticlePart.TITLE ? article.title() : article.text();
    return part.substring(mention.start(), mention.end());
  }

  private static List<String> byFrequency(Stream<String> forms) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    forms.forEach(form -> counts.merge(form, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// In order, without those that overlap the one before.
  private static List<Span> apart(List<Span> places) {
    Collections.sort(places);
    List<Span> apart = new ArrayList<>();
    for (Span place : places) {
      if (apart.isEmpty() || place.start() >= apart.getLast().end()) {
        apart.add(place);
      }
    }
    return apart;
  }
}
