package org.dateline.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The reader's own list of names: each name once for each type. Thread-safe.
public final class ListedNameTable {

  private final Connections connections;

  ListedNameTable(Connections connections) {
    this.connections = connections;
  }

  /// What a change did to the list.
  ///
  /// @param added names that are new
  /// @param changed names that were there with other aliases, or another way of case
  /// @param unchanged names that were there as they came
  /// @param removed names that are there no more
  public record NameListChange(long added, long changed, long unchanged, long removed) {}

  private record ListedNameKey(EntityType type, String name) {

    static ListedNameKey of(ListedName name) {
      return new ListedNameKey(name.type(), name.name());
    }
  }

  /// All names, in the order in which they were first put on the list.
  public List<ListedName> all() {
    return connections.read(ListedNameTable::all);
  }

  /// Puts names on the list, each in place of the one of its type that is there already, in one
  /// transaction. Reads the whole list.
  public NameListChange add(Collection<ListedName> names) {
    return connections.write(handle -> {
      Map<ListedNameKey, ListedName> before = byKey(handle);
      put(
          handle,
          names.stream().filter(it -> !it.equals(before.get(ListedNameKey.of(it)))).toList());
      return change(names, before, 0);
    });
  }

  /// Makes these the whole list, in their order, in one transaction.
  public NameListChange replace(Collection<ListedName> names) {
    return connections.write(handle -> {
      Map<ListedNameKey, ListedName> before = byKey(handle);
      handle.execute("DELETE FROM listed_name");
      put(handle, names);
      Set<ListedNameKey> after = names.stream().map(ListedNameKey::of).collect(Collectors.toSet());
      long removed = before.keySet().stream().filter(key -> !after.contains(key)).count();
      return change(names, before, removed);
    });
  }

  /// Takes a name off the list, of whatever types.
  ///
  /// @return how many were taken off
  public long remove(String name) {
    return connections.<Integer>write(
        handle -> handle.execute("DELETE FROM listed_name WHERE name = ?", name));
  }

  /// Empties the list.
  ///
  /// @return how many were taken off
  public long removeAll() {
    return connections.<Integer>write(handle -> handle.execute("DELETE FROM listed_name"));
  }

  private static List<ListedName> all(Handle handle) {
    return handle
        .createQuery("SELECT type, name, aliases, case_blind FROM listed_name ORDER BY number")
        .map(StoredRow.read(row -> listed(row)))
        .list();
  }

  private static Map<ListedNameKey, ListedName> byKey(Handle handle) {
    return all(handle).stream().collect(Collectors.toMap(ListedNameKey::of, Function.identity()));
  }

  private static NameListChange change(
      Collection<ListedName> names, Map<ListedNameKey, ListedName> before, long removed) {
    long unchanged =
        names.stream().filter(it -> it.equals(before.get(ListedNameKey.of(it)))).count();
    long there = names.stream().filter(it -> before.containsKey(ListedNameKey.of(it))).count();
    return new NameListChange(names.size() - there, there - unchanged, unchanged, removed);
  }

  private static void put(Handle handle, Collection<ListedName> names) {
    if (names.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO listed_name (type, name, aliases, case_blind) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE
            SET aliases = excluded.aliases, case_blind = excluded.case_blind
            """);
    for (ListedName name : names) {
      batch.add(
          name.type().name(), name.name(), String.join("\n", name.aliases()), name.caseBlind());
    }
    batch.execute();
  }

  private static ListedName listed(StoredRow row) throws SQLException {
    return new ListedName(
        row.type("type"),
        row.text("name"),
        row.text("aliases").lines().toList(),
        row.flag("case_blind"));
  }
}
