package org.dateline.library.search;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.index.facet.EntityByName;
import org.dateline.model.Entity;
import org.dateline.model.query.Hit;
import org.dateline.store.Store;

/// Caches the labels of entities, how they are shown beside an article. Thread-safe.
///
/// The same few are in most lists, so they are remembered; what an entity is called changes with
/// every article, but seldom for another name, so it may be a minute late.
final class EntityLabelCache {

  private static final int CAPACITY = 20_000;
  private static final long EXPIRY_NANOS = Duration.ofMinutes(1).toNanos();

  private final Store store;
  private final Map<Long, Hit.EntityLabel> known = new ConcurrentHashMap<>();
  private volatile long since = System.nanoTime();

  /// How often all was forgotten; changed under the lock.
  private volatile long forgotten;

  EntityLabelCache(Store store) {
    this.store = store;
  }

  /// Forgets what has been remembered: an entity may be called otherwise.
  synchronized void forget() {
    forgotten++;
    known.clear();
  }

  /// Remembers what was read, unless it may be of before all was forgotten.
  private synchronized void remember(Map<Long, Hit.EntityLabel> read, long before) {
    if (forgotten == before) {
      known.putAll(read);
    }
  }

  /// The entities of names as they are shown, by the number of the name; without names that the
  /// reader said are none.
  Map<Long, Hit.EntityLabel> of(Collection<Long> names, EntityByName entityByName) {
    if (System.nanoTime() - since > EXPIRY_NANOS || known.size() > CAPACITY) {
      since = System.nanoTime();
      forget();
    }
    long before = forgotten;
    Map<Long, Hit.EntityLabel> found = new HashMap<>();
    Set<Long> unknown = new HashSet<>();
    for (long name : names) {
      long entity = entityByName.of(name);
      Hit.EntityLabel label = known.get(entity);
      if (label != null) {
        found.put(entity, label);
      } else if (entity != EntityByName.NOBODY) {
        unknown.add(entity);
      }
    }
    if (!unknown.isEmpty()) {
      Map<Long, Hit.EntityLabel> read = new HashMap<>();
      store
          .entities()
          .numbered(unknown)
          .forEach((number, entity) -> read.put(number, named(entity)));
      remember(read, before);
      found.putAll(read);
    }
    Map<Long, Hit.EntityLabel> shown = new HashMap<>();
    for (long name : names) {
      Hit.EntityLabel entity = found.get(entityByName.of(name));
      if (entity != null) {
        shown.put(name, entity);
      }
    }
    return shown;
  }

  private static Hit.EntityLabel named(Entity entity) {
    return new Hit.EntityLabel(entity.number(), entity.type(), entity.name());
  }
}
