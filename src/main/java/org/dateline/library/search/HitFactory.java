package org.dateline.library.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.library.search.HitExplanations.EntityLabels;
import org.dateline.model.ArticlePart;
import org.dateline.model.ArticleSummary;
import org.dateline.model.Span;
import org.dateline.model.Tag;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.store.NamePostingSource.NamePosting;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Hits as a list shows them: what the index found, with the texts and the names of the store.
/// Thread-safe.
final class HitFactory {

  /// The number of entities shown with an article.
  private static final int MAX_ENTITIES_SHOWN = 4;

  private final Store store;
  private final EntityLabels labels;

  HitFactory(Store store, EntityLabels labels) {
    this.store = store;
    this.labels = labels;
  }

  /// The hits of a page, without articles that have gone meanwhile.
  ///
  /// @param sought the names whose mentions show why an article was found that none of the words
  ///   are marked in
  List<Hit> of(SearchPage found, StoredTexts texts, Set<Long> sought) {
    Map<Long, EntityLabel> names =
        labels.of(found.hits().stream().flatMap(hit -> hit.names().stream()).toList());
    return hits(found, texts, names, mentions(found, sought));
  }

  /// The same without names.
  List<Hit> of(SearchPage found, StoredTexts texts) {
    return hits(found, texts, Map.of(), Map.of());
  }

  private Map<Long, List<NamePosting>> mentions(SearchPage found, Set<Long> sought) {
    List<Long> articles =
        found.hits().stream()
            .filter(hit -> hit.places().text().isEmpty())
            .map(IndexHit::number)
            .toList();
    return sought.isEmpty() || articles.isEmpty()
        ? Map.of()
        : store.namePostings().of(articles, sought);
  }

  private List<Hit> hits(
      SearchPage found,
      StoredTexts texts,
      Map<Long, EntityLabel> names,
      Map<Long, List<NamePosting>> mentions) {
    Map<Long, StoredArticle> articles =
        texts.articles(found.hits().stream().map(IndexHit::number).toList());
    Map<Long, List<Tag>> tags =
        store.tags().of(found.hits().stream().map(IndexHit::number).toList());
    return found.hits().stream()
        .flatMap(hit ->
            Stream.ofNullable(articles.get(hit.number()))
                .map(stored ->
                    hit(
                        hit,
                        stored.summary(tags.getOrDefault(hit.number(), List.of())),
                        stored.article().text(),
                        names,
                        mentions.getOrDefault(hit.number(), List.of()))))
        .toList();
  }

  private static Hit hit(
      IndexHit found,
      ArticleSummary article,
      String text,
      Map<Long, EntityLabel> names,
      List<NamePosting> mentions) {
    List<Span> titles = new ArrayList<>(found.places().title());
    List<Span> texts = new ArrayList<>(found.places().text());
    for (NamePosting mention : mentions) {
      (mention.part() == ArticlePart.TITLE ? titles : texts)
          .add(new Span(mention.start(), mention.end()));
    }
    texts.sort(Comparator.comparingInt(Span::start));
    return new Hit(
        article,
        titles,
        // Under a name stands where it is mentioned first.
        found.places().text().isEmpty()
            ? SnippetExtractor.sentence(text, texts)
            : SnippetExtractor.best(text, texts),
        found.names().stream()
            .flatMap(name -> Stream.ofNullable(names.get(name)))
            .distinct()
            .limit(MAX_ENTITIES_SHOWN)
            .toList(),
        found.missing(),
        found.similar(),
        found.byMeaning(),
        found.score());
  }
}
