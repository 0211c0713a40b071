package org.dateline.store.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.correction.Correction;

/// What the reader's corrections make of links: which of them are one entity, which names are set
/// apart from theirs, and what is hidden. The corrections of the whole library are replayed in
/// their order, in memory; whatever they do not speak of is as it was linked.
///
/// Names come in cells that are joined as a whole: those with one link, or one name set apart. So a
/// name that is linked later joins what its link has been joined to.
public final class CorrectedEntities {

  /// What is joined as a whole.
  ///
  /// @param link the link of its names; empty for a name set apart
  /// @param apart the number of the correction that set the name apart; 0 for a link
  public record EntityCluster(String link, long apart) {

    public static EntityCluster of(String link) {
      return new EntityCluster(link, 0);
    }
  }

  /// A correction that holds, and the links that its names have now.
  public record ActiveCorrection(
      long number, Correction.LibraryCorrection correction, List<String> links) {}

  /// Cells that are one entity.
  static final class MergedCluster {

    /// The correction that joined each to the first, which is 0 for the first itself.
    private final Map<EntityCluster, Long> mergedBy = new LinkedHashMap<>();

    private final Set<EntityCluster> hidden = new LinkedHashSet<>();
    private Optional<EntityType> type = Optional.empty();
    private String display = "";

    private MergedCluster(EntityCluster main) {
      mergedBy.put(main, 0L);
    }

    /// All of them; the first is the one that the others were merged into.
    Collection<EntityCluster> cells() {
      return mergedBy.keySet();
    }

    long mergedBy(EntityCluster cell) {
      return Objects.requireNonNull(mergedBy.get(cell));
    }

    boolean isHidden(EntityCluster cell) {
      return hidden.contains(cell);
    }

    /// The type that the reader gave it.
    Optional<EntityType> type() {
      return type;
    }

    /// The name that the reader gave it; empty for none.
    String display() {
      return display;
    }
  }

  private final Map<NameKey, Long> apart = new HashMap<>();
  private final Map<NameKey, String> links = new HashMap<>();
  private final Map<EntityCluster, MergedCluster> joined = new HashMap<>();

  private CorrectedEntities() {}

  /// Replays corrections. The cost is linear in their number, and in the size of what they merge.
  public static CorrectedEntities replay(List<ActiveCorrection> log) {
    CorrectedEntities entities = new CorrectedEntities();
    for (ActiveCorrection entry : log) {
      List<FullName> names = entry.correction().names();
      for (int i = 0; i < names.size(); i++) {
        entities.links.put(names.get(i).key(), entry.links().get(i));
      }
      entities.take(entry.number(), entry.correction());
    }
    return entities;
  }

  private void take(long number, Correction.LibraryCorrection correction) {
    switch (correction) {
      case Correction.NotAName(FullName name, boolean alone) -> {
        if (alone) {
          setApart(number, name.key());
        }
        MergedCluster entity = at(name.key());
        entity.hidden.addAll(entity.cells());
      }
      case Correction.TypeChange retype -> {
        merge(number, retype.name().key(), retype.retyped().key());
        at(retype.name().key()).type = Optional.of(retype.type());
      }
      case Correction.EntityRename(FullName name, String display) ->
          at(name.key()).display = display;
      case Correction.EntityMerge(FullName name, FullName into) ->
          merge(number, name.key(), into.key());
      case Correction.EntitySplit(FullName name) -> setApart(number, name.key());
    }
  }

  /// A name that is by itself already stays as it is.
  private void setApart(long number, NameKey key) {
    if (!apart.containsKey(key) || at(key).cells().size() > 1) {
      apart.put(key, number);
      at(key);
    }
  }

  private void merge(long number, NameKey key, NameKey into) {
    MergedCluster from = at(key);
    MergedCluster to = at(into);
    if (from != to) {
      for (EntityCluster cell : new ArrayList<>(from.cells())) {
        to.mergedBy.put(cell, number);
        joined.put(cell, to);
      }
      to.hidden.addAll(from.hidden);
    }
  }

  private MergedCluster at(NameKey key) {
    return joined.computeIfAbsent(cell(key), MergedCluster::new);
  }

  /// The cell of a name that a correction speaks of.
  public EntityCluster cell(NameKey key) {
    Long by = apart.get(key);
    return by == null ? linkCell(key) : new EntityCluster("", by);
  }

  /// The cell that it would have if it were not set apart.
  public EntityCluster linkCell(NameKey key) {
    return EntityCluster.of(links.getOrDefault(key, ""));
  }

  /// The names set apart, and the correction that did it.
  Map<NameKey, Long> apart() {
    return apart;
  }

  /// What a cell is joined with, itself included; empty where no correction speaks of it.
  Optional<MergedCluster> joined(EntityCluster cell) {
    return Optional.ofNullable(joined.get(cell));
  }
}
