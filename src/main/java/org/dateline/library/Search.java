package org.dateline.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.index.Condition;
import org.dateline.index.Counts;
import org.dateline.index.Found;
import org.dateline.index.Found.FoundArticle;
import org.dateline.index.IndexQuery;
import org.dateline.index.SearchIndex;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Filter;
import org.dateline.model.Hit;
import org.dateline.model.Mention;
import org.dateline.model.Overview;
import org.dateline.model.Overview.SourceCount;
import org.dateline.model.Part;
import org.dateline.model.Query;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Results;
import org.dateline.model.Snippet;
import org.dateline.model.Sort;
import org.dateline.model.Span;
import org.dateline.store.Store;
import org.dateline.store.StoreUnusableException;
import org.dateline.store.StoredArticle;

/// Asks the index what to show and the store for the text.
final class Search {

  /// As many names of the most mentioned are looked up, to find the most mentioned entities.
  private static final int NAMES_COUNTED = 400;

  private final Store store;
  private final LiveIndex index;
  private final IndexFollower follower;

  Search(Store store, LiveIndex index, IndexFollower follower) {
    this.store = store;
    this.index = index;
    this.follower = follower;
  }

  /// Asks the index; where it turns out to be damaged, asks again when it has been made anew.
  private <T> T ask(Function<SearchIndex, T> question) {
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

  Results results(Query query, int offset, int limit) {
    IndexQuery asked = indexQuery(query);
    Found found = ask(it -> it.search(asked, offset, limit));
    List<Long> numbers = found.hits().stream().map(FoundArticle::number).toList();
    Map<Long, StoredArticle> articles = store.articles().byNumber(numbers);
    List<Hit> hits =
        found.hits().stream()
            .filter(hit -> articles.containsKey(hit.number()))
            .map(hit -> hit(query, hit, Objects.requireNonNull(articles.get(hit.number()))))
            .toList();
    return new Results(query, hits, found.total(), found.notice());
  }

  private IndexQuery indexQuery(Query query) {
    Sort sort =
        query.words().isEmpty() && query.sort() == Sort.RELEVANCE ? Sort.NEWEST : query.sort();
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
  Overview overview(Query query, int each) {
    return overview(counts(query), each);
  }

  Overview overview(Counts counts, int each) {
    Map<EntityType, List<Entity>> entities = new EnumMap<>(EntityType.class);
    mostMentioned(counts, each)
        .forEach(e -> entities.computeIfAbsent(e.type(), _ -> new ArrayList<>()).add(e));
    entities.replaceAll((_, list) -> list.stream().limit(each).toList());
    List<SourceCount> sources =
        counts.sources().entrySet().stream()
            .map(e -> new SourceCount(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingLong(SourceCount::articles)
                    .reversed()
                    .thenComparing(SourceCount::source))
            .toList();
    return new Overview(counts.articles(), counts.unread(), counts.starred(), sources, entities);
  }

  private List<Entity> mostMentioned(Counts counts, int each) {
    List<Map.Entry<Long, Long>> names =
        counts.names().entrySet().stream()
            .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
            .limit(Math.max(NAMES_COUNTED, 10L * each))
            .toList();
    Map<Long, Long> owners =
        store.names().entitiesOfNames(names.stream().map(Map.Entry::getKey).toList());
    Map<Long, Long> articles = new HashMap<>();
    for (Map.Entry<Long, Long> name : names) {
      Long owner = owners.get(name.getKey());
      if (owner != null) {
        articles.merge(owner, name.getValue(), Long::sum);
      }
    }
    return store.entities().numbered(articles.keySet()).values().stream()
        .map(e ->
            new Entity(
                e.number(),
                e.type(),
                e.name(),
                articles.getOrDefault(e.number(), 0L),
                e.mentions()))
        .sorted(
            Comparator.comparingLong(Entity::articles)
                .reversed()
                .thenComparing(Comparator.comparingLong(Entity::mentions).reversed())
                .thenComparing(Entity::name))
        .toList();
  }

  Counts counts(Query query) {
    IndexQuery asked = indexQuery(query);
    return ask(it -> it.counts(asked));
  }

  /// Where a search's words stand in one article.
  SearchIndex.Places places(String words, long article) {
    return ask(it -> it.places(words, article));
  }
}
