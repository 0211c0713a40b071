package org.dateline.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.index.Condition;
import org.dateline.index.Counts;
import org.dateline.index.Found;
import org.dateline.index.Found.FoundArticle;
import org.dateline.index.IndexQuery;
import org.dateline.index.Owners;
import org.dateline.index.SearchIndex;
import org.dateline.index.Tally;
import org.dateline.index.Tally.Counted;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Filter;
import org.dateline.model.Hit;
import org.dateline.model.Mention;
import org.dateline.model.Overview;
import org.dateline.model.Part;
import org.dateline.model.Query;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Reading;
import org.dateline.model.Results;
import org.dateline.model.Stop;
import org.dateline.model.Snippet;
import org.dateline.model.Sort;
import org.dateline.model.Span;
import org.dateline.store.Store;
import org.dateline.store.StoreUnusableException;
import org.dateline.store.StoredArticle;

/// Asks the index what to show and the store for the text.
final class Search {

  /// So many of the most mentioned entities are looked up at once, to find those of each type.
  private static final int LOOKED_UP = 400;

  /// The order of a list of entities.
  static final Comparator<Entity> MOST_ARTICLES =
      Comparator.comparingLong(Entity::articles)
          .thenComparingLong(Entity::mentions)
          .reversed()
          .thenComparing(Entity::name);

  private final Store store;
  private final LiveIndex index;
  private final IndexFollower follower;

  Search(Store store, LiveIndex index, IndexFollower follower) {
    this.store = store;
    this.index = index;
    this.follower = follower;
  }

