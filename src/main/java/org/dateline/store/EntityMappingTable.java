package org.dateline.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The mapping of names to the entities that facets count: which each belongs to, and of what type
/// that may be. For who keeps that in memory: says what has become another since. Thread-safe.
///
/// The log of moves is of one opening of the store; each time it begins anew.
public final class EntityMappingTable {

  private final Connections connections;

  EntityMappingTable(Connections connections) {
    this.connections = connections;
  }

  /// Forgets the moves that only an earlier process could have asked for.
  static void beginAnew(Handle handle) {
    // Asked first, so that opening a store that was closed well writes nothing to a full disk.
    if (handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM moved_name)")
        .map(StoredRow.flag())
        .one()) {
      handle.execute("DELETE FROM moved_name");
    }
  }

  /// The number of the last move: whatever is read later is at least as new.
  public long lastMove() {
    return connections.read(handle ->
        handle
            .createQuery("SELECT coalesce(max(number), 0) FROM moved_name")
            .map(StoredRow.number())
            .one());
  }

  /// What has moved.
  ///
  /// @param last the number of the last move
  /// @param entities names whose entity may have become another, or may have been given another
  ///   type or name, each with its entity; 0 for those that the reader said are none
  public record EntityMoves(long last, Map<Long, Long> entities) {}

  private record EntityMove(long number, long name, long entity) {}

  /// The moves after one. Some microseconds where there are none, else linear in their number.
  public EntityMoves movesAfter(long move) {
    return connections.read(handle -> {
      Map<Long, Long> entities = new HashMap<>();
      long last = move;
      for (EntityMove moved :
          handle
              .createQuery(
                  """
                  SELECT moved.number, name.number, iif(hidden, 0, entity)
                  FROM moved_name AS moved JOIN name ON name.number = moved.name
                  WHERE moved.number > ?
                  """)
              .bind(0, move)
              .map(
                  StoredRow.read(
                      row -> new EntityMove(row.number(1), row.number(2), row.number(3))))) {
        entities.put(moved.name(), moved.entity());
        last = Math.max(last, moved.number());
      }
      return new EntityMoves(last, entities);
    });
  }

  /// The types that each of these entities may have: that which the reader gave it, or else those
  /// of its names, for it has that of the one mentioned most; without entities that have no name
  /// left. The cost is linear in the number of their names.
  public Map<Long, Set<EntityType>> types(Collection<Long> entities) {
    return connections.read(handle -> {
      Map<Long, Set<EntityType>> types = new HashMap<>();
      handle
          .createQuery(
              """
              SELECT name.entity, coalesce(nullif(given.type, ''), name.type)
              FROM name LEFT JOIN corrected_entity AS given ON given.entity = name.entity
              WHERE hidden = 0 AND name.entity IN (SELECT value FROM json_each(?))
              """)
          .bind(0, NumbersParameter.bound(entities))
          .map(StoredRow.read(row -> Map.entry(row.number(1), row.type(2))))
          .forEach(entry ->
              types
                  .computeIfAbsent(entry.getKey(), _ -> EnumSet.noneOf(EntityType.class))
                  .add(entry.getValue()));
      return types;
    });
  }
}
