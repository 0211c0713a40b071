package org.dateline.library.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.dateline.index.SearchIndex;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SemanticSource;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.search.HitExplanations.EntityLabels;
import org.dateline.library.suggest.Suggestions;
import org.dateline.model.ArticleMatches;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Hit;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreUnusableException;

/// Searches a library: asks the index what to show and the store for the text.
public final class LibrarySearch implements Suggestions.SuggestionSource {

  /// The order of a list of entities.
  public static final Comparator<Entity> MOST_ARTICLES =
      Comparator.comparingLong(Entity::articles)
          .thenComparingLong(Entity::mentions)
          .reversed()
          .thenComparing(Entity::name);

  private final Store store;
  private final IndexHandle index;
  private final IndexFollower follower;
  private final SemanticSource meaning;
  private final IndexQueryFactory queries;
  private final EntityLabelCache entities;
  private final QueryFacets facets;
  private final HitFactory hits;
  private final HitExplanations explanations;

  /// @param meaning what finished searches find by their meaning
  public LibrarySearch(
      Store store, IndexHandle index, IndexFollower follower, SemanticSource meaning) {
    this.store = store;
    this.meaning = meaning;
    this.index = index;
    this.follower = follower;
    this.queries = new IndexQueryFactory(store);
    this.entities = new EntityLabelCache(store);
    this.facets =
        new QueryFacets(
            store,
            (query, wanted, stop) -> {
              IndexQuery asked = queries.of(query);
              return ask(it -> it.counts(asked, wanted, stop));
            });
    EntityLabels labels = names -> entities.of(names, facets.owners());
    this.hits = new HitFactory(store, labels);
    this.explanations = new HitExplanations(store, labels);
  }

  /// Asks the index; where it turns out to be damaged, asks again when it has been made anew.
  public <T> T ask(Function<SearchIndex, T> question) {
    SearchIndex asked = index.get();
    try {
      return question.apply(asked);
    } catch (StoreUnusableException | CancellationException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Reading rubbish can lead to anything; the checksums tell whether it was rubbish.
      if (isMadeAnew(asked)) {
        return question.apply(index.get());
      }
      if (follower.broken()) {
        throw new LibraryException(
            new Failure.IndexUnusable(index.folder(), FailureClassifier.of(e)), e);
      }
      throw e;
    }
  }

  private boolean isMadeAnew(SearchIndex asked) {
    try {
      return follower.examine(asked);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A page of what a query finds.
  ///
  /// @param begin where the page begins
  public SearchResults results(
      SearchQuery query, SearchResults.PageCursor begin, int limit, CancellationSignal stop) {
    IndexQuery asked = queries.of(query);
    meaning.prepare(query.lastWord() == LastWord.TYPING);
    StoredTexts texts = new StoredTexts(store);
    SearchPage found = ask(it -> it.search(asked, begin, limit, texts, meaning, stop));
    List<Hit> shown = hits.of(found, texts, sought(query, asked, found));
    return new SearchResults(
        query, shown, found.total(), found.complete(), found.reading(), found.next());
  }

  /// The newest articles that have these words in their headlines, the last of them perhaps only
  /// begun.
  @Override
  public List<Hit> headlines(String words, int limit, CancellationSignal stop) {
    StoredTexts texts = new StoredTexts(store);
    return hits.of(ask(it -> it.headlines(words, limit, texts, stop)), texts);
  }

  /// Other words for a query that finds little.
  ///
  /// @param near names that are spelled like one to three words, the likeliest first
  @Override
  public Optional<DidYouMean> didYouMean(
      SearchQuery query, Function<String, List<String>> near, CancellationSignal stop) {
    IndexQuery asked = queries.of(query);
    return ask(it -> it.didYouMean(asked, near, stop));
  }

  /// The names whose mentions show why an article was found: those that the query's words speak of,
  /// or where it has no words, its conditions.
  private static Set<Long> sought(SearchQuery query, IndexQuery asked, SearchPage found) {
    Set<Long> sought = new HashSet<>(found.names());
    if (query.words().isEmpty()) {
      sought.addAll(asked.namesOfConditions());
    }
    return sought;
  }

  /// Why a query finds an article; nothing where that has gone.
  public MatchExplanation explain(SearchQuery query, long article) {
    IndexQuery asked = queries.of(query);
    return explanations.of(asked, ask(it -> it.explain(asked, article, meaning)), article);
  }

  /// Entities may be called otherwise than before.
  public void corrected() {
    entities.forget();
  }

  /// Counts what a query finds.
  ///
  /// @param each how many of each facet
  public FacetOverview overview(SearchQuery query, int each, CancellationSignal stop) {
    return facets.overview(query, each, stop);
  }

  /// The most frequent entities in what a query finds, and its dates.
  ///
  /// @param most how many entities
  public FacetCounts counts(SearchQuery query, int most) {
    return facets.counts(query, most);
  }

  /// How many articles a query finds.
  @Override
  public long count(SearchQuery query, CancellationSignal stop) {
    IndexQuery asked = queries.of(query);
    return ask(it -> it.count(asked, stop));
  }

  /// The numbers of all articles that a query finds, in no order.
  public List<Long> numbers(SearchQuery query, CancellationSignal stop) {
    IndexQuery asked = queries.of(query);
    return ask(it -> it.numbers(asked, stop));
  }

  /// Which of these articles meet each of some queries, in the same order; none for meeting a part
  /// of the words. Cost is linear in articles times queries. For the thread that follows the store:
  /// a damaged index is not waited for.
  public List<Set<Long>> percolate(List<SearchQuery> queries, Collection<Long> articles) {
    return index.get().percolate(queries.stream().map(this.queries::of).toList(), articles);
  }

  /// How many articles mention each of these entities, under whatever name; without those that no
  /// article mentions. Cost is linear in the sum, and next to nothing for an entity of one name in
  /// an index without deletions.
  @Override
  public Map<Long, Long> articlesOf(Collection<Long> entities) {
    Map<Long, List<Long>> names = store.namePostings().of(entities);
    List<Long> numbers = List.copyOf(names.keySet());
    List<List<Long>> groups = List.copyOf(names.values());
    List<Long> counts = ask(it -> it.withAnyName(groups));
    Map<Long, Long> articles = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      articles.put(numbers.get(i), counts.get(i));
    }
    return articles;
  }

  /// How many articles there are to search.
  public long size() {
    return ask(SearchIndex::size);
  }

  /// Where a search's words stand in one article.
  public ArticleMatches places(String words, LastWord lastWord, long article) {
    MatchSpans places = ask(it -> it.places(words, lastWord, article));
    return new ArticleMatches(places.title(), places.text());
  }
}
