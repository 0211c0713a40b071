package org.dateline.store.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.store.correction.CorrectedEntities.EntityCluster;
import org.dateline.store.correction.CorrectedEntities.MergedCluster;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Gives names the entity that their links and the reader's corrections make of them. Touches only
/// the entities that a change concerns, so the cost does not grow with the library.
public final class EntityAssignment {

  private static final String ROWS =
      "SELECT number, type, folded, link, apart, entity, merged, hidden FROM name WHERE ";

  private final Handle handle;
  private final CorrectedEntities after;
  private boolean changed;

  private EntityAssignment(Handle handle, CorrectedEntities after) {
    this.handle = handle;
    this.after = after;
  }

  /// What a name's row says of its entity.
  private record AssignmentRow(
      long number, NameKey key, String link, long apart, long entity, long merged, boolean hidden) {

    EntityCluster cell() {
      return apart == 0 ? EntityCluster.of(link) : new EntityCluster("", apart);
    }
  }

  /// An entity that the reader gave a type or a name.
  private record EntityOverride(String type, String display) {}

  /// Settles a cell whose names have changed, while the corrections are the same.
  public static void settle(Handle handle, EntityCluster cell) {
    CorrectedEntities now = CorrectionLog.replay(handle);
    settle(handle, now, now, List.of(cell));
  }

  /// Settles what is different after a change from what was before it.
  ///
  /// @param touched every cell whose names have changed, or of which the corrections that differ
  ///   speak
  /// @return whether anything has changed
  public static boolean settle(
      Handle handle,
      CorrectedEntities before,
      CorrectedEntities after,
      Collection<EntityCluster> touched) {
    EntityAssignment settling = new EntityAssignment(handle, after);
    Set<EntityCluster> cells = concerned(before, after, touched);
    Map<Long, EntityOverride> given = settling.takeGiven(cells);
    settling.setApart(before);
    settling.place(cells);
    given.putAll(settling.takeGiven(cells));
    settling.give(cells, given);
    return settling.changed;
  }

  private static Set<EntityCluster> concerned(
      CorrectedEntities before, CorrectedEntities after, Collection<EntityCluster> touched) {
    Set<EntityCluster> concerned = new LinkedHashSet<>();
    List<EntityCluster> next = new ArrayList<>(touched);
    while (!next.isEmpty()) {
      EntityCluster cell = next.removeLast();
      if (concerned.add(cell)) {
        before.joined(cell).ifPresent(joined -> next.addAll(joined.cells()));
        after.joined(cell).ifPresent(joined -> next.addAll(joined.cells()));
      }
    }
    return concerned;
  }

  /// Notes on the rows which names are set apart.
  private void setApart(CorrectedEntities before) {
    Set<NameKey> keys = new HashSet<>(before.apart().keySet());
    keys.addAll(after.apart().keySet());
    for (NameKey key : keys) {
      long now = after.apart().getOrDefault(key, 0L);
      if (before.apart().getOrDefault(key, 0L) != now) {
        changed = true;
        handle.execute(
            "UPDATE name SET apart = ? WHERE folded = ? AND type = ?",
            now,
            key.folded(),
            key.type().name());
      }
    }
  }

  private void place(Set<EntityCluster> cells) {
    Map<EntityCluster, List<AssignmentRow>> rows =
        rows(cells).stream()
            .collect(Collectors.groupingBy(AssignmentRow::cell, Collectors.toList()));
    PreparedBatch batch =
        handle.prepareBatch("UPDATE name SET entity = ?, merged = ?, hidden = ? WHERE number = ?");
    Set<EntityCluster> done = new HashSet<>();
    for (EntityCluster cell : cells) {
      if (!done.contains(cell)) {
        Optional<MergedCluster> joined = after.joined(cell);
        Collection<EntityCluster> together = joined.map(MergedCluster::cells).orElse(List.of(cell));
        done.addAll(together);
        place(joined.orElse(null), together, rows, batch);
      }
    }
    if (batch.size() > 0) {
      changed = true;
      batch.execute();
    }
  }

