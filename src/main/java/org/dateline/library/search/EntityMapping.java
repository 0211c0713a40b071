package org.dateline.library.search;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dateline.index.facet.EntityByName;
import org.dateline.index.facet.EntityTypeLookup;
import org.dateline.model.EntityType;
import org.dateline.store.EntityMappingTable;
import org.dateline.store.EntityMappingTable.EntityMoves;
import org.dateline.store.Store;

/// The mapping of names to the entities that facets count: knows at any moment which each is
/// counted as, and of what types entities may be, without reading that each time. Thread-safe.
final class EntityMapping {

  /// With more types remembered, all are forgotten; a few megabytes.
  private static final int MAX_TYPES_REMEMBERED = 50_000;

  private static final List<EntityType> TYPES = List.of(EntityType.values());

  private final Store store;
  private final EntityMappingTable names;

  @GuardedBy("this")
  private MappingState state = MappingState.UNKNOWN;

  EntityMapping(Store store) {
    this.store = store;
    this.names = store.entityMapping();
  }

  /// How names are counted at a moment.
  record MappingSnapshot(EntityByName owners, EntityTypeLookup kinds) {}

  /// @param move the last move that is taken into account, from 0
  /// @param types of each entity that has been asked for
  private record MappingState(long move, EntityByName owners, Map<Long, Byte> types) {

    static final MappingState UNKNOWN = new MappingState(-1, EntityByName.THEMSELVES, Map.of());
  }

  /// How names are counted now. The first time reads the names that are not entities by themselves,
  /// about a microsecond each; later only what has become another.
  synchronized MappingSnapshot now() {
    state = state.move() < 0 ? read() : moved(names.movesAfter(state.move()));
    Map<Long, Byte> types = state.types();
    return new MappingSnapshot(state.owners(), new EntityTypeBits(types));
  }

  private MappingState read() {
    long move = names.lastMove();
    return new MappingState(
        move, EntityByName.of(store.namePostings().ofOthers()), new ConcurrentHashMap<>());
  }

  /// A search that began before goes on with what it knew.
  @GuardedBy("this")
  private MappingState moved(EntityMoves moves) {
    if (moves.entities().isEmpty() && state.types().size() < MAX_TYPES_REMEMBERED) {
      return state;
    }
    EntityByName owners = state.owners();
    Map<Long, Byte> types = new ConcurrentHashMap<>();
    if (state.types().size() < MAX_TYPES_REMEMBERED) {
      types.putAll(state.types());
    }
    moves
        .entities()
        .forEach((name, entity) -> {
          types.remove(name);
          types.remove(entity);
          types.remove(owners.of(name));
        });
    return new MappingState(moves.last(), owners.with(moves.entities()), types);
  }

  /// The types of entities as bits, by their order.
  private final class EntityTypeBits implements EntityTypeLookup {

    private final Map<Long, Byte> known;

    EntityTypeBits(Map<Long, Byte> known) {
      this.known = known;
    }

    @Override
    public int count() {
      return TYPES.size();
    }

    @Override
    public byte[] of(long[] entities) {
      Set<Long> unknown =
          Arrays.stream(entities)
              .boxed()
              .filter(entity -> !known.containsKey(entity))
              .collect(Collectors.toSet());
      if (!unknown.isEmpty()) {
        Map<Long, Set<EntityType>> types = names.types(unknown);
        unknown.forEach(entity -> known.put(entity, bits(types.getOrDefault(entity, Set.of()))));
      }
      byte[] kinds = new byte[entities.length];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = known.getOrDefault(entities[i], (byte) 0);
      }
      return kinds;
    }

    private static byte bits(Set<EntityType> types) {
      return (byte) types.stream().mapToInt(type -> 1 << TYPES.indexOf(type)).sum();
    }
  }
}