  /// Asks the index; where it turns out to be damaged, asks again when it has been made anew.
  <T> T ask(Function<SearchIndex, T> question) {
    SearchIndex asked = index.get();
    try {
      return question.apply(asked);
    } catch (StoreUnusableException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Reading rubbish can lead to anything; the checksums tell whether it was rubbish.
      if (isMadeAnew(asked)) {
        return question.apply(index.get());
      }
      if (follower.broken()) {
        throw new LibraryException(new Failure.IndexUnusable(index.folder(), Reason.of(e)), e);
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

  Results results(Query query, Optional<Results.Next> after, int limit, Stop stop) {
    int offset = after.map(Results.Next::place).orElse(0);
    IndexQuery asked = indexQuery(query);
    Found found = ask(it -> it.search(asked, offset, limit));
    List<Long> numbers = found.hits().stream().map(FoundArticle::number).toList();
    Map<Long, StoredArticle> articles = store.articles().byNumber(numbers);
    List<Hit> hits =
        found.hits().stream()
            .filter(hit -> articles.containsKey(hit.number()))
            .map(hit -> hit(query, hit, Objects.requireNonNull(articles.get(hit.number()))))
            .toList();
    int shown = offset + hits.size();
    return new Results(
        query,
        hits,
        found.total(),
        true,
        new Reading("", List.of(), found.notice()),
        shown < found.total() && !hits.isEmpty()
            ? Optional.of(new Results.Next(shown, 0, 0, 0))
            : Optional.empty());
  }

  private IndexQuery indexQuery(Query query) {
    boolean scored =
        !query.words().isEmpty()
            || query.filters().stream().anyMatch(Filter.Mentions.class::isInstance);
    Sort sort = !scored && query.sort() == Sort.RELEVANCE ? Sort.NEWEST : query.sort();
    return new IndexQuery(
        query.words(), query.filters().stream().map(this::condition).toList(), sort);
  }

  private Condition condition(Filter filter) {
    return switch (filter) {
      case Filter.Mentions(long entity) ->
          new Condition.AnyName(store.names().namesOfEntity(entity));
      case Filter.From(String source) -> new Condition.Source(source);
      case Filter.Unread() -> new Condition.Unread();
      case Filter.Starred() -> new Condition.Starred();
      default -> throw new IllegalStateException();
    };
  }

  private Hit hit(Query query, FoundArticle found, StoredArticle stored) {
    List<Span> titleMatches = new ArrayList<>(found.titleMatches());
    Snippet snippet = found.snippet();
    if (snippet.text().isEmpty()) {
      List<Span> places = new ArrayList<>();
      for (Mention mention : asked(query, stored.number())) {
        (mention.part() == Part.TITLE ? titleMatches : places).add(mention.span());
      }
      snippet = Passages.sentence(stored.article().text(), places);
    }
    return new Hit(
        stored.number(),
        stored.article().id(),
        stored.article().title(),
        titleMatches,
        stored.article().source(),
        stored.article().published(),
        stored.unread(),
        stored.starred(),
        snippet,
        List.of(),
        "",
        0,
        found.score());
  }

  /// The mentions, in one article, of the entities that a query without words asks for.
  private List<Mention> asked(Query query, long article) {
    Set<Long> entities =
        query.words().isEmpty()
            ? query.filters().stream()
                .flatMap(f -> f instanceof Filter.Mentions(long e) ? Stream.of(e) : Stream.empty())
                .collect(Collectors.toSet())
            : Set.of();
    if (entities.isEmpty()) {
      return List.of();
    }
    return store.names().mentions(article).stream()
        .filter(linked -> entities.contains(linked.entity()))
        .map(LinkedMention::mention)
        .toList();
  }

  /// Counts what a query finds.
  ///
  /// @param each how many entities of each type
  Overview overview(Query query, int each, Stop stop) {
    Counts counts = counts(query);
    Map<EntityType, List<Entity>> entities = mostMentioned(counts.entities(), each);
    entities.replaceAll((_, list) -> list.stream().limit(each).toList());
    List<Overview.Counted> sources =
        counts.sources().entrySet().stream()
            .map(e -> new Overview.Counted(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingLong(Overview.Counted::articles)
                    .reversed()
                    .thenComparing(Overview.Counted::value))
            .toList();
    return new Overview(
        counts.articles(),
        counts.unread(),
        counts.starred(),
        sources,
        List.of(),
        List.of(),
        counts.months(),
        entities,
        true);
  }

  /// The entities mentioned most, by type, the most first.
  ///
  /// @param each how many of each type at least, if there are as many
  private Map<EntityType, List<Entity>> mostMentioned(Tally entities, int each) {
    int looked = Math.max(LOOKED_UP, 10 * each);
    while (true) {
      List<Counted> most = entities.most(looked);
      Map<EntityType, List<Entity>> byType = byType(most);
      boolean enough =
          Arrays.stream(EntityType.values())
              .allMatch(type -> byType.getOrDefault(type, List.of()).size() >= each);
      if (enough || most.size() < looked) {
        return byType;
      }
      looked *= 4;
    }
  }

  private Map<EntityType, List<Entity>> byType(List<Counted> counted) {
    Map<Long, Entity> known =
        store.entities().numbered(counted.stream().map(Counted::number).toList());
    return counted.stream()
        .filter(count -> known.containsKey(count.number()))
        .map(count -> Objects.requireNonNull(known.get(count.number())).in(count.documents()))
        .sorted(MOST_ARTICLES)
        .collect(
            Collectors.groupingBy(
                Entity::type, () -> new EnumMap<>(EntityType.class), Collectors.toList()));
  }

  Counts counts(Query query) {
    IndexQuery asked = indexQuery(query);
    Owners owners = Owners.of(store.indexedNames().ofOthers());
    return ask(it -> it.counts(asked, owners));
  }

  /// How many articles mention each of these entities, under whatever name; without those that no
  /// article mentions. Cost is linear in the sum, and next to nothing for an entity of one name in
  /// an index without deletions.
  Map<Long, Long> articlesOf(Collection<Long> entities) {
    Map<Long, List<Long>> names = store.indexedNames().of(entities);
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
  long size() {
    return ask(SearchIndex::size);
  }

  /// Where a search's words stand in one article.
  SearchIndex.Places places(String words, boolean unfinished, long article) {
    return ask(it -> it.places(words, article));
  }
}