  /// An entity has the number of the first name of its main cell, or of another where that has
  /// none. What is hidden is by itself, so that nobody counts it as the entity's.
  private static void place(
      @Nullable MergedCluster joined,
      Collection<EntityCluster> cells,
      Map<EntityCluster, List<AssignmentRow>> rows,
      PreparedBatch batch) {
    Set<EntityCluster> hidden =
        cells.stream()
            .filter(cell -> joined != null && joined.isHidden(cell))
            .collect(Collectors.toSet());
    long shown =
        cells.stream()
            .filter(cell -> !hidden.contains(cell))
            .mapToLong(cell -> first(rows, cell))
            .filter(number -> number > 0)
            .findFirst()
            .orElse(0);
    for (EntityCluster cell : cells) {
      long entity = hidden.contains(cell) ? first(rows, cell) : shown;
      long merged = joined == null ? 0 : joined.mergedBy(cell);
      for (AssignmentRow row : rows.getOrDefault(cell, List.of())) {
        if (row.entity() != entity
            || row.merged() != merged
            || row.hidden() != hidden.contains(cell)) {
          batch.add(entity, merged, hidden.contains(cell), row.number());
        }
      }
    }
  }

  private static long first(Map<EntityCluster, List<AssignmentRow>> rows, EntityCluster cell) {
    return rows.getOrDefault(cell, List.of()).stream()
        .mapToLong(AssignmentRow::number)
        .min()
        .orElse(0);
  }

  private List<AssignmentRow> rows(Set<EntityCluster> cells) {
    List<AssignmentRow> rows =
        new ArrayList<>(rows("apart = 0 AND link IN " + NumbersParameter.SELECT, links(cells)));
    List<Long> apart =
        cells.stream().map(EntityCluster::apart).filter(number -> number > 0).toList();
    if (!apart.isEmpty()) {
      rows.addAll(
          rows("apart > 0 AND apart IN " + NumbersParameter.SELECT, NumbersParameter.bound(apart)));
    }
    return rows;
  }

  private static String links(Set<EntityCluster> cells) {
    return TextsParameter.bound(
        cells.stream().filter(cell -> cell.apart() == 0).map(EntityCluster::link).toList());
  }

  private List<AssignmentRow> rows(String condition, String bound) {
    return handle
        .createQuery(ROWS + condition)
        .bind(0, bound)
        .map(
            StoredRow.read(row ->
                new AssignmentRow(
                    row.number("number"),
                    row.key(),
                    row.text("link"),
                    row.number("apart"),
                    row.number("entity"),
                    row.number("merged"),
                    row.flag("hidden"))))
        .list();
  }

  /// Takes away what the reader gave the entities of these cells.
  private Map<Long, EntityOverride> takeGiven(Set<EntityCluster> cells) {
    Map<Long, EntityOverride> given = new HashMap<>();
    if (noneGiven()) {
      return given;
    }
    List<Long> entities = rows(cells).stream().map(AssignmentRow::entity).distinct().toList();
    handle
        .createQuery(
            """
            DELETE FROM corrected_entity WHERE entity IN (SELECT value FROM json_each(?))
            RETURNING entity, type, display
            """)
        .bind(0, NumbersParameter.bound(entities))
        .map(
            StoredRow.read(
                row -> given.put(row.number(1), new EntityOverride(row.text(2), row.text(3)))))
        .list();
    return given;
  }

  private boolean noneGiven() {
    return handle
        .createQuery("SELECT NOT EXISTS (SELECT 1 FROM corrected_entity)")
        .map(StoredRow.flag())
        .one();
  }

  private void give(Set<EntityCluster> cells, Map<Long, EntityOverride> before) {
    Map<Long, EntityOverride> now = new LinkedHashMap<>();
    Set<MergedCluster> corrected =
        cells.stream().flatMap(cell -> after.joined(cell).stream()).collect(Collectors.toSet());
    if (!corrected.isEmpty()) {
      Map<EntityCluster, Long> entities = new HashMap<>();
      rows(cells).forEach(row -> entities.putIfAbsent(row.cell(), row.entity()));
      for (MergedCluster entity : corrected) {
        if (entity.type().isPresent() || !entity.display().isEmpty()) {
          entity.cells().stream()
              .filter(cell -> !entity.isHidden(cell) && entities.containsKey(cell))
              .findFirst()
              .ifPresent(cell ->
                  now.put(
                      Objects.requireNonNull(entities.get(cell)),
                      new EntityOverride(
                          entity.type().map(EntityType::name).orElse(""), entity.display())));
        }
      }
    }
    now.forEach((entity, given) ->
        handle.execute(
            "INSERT INTO corrected_entity VALUES (?, ?, ?)",
            entity,
            given.type(),
            given.display()));
    changed |= !now.equals(before);
  }
}
