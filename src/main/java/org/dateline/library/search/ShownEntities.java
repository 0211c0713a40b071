package org.dateline.library.search;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.index.facet.Owners;
import org.dateline.model.Entity;
import org.dateline.model.query.Hit;
import org.dateline.store.Store;

/// How the entities of names are shown beside an article. Thread-safe.
///
/// The same few are in most lists, so they are remembered; what an entity is called changes with
/// every article, but seldom for another name, so it may be a minute late.
final class ShownEntities {

  private static final int MOST = 20_000;
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final Store store;
  private final Map<Long, Hit.Named> known = new ConcurrentHashMap<>();
  private volatile long since = System.nanoTime();

  ShownEntities(Store store) {
    this.store = store;
  }

  /// Forgets what has been remembered: an entity may be called otherwise.
  void forget() {
    known.clear();
  }

  /// The entities of names as they are shown, by the number of the name; without names that the
  /// reader said are none.
  Map<Long, Hit.Named> of(Collection<Long> names, Owners owners) {
    if (System.nanoTime() - since > MINUTE || known.size() > MOST) {
      since = System.nanoTime();
      forget();
    }
    Set<Long> unknown = new HashSet<>();
    for (long name : names) {
      long entity = owners.of(name);
      if (entity != Owners.NOBODY && !known.containsKey(entity)) {
        unknown.add(entity);
      }
    }
    if (!unknown.isEmpty()) {
      store
          .entities()
          .numbered(unknown)
          .forEach((number, entity) -> known.put(number, named(entity)));
    }
    Map<Long, Hit.Named> shown = new HashMap<>();
    for (long name : names) {
      Hit.Named entity = known.get(owners.of(name));
      if (entity != null) {
        shown.put(name, entity);
      }
    }
    return shown;
  }

  private static Hit.Named named(Entity entity) {
    return new Hit.Named(entity.number(), entity.type(), entity.name());
  }
}
