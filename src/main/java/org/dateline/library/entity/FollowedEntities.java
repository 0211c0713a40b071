package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.Entity;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.Store;
import org.dateline.store.entity.FollowTable;
import org.dateline.store.entity.FollowTable.FollowedName;

/// Whom the reader follows, and how many of the articles that mention them are new. Kept by name:
/// whoever a name belongs to now is followed. Thread-safe; every method touches files.
public final class FollowedEntities {

  /// The most names that can be followed: a section of the sidebar.
  public static final int MAX_FOLLOWED = 200;

  private final Store store;
  private final FollowTable table;
  private final LibrarySearch search;
  private final Runnable onChanged;

  FollowedEntities(Store store, LibrarySearch search, Runnable onChanged) {
    this.store = store;
    this.table = store.followed();
    this.search = search;
    this.onChanged = onChanged;
  }

  /// All of them, in the order in which they were first followed; two that have become one stand
  /// once. Without those that no article mentions any more, or that are no names as the reader
  /// said. Some look-ups each, of no article.
  public List<Entity> entities() {
    return LibraryException.translating(() -> {
      Set<Long> numbers = byEntity().keySet();
      Map<Long, Entity> entities = store.entities().numbered(numbers);
      return numbers.stream().flatMap(it -> Stream.ofNullable(entities.get(it))).toList();
    });
  }

  /// How many articles that mention an entity have come since the reader looked last; 0 where it is
  /// not followed. Linear in the articles that mention it, where any can be new.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public long fresh(long entity, CancellationSignal stop) {
    return LibraryException.translating(() -> fresh(entity, namesOf(entity), stop));
  }

  private Map<Long, List<FollowedName>> byEntity() {
    Map<Long, List<FollowedName>> names = new LinkedHashMap<>();
    for (FollowedName followed : table.all()) {
      store
          .names()
          .known(followed.name().key())
          .map(KnownName::entity)
          .ifPresent(entity -> names.computeIfAbsent(entity, _ -> new ArrayList<>()).add(followed));
    }
    return names;
  }

  /// The names that an entity is followed by, of all that it has.
  private List<FollowedName> namesOf(long entity) {
    Set<NameKey> keys =
        store.names().ofEntity(entity).stream()
            .map(it -> it.name().key())
            .collect(Collectors.toSet());
    return table.all().stream().filter(it -> keys.contains(it.name().key())).toList();
  }

  /// Of two names that are one entity by now, what is new of both is.
  private long fresh(long entity, List<FollowedName> names, CancellationSignal stop) {
    long newest = table.lastArticle();
    // Most of the time nothing has come since the reader looked; nothing is counted then.
    if (names.isEmpty() || names.stream().anyMatch(it -> !it.seen().canBeNew(newest))) {
      return 0;
    }
    return search.numbers(SearchQuery.mentioning(entity), stop).stream()
        .filter(article -> names.stream().allMatch(it -> it.seen().isNew(article)))
        .count();
  }

  /// Whether an entity is followed, by whatever name.
  public boolean follows(long entity) {
    return LibraryException.translating(() -> !namesOf(entity).isEmpty());
  }

  /// Follows an entity by its name that is mentioned most; what is there now is not new.
  ///
  /// @return whether it is followed: not where there is no such entity, or [#MAX_FOLLOWED] are
  ///   followed already
  public boolean follow(long entity) {
    boolean follows =
        LibraryException.translating(
            () -> mainName(entity).filter(name -> table.follow(name, MAX_FOLLOWED)).isPresent());
    onChanged.run();
    return follows;
  }

  private Optional<FullName> mainName(long entity) {
    List<KnownName> names = store.names().ofEntity(entity);
    return names.stream()
        .map(KnownName::name)
        .reduce((one, other) -> mentions(other) > mentions(one) ? other : one);
  }

  private long mentions(FullName name) {
    return store.names().counts(name.key()).mentions();
  }

  /// Follows an entity no more, by whatever name it was followed.
  ///
  /// @return follows it again as before; touches files
  public Runnable leave(long entity) {
    List<FollowedName> left = LibraryException.translating(() -> table.leave(keysOf(entity)));
    onChanged.run();
    return () -> {
      LibraryException.translating(() -> {
        table.restore(left);
        return true;
      });
      onChanged.run();
    };
  }

  /// Notes that the reader has looked at what mentions an entity. Does nothing where that is not
  /// followed, or nothing of it is new.
  public void looked(long entity) {
    boolean any =
        LibraryException.translating(() -> {
          List<FollowedName> names = namesOf(entity);
          return fresh(entity, names, CancellationSignal.NEVER) > 0
              && table.looked(names.stream().map(it -> it.name().key()).toList());
        });
    if (any) {
      onChanged.run();
    }
  }

  private List<NameKey> keysOf(long entity) {
    return namesOf(entity).stream().map(it -> it.name().key()).toList();
  }
}
