package org.dateline.library.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.Concordance.LocatedMention;
import org.dateline.library.entity.EntityComparison.ComparedEntity;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.entity.EntityReport.ReportedShare;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/// The entities of a library, by what a reader calls them or by number, with the articles of each
/// counted once. A reader waits for every answer: work in the background gives way. Thread-safe.
public final class EntityLookup {

  private final Store store;
  private final LibrarySearch search;
  private final EntityProfiles profiles;
  private final MentionReader mentions;
  private final ConcordanceReader concordances;
  private final NetworkFinder networks;
  private final FollowedEntities followed;
  private final ForegroundPriority priority;

  /// @param onChanged told whenever others are followed, or something of them is new no more
  public EntityLookup(
      Store store, LibrarySearch search, ForegroundPriority priority, Runnable onChanged) {
    this.store = store;
    this.search = search;
    CoMentionFinder coMentions = new CoMentionFinder(store, search);
    this.profiles = new EntityProfiles(store, search, coMentions);
    this.mentions = new MentionReader(store, search);
    this.concordances = new ConcordanceReader(store);
    this.networks = new NetworkFinder(search, coMentions);
    this.followed = new FollowedEntities(store, search, onChanged);
    this.priority = priority;
  }

  /// The entities that are written with a word beginning with `prefix`, without case, or all where
  /// it is blank; those mentioned in the most articles first.
  ///
  /// @param type only of this type; null for all
  public List<Entity> matching(String prefix, @Nullable EntityType type, int limit) {
    return priority.ask(() -> found(prefix, type, limit));
  }

  private List<Entity> found(String prefix, @Nullable EntityType type, int limit) {
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

  /// The entity with a name, in whatever spelling; of several, the one mentioned in the most
  /// articles.
  ///
  /// @throws LibraryException if there is none
  public Entity named(String name) {
    return priority.ask(() -> found(name));
  }

  private Entity found(String name) {
    if (name.isBlank()) {
      throw noEntity(name);
    }
    List<Long> exact =
        Arrays.stream(EntityType.values())
            .flatMap(type -> store.names().entityOf(NameNormalizer.key(type, name)).stream())
            .toList();
    return counted(store.entities().numbered(exact)).values().stream()
        .max(Comparator.comparingLong(Entity::articles))
        .or(() -> found(name, null, 1).stream().findFirst())
        .orElseThrow(() -> noEntity(name));
  }

  /// What the library knows of an entity.
  ///
  /// @throws LibraryException if there is none with this number
  public EntityProfile profile(long number) {
    return priority.ask(() -> known(number));
  }

  private EntityProfile known(long number) {
    return profiles.of(existing(number));
  }

  private Entity existing(long number) {
    return Optional.ofNullable(numbered(List.of(number)).get(number))
        .orElseThrow(() -> noEntity("#" + number));
  }

  /// Who and what is mentioned with an entity in the articles of some days (UTC) more often than
  /// chance explains there; nobody where there is no such entity. Counts the articles of those days
  /// that mention each of several hundred.
  ///
  /// @param days empty for all
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public List<CoMention> coMentions(
      long number, Optional<DateFilter> days, CancellationSignal stop) {
    return priority.ask(() -> profiles.coMentions(number, days, stop));
  }

  private static LibraryException noEntity(String name) {
    return new LibraryException(new Failure.NoEntity(name));
  }

  /// These entities, by number; without those that there are no more.
  public Map<Long, Entity> numbered(List<Long> numbers) {
    return priority.ask(() -> counted(store.entities().numbered(numbers)));
  }

  /// Every place where an entity is mentioned, without weak mentions; none where there is no such
  /// entity. Linear in the mentions of anybody in those articles: about a second for 100,000.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public EntityMentions mentions(long number, CancellationSignal stop) {
    return priority.ask(() -> mentions.of(number, stop));
  }

  /// Mentions as lines in an order, without their texts. By date the cost is next to nothing; by
  /// what stands around them the texts of at most [ConcordanceReader#MAX_SORTED] are read.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public Concordance concordance(
      EntityMentions of, ConcordanceOrder order, CancellationSignal stop) {
    return priority.ask(() -> concordances.of(of, order, stop));
  }

  /// The lines of some mentions, without those whose articles have gone or have changed. Reads the
  /// articles: a page of lines at a time.
  public Map<LocatedMention, ConcordanceLine> lines(List<LocatedMention> page) {
    return priority.ask(() -> concordances.lines(page));
  }

  /// Who and what is mentioned with an entity more often than chance explains, and with one
  /// another. Counts the articles of at most [NetworkFinder#MAX_NODES] entities two by two.
  ///
  /// @param days in the articles of these (UTC) alone; empty for all
  /// @throws LibraryException if there is no entity with this number
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public EntityNetwork network(long number, Optional<DateFilter> days, CancellationSignal stop) {
    return priority.ask(() -> networks.around(existing(number), days, stop));
  }

  /// All that is known of an entity, with every article, which is read when it is asked for.
  ///
  /// @param days of these days (UTC) alone, whatever is counted; empty for all
  /// @param stop asked until the last article has been read
  /// @throws LibraryException if there is no entity with this number
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public EntityReport report(long number, Optional<DateFilter> days, CancellationSignal stop) {
    Entity entity = priority.ask(() -> existing(number));
    EntityMentions all = mentions(entity.number(), stop).within(days);
    EntityProfile profile =
        priority.ask(() ->
            days.isEmpty()
                ? profiles.of(entity)
                : profiles.within(
                    entity, days.get(), all, concordances.spellings(all, stop), stop));
    return new EntityReport(
        profile, (share, each) -> concordances.read(share(all, share), each, priority, stop));
  }

  private static EntityMentions share(EntityMentions all, ReportedShare share) {
    return switch (share) {
      case ALL -> all;
      case MAIN -> all.about(true);
      case PASSING -> all.about(false);
    };
  }

  /// Each article by its first mention of an entity, read some hundred at a time.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public void firstLines(
      EntityMentions mentions, Consumer<ReportedArticle> each, CancellationSignal stop) {
    concordances.read(mentions, each, priority, stop);
  }

  /// Entities on one time line, and the articles where all of them are mentioned. Costs as much as
  /// the mentions of each.
  ///
  /// @param entities at most [EntityComparison#MAX_COMPARED]
  /// @param days of which the meetings are wanted; empty for all
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public EntityComparison comparison(
      List<Entity> entities, Optional<DateFilter> days, CancellationSignal stop) {
    return EntityComparison.of(
        entities.stream()
            .map(entity -> new ComparedEntity(entity, mentions(entity.number(), stop)))
            .toList(),
        days);
  }

  /// Whom the reader follows.
  public FollowedEntities followed() {
    return followed;
  }
}
