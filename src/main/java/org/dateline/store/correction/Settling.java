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
import org.dateline.store.correction.CorrectedEntities.Cell;
import org.dateline.store.correction.CorrectedEntities.Joined;
import org.dateline.store.sqlite.Numbers;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.Texts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Gives names the entity that their links and the reader's corrections make of them. Touches only
/// the entities that a change concerns, so the cost does not grow with the library.
public final class Settling {

  private static final String ROWS =
      "SELECT number, type, folded, link, apart, entity, merged, hidden FROM name WHERE ";

  private final Handle handle;
  private final CorrectedEntities after;
  private boolean changed;

  private Settling(Handle handle, CorrectedEntities after) {
    this.handle = handle;
    this.after = after;
  }

  /// What a name's row says of its entity.
  private record Row(
      long number, NameKey key, String link, long apart, long entity, long merged, boolean hidden) {

    Cell cell() {
      return apart == 0 ? Cell.of(link) : new Cell("", apart);
    }
  }

  /// An entity that the reader gave a type or a name.
  private record Given(String type, String display) {}

  /// Settles a cell whose names have changed, while the corrections are the same.
  public static void settle(Handle handle, Cell cell) {
    CorrectedEntities now = CorrectionLog.replay(handle);
    settle(handle, now, now, List.of(cell));
  }

  /// Settles what is different after a change from what was before it.
  ///
  /// @param touched every cell whose names have changed, or of which the corrections that differ
  ///   speak
  /// @return whether anything has changed
  public static boolean settle(
      Handle handle, CorrectedEntities before, CorrectedEntities after, Collection<Cell> touched) {
    Settling settling = new Settling(handle, after);
    Set<Cell> cells = concerned(before, after, touched);
    Map<Long, Given> given = settling.takeGiven(cells);
    settling.setApart(before);
    settling.place(cells);
    given.putAll(settling.takeGiven(cells));
    settling.give(cells, given);
    return settling.changed;
  }

  private static Set<Cell> concerned(
      CorrectedEntities before, CorrectedEntities after, Collection<Cell> touched) {
    Set<Cell> concerned = new LinkedHashSet<>();
    List<Cell> next = new ArrayList<>(touched);
    while (!next.isEmpty()) {
      Cell cell = next.removeLast();
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

  private void place(Set<Cell> cells) {
    Map<Cell, List<Row>> rows =
        rows(cells).stream().collect(Collectors.groupingBy(Row::cell, Collectors.toList()));
    PreparedBatch batch =
        handle.prepareBatch("UPDATE name SET entity = ?, merged = ?, hidden = ? WHERE number = ?");
    Set<Cell> done = new HashSet<>();
    for (Cell cell : cells) {
      if (!done.contains(cell)) {
        Optional<Joined> joined = after.joined(cell);
        Collection<Cell> together = joined.map(Joined::cells).orElse(List.of(cell));
        done.addAll(together);
        place(joined, together, rows, batch);
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
      Optional<Joined> joined,
      Collection<Cell> cells,
      Map<Cell, List<Row>> rows,
      PreparedBatch batch) {
    Set<Cell> hidden =
        cells.stream()
            .filter(cell -> joined.map(it -> it.isHidden(cell)).orElse(false))
            .collect(Collectors.toSet());
    long shown =
        cells.stream()
            .filter(cell -> !hidden.contains(cell))
            .mapToLong(cell -> first(rows, cell))
            .filter(number -> number > 0)
            .findFirst()
            .orElse(0);
    for (Cell cell : cells) {
      long entity = hidden.contains(cell) ? first(rows, cell) : shown;
      long merged = joined.map(it -> it.mergedBy(cell)).orElse(0L);
      for (Row row : rows.getOrDefault(cell, List.of())) {
        if (row.entity() != entity
            || row.merged() != merged
            || row.hidden() != hidden.contains(cell)) {
          batch.add(entity, merged, hidden.contains(cell), row.number());
        }
      }
    }
  }

  private static long first(Map<Cell, List<Row>> rows, Cell cell) {
    return rows.getOrDefault(cell, List.of()).stream().mapToLong(Row::number).min().orElse(0);
  }

  private List<Row> rows(Set<Cell> cells) {
    List<Row> rows = new ArrayList<>(rows("apart = 0 AND link IN " + Numbers.SELECT, links(cells)));
    List<Long> apart = cells.stream().map(Cell::apart).filter(number -> number > 0).toList();
    if (!apart.isEmpty()) {
      rows.addAll(rows("apart > 0 AND apart IN " + Numbers.SELECT, Numbers.bound(apart)));
    }
    return rows;
  }

  private static String links(Set<Cell> cells) {
    return Texts.bound(cells.stream().filter(cell -> cell.apart() == 0).map(Cell::link).toList());
  }

  private List<Row> rows(String condition, String bound) {
    return handle
        .createQuery(ROWS + condition)
        .bind(0, bound)
        .map(
            StoredRow.read(row ->
                new Row(
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
  private Map<Long, Given> takeGiven(Set<Cell> cells) {
    Map<Long, Given> given = new HashMap<>();
    if (noneGiven()) {
      return given;
    }
    List<Long> entities = rows(cells).stream().map(Row::entity).distinct().toList();
    handle
        .createQuery(
            "DELETE FROM corrected_entity WHERE entity IN "
                + Numbers.SELECT
                + " RETURNING entity, type, display")
        .bind(0, Numbers.bound(entities))
        .map(StoredRow.read(row -> given.put(row.number(1), new Given(row.text(2), row.text(3)))))
        .list();
    return given;
  }

  private boolean noneGiven() {
    return handle
        .createQuery("SELECT NOT EXISTS (SELECT 1 FROM corrected_entity)")
        .map(StoredRow.flag())
        .one();
  }

  private void give(Set<Cell> cells, Map<Long, Given> before) {
    Map<Long, Given> now = new LinkedHashMap<>();
    Set<Joined> corrected =
        cells.stream().flatMap(cell -> after.joined(cell).stream()).collect(Collectors.toSet());
    if (!corrected.isEmpty()) {
      Map<Cell, Long> entities = new HashMap<>();
      rows(cells).forEach(row -> entities.putIfAbsent(row.cell(), row.entity()));
      for (Joined entity : corrected) {
        if (entity.type().isPresent() || !entity.display().isEmpty()) {
          entity.cells().stream()
              .filter(cell -> !entity.isHidden(cell) && entities.containsKey(cell))
              .findFirst()
              .ifPresent(cell ->
                  now.put(
                      Objects.requireNonNull(entities.get(cell)),
                      new Given(entity.type().map(EntityType::name).orElse(""), entity.display())));
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
