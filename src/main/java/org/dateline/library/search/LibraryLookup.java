package org.dateline.library.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.index.facet.FacetCounts;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.query.SearchQuery;
import org.dateline.names.Prominence;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Looks articles and entities up by what a reader calls them.
public final class LibraryLookup {

  private static final int MAX_CO_MENTIONS = 8;

  private final Store store;
  private final LibrarySearch search;
  private final CoMentionFinder coMentions;

  public LibraryLookup(Store store, LibrarySearch search) {
    this.store = store;
    this.search = search;
    this.coMentions = new CoMentionFinder(store, search);
  }

  public ReadableArticle article(String id) {
    return readable(store.articles().byId(id).orElseThrow(() -> noArticle(id)));
  }

  public ReadableArticle articleCalled(String idOrTitle) {
    return readable(
        store
            .articles()
            .byId(idOrTitle)
            .or(() -> store.articles().byTitle(idOrTitle.strip()))
            .orElseThrow(() -> noArticle(idOrTitle)));
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
        mentions,
        entitiesNumbered(mentions.stream().map(LinkedMention::entity).distinct().toList()),
        prominence(mentions));
  }

  private static Map<Long, Double> prominence(List<LinkedMention> mentions) {
    Map<Long, Double> weights = new HashMap<>();
    for (LinkedMention linked : mentions) {
      weights.merge(linked.entity(), Prominence.weight(linked.mention()), Double::sum);
    }
    weights.replaceAll((_, weight) -> Prominence.of(weight));
    return weights;
  }

  public List<Entity> entities(String prefix, Optional<EntityType> type, int limit) {
    List<Entity> found =
        prefix.isBlank()
            ? store.entities().most(type, limit)
            : store.entities().matching(prefix.strip(), type, limit);
    return counted(found.stream().collect(Collectors.toMap(Entity::number, Function.identity())))
        .values()
        .stream()
        .sorted(LibrarySearch.MOST_ARTICLES)
        .toList();
  }

  /// The same entities with the articles of each counted once; the store adds up those of its
  /// names.
  private <K> Map<K, Entity> counted(Map<K, Entity> entities) {
    Map<Long, Long> articles =
        search.articlesOf(entities.values().stream().map(Entity::number).toList());
    Map<K, Entity> counted = new LinkedHashMap<>(entities);
    counted.replaceAll(
        (_, entity) -> entity.in(articles.getOrDefault(entity.number(), entity.articles())));
    return counted;
  }

  public Entity entityNamed(String name) {
    if (name.isBlank()) {
      throw noEntity(name);
    }
    List<Long> exact =
        Arrays.stream(EntityType.values())
            .flatMap(type -> store.names().entityOf(NameNormalizer.key(type, name)).stream())
            .toList();
    return counted(store.entities().numbered(exact)).values().stream()
        .max(Comparator.comparingLong(Entity::articles))
        .or(() -> entities(name, Optional.empty(), 1).stream().findFirst())
        .orElseThrow(() -> noEntity(name));
  }

  public EntityProfile profile(long number) {
    Entity entity = entitiesNumbered(List.of(number)).get(number);
    if (entity == null) {
      throw noEntity("#" + number);
    }
    long current = entity.number(); // another one, if it has been joined to that
    FacetCounts counts =
        search.counts(SearchQuery.mentioning(current), CoMentionFinder.MAX_CANDIDATES + 1);
    List<Long> names = store.namePostings().of(List.of(current)).getOrDefault(current, List.of());
    return new EntityProfile(
        entity.in(counts.articles()),
        search.ask(index -> index.weakMentions(names)),
        store.entities().forms(current),
        counts.first(),
        counts.last(),
        counts.months(),
        coMentions.of(current, counts, MAX_CO_MENTIONS));
  }

  private static LibraryException noEntity(String name) {
    return new LibraryException(new Failure.NoEntity(name));
  }

  public Map<Long, Entity> entitiesNumbered(List<Long> numbers) {
    return counted(store.entities().numbered(numbers));
  }
}
