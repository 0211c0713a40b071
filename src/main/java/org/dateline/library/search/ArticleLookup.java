package org.dateline.library.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Article;
import org.dateline.model.ArticleMatches;
import org.dateline.model.Entity;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.ArticleMentions;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.query.LastWord;
import org.dateline.names.Prominence;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Looks articles up by what a reader calls them, with the entities they mention. Thread-safe.
public final class ArticleLookup {

  private final Store store;
  private final Function<List<Long>, Map<Long, Entity>> entities;
  private final LibrarySearch search;
  private final ForegroundPriority priority;

  /// @param entities by their numbers, without those that there are not
  public ArticleLookup(
      Store store,
      Function<List<Long>, Map<Long, Entity>> entities,
      LibrarySearch search,
      ForegroundPriority priority) {
    this.store = store;
    this.entities = entities;
    this.search = search;
    this.priority = priority;
  }

  /// The article with an id.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle article(String id) {
    return readable(store.articles().byId(id).orElseThrow(() -> noArticle(id)));
  }

  /// The article with an id or, without case, a headline.
  ///
  /// @throws LibraryException if there is none
  public ReadableArticle articleCalled(String idOrTitle) {
    return readable(
        store
            .articles()
            .byId(idOrTitle)
            .or(() -> store.articles().byTitle(idOrTitle.strip()))
            .orElseThrow(() -> noArticle(idOrTitle)));
  }

  /// Where a search's words stand in one article.
  ///
  /// @param lastWord how the last of them is meant
  public ArticleMatches places(String words, LastWord lastWord, long article) {
    return priority.ask(() -> search.places(words, lastWord, article));
  }

  /// Whole articles by their numbers, without those that have gone. Reads their texts: some hundred
  /// at a time.
  public Map<Long, Article> numbered(Collection<Long> numbers) {
    return priority.ask(() ->
        store.articles().byNumber(numbers).values().stream()
            .collect(Collectors.toMap(StoredArticle::number, StoredArticle::article)));
  }

  /// The mentions of an article, by part and place; none where it has gone.
  ///
  /// @param number the article's
  public List<LinkedMention> mentions(long number) {
    return priority.ask(() -> store.names().mentions(number));
  }

  private static LibraryException noArticle(String idOrTitle) {
    return new LibraryException(new Failure.NoArticle(idOrTitle));
  }

  private ReadableArticle readable(StoredArticle stored) {
    List<LinkedMention> mentions = store.names().mentions(stored.number());
    return new ReadableArticle(
        stored.number(),
        stored.article(),
        stored.unread(),
        stored.starred(),
        !stored.recognised().isEmpty(),
        new ArticleMentions(
            mentions,
            entities.apply(mentions.stream().map(LinkedMention::entity).distinct().toList()),
            prominence(mentions)),
        store.notes().of(stored.number()));
  }

  private static Map<Long, Double> prominence(List<LinkedMention> mentions) {
    Map<Long, Double> weights = new HashMap<>();
    for (LinkedMention linked : mentions) {
      weights.merge(linked.entity(), Prominence.weight(linked.mention()), Double::sum);
    }
    weights.replaceAll((_, weight) -> Prominence.of(weight));
    return weights;
  }
}
