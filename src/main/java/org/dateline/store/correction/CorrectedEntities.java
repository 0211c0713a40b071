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
  public record Cell(String link, long apart) {

    public static Cell of(String link) {
      return new Cell(link, 0);
    }
  }

  /// A correction that holds, and the links that its names have now.
  public record Entry(long number, Correction.InLibrary correction, List<String> links) {}

  /// Cells that are one entity.
  static final class Joined {

    /// The correction that joined each to the first, which is 0 for the first itself.
    private final Map<Cell, Long> mergedBy = new LinkedHashMap<>();

    private final Set<Cell> hidden = new LinkedHashSet<>();
    private Optional<EntityType> type = Optional.empty();
    private String display = "";

    private Joined(Cell main) {
      mergedBy.put(main, 0L);
    }

    /// All of them; the first is the one that the others were merged into.
    Collection<Cell> cells() {
      return mergedBy.keySet();
    }

    long mergedBy(Cell cell) {
      return Objects.requireNonNull(mergedBy.get(cell));
    }

    boolean isHidden(Cell cell) {
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
  private final Map<Cell, Joined> joined = new HashMap<>();

  private CorrectedEntities() {}

  /// Replays corrections. The cost is linear in their number, and in the size of what they merge.
  public static CorrectedEntities replay(List<Entry> log) {
    CorrectedEntities entities = new CorrectedEntities();
    for (Entry entry : log) {
      List<FullName> names = entry.correction().names();
      for (int i = 0; i < names.size(); i++) {
        entities.links.put(names.get(i).key(), entry.links().get(i));
      }
      entities.take(entry.number(), entry.correction());
    }
    return entities;
  }

  private void take(long number, Correction.InLibrary correction) {
    switch (correction) {
      case Correction.NoName(FullName name, boolean alone) -> {
        if (alone) {
          setApart(number, name.key());
        }
        Joined entity = at(name.key());
        entity.hidden.addAll(entity.cells());
      }
      case Correction.OtherType retype -> {
        merge(number, retype.name().key(), retype.retyped().key());
        at(retype.name().key()).type = Optional.of(retype.type());
      }
      case Correction.Renamed(FullName name, String display) -> at(name.key()).display = display;
      case Correction.Merged(FullName name, FullName into) -> merge(number, name.key(), into.key());
      case Correction.Split(FullName name) -> setApart(number, name.key());
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
    Joined from = at(key);
    Joined to = at(into);
    if (from != to) {
      for (Cell cell : new ArrayList<>(from.cells())) {
        to.mergedBy.put(cell, number);
        joined.put(cell, to);
      }
      to.hidden.addAll(from.hidden);
    }
  }

  private Joined at(NameKey key) {
    return joined.computeIfAbsent(cell(key), Joined::new);
  }

  /// The cell of a name that a correction speaks of.
  public Cell cell(NameKey key) {
    Long by = apart.get(key);
    return by == null ? linkCell(key) : new Cell("", by);
  }

  /// The cell that it would have if it were not set apart.
  public Cell linkCell(NameKey key) {
    return Cell.of(links.getOrDefault(key, ""));
  }

  /// The names set apart, and the correction that did it.
  Map<NameKey, Long> apart() {
    return apart;
  }

  /// What a cell is joined with, itself included; empty where no correction speaks of it.
  Optional<Joined> joined(Cell cell) {
    return Optional.ofNullable(joined.get(cell));
  }
}
