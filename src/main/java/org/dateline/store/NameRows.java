package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.correction.CorrectedEntities.EntityCluster;
import org.dateline.store.correction.EntityAssignment;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;

/// The rows of names: finds them, and makes them where a name is new; as many as there are at once.
final class NameRows {

  /// By the place of each in a list: what is no Unicode comes back from a database as something
  /// else.
  private static final String KNOWN =
      "SELECT asked.key, name.number, name.type FROM json_each(?) AS asked"
          + " CROSS JOIN name ON name.folded = asked.value";

  /// The same of links. Those that were set apart come last: where one comes first, all are.
  private static final String OF_LINKS =
      "SELECT asked.key, entity, merged, hidden, apart > 0 FROM json_each(?) AS asked"
          + " CROSS JOIN name ON name.link = asked.value ORDER BY apart > 0";

  private NameRows() {}

  private record KnownRow(int place, long number, EntityType type) {}

  /// The numbers of those of these names that have a row.
  static Map<NameKey, Long> known(Handle handle, Collection<NameKey> keys) {
    Map<NameKey, Long> numbers = new HashMap<>();
    if (keys.isEmpty()) {
      return numbers;
    }
    List<NameKey> asked = List.copyOf(keys);
    handle
        .createQuery(KNOWN)
        .bind(0, TextsParameter.bound(asked.stream().map(NameKey::folded).toList()))
        .map(StoredRow.read(row -> new KnownRow(row.small(1), row.number(2), row.type(3))))
        .forEach(known -> {
          NameKey key = asked.get(known.place());
          if (key.type() == known.type()) {
            numbers.put(key, known.number());
          }
        });
    return numbers;
  }

  /// The number of a name; a new one joins the entity that its link has.
  static long number(Handle handle, FullName name, NameLinks links) {
    return Objects.requireNonNull(
        numbers(handle, Map.of(name.key(), name.written()), links).get(name.key()));
  }

  /// The same of many.
  ///
  /// @param written how each is written where it is new; those that are get their rows in this
  ///   order
  static Map<NameKey, Long> numbers(Handle handle, Map<NameKey, String> written, NameLinks links) {
    Map<NameKey, Long> numbers = known(handle, written.keySet());
    Map<FullName, NameLink> unknown = new LinkedHashMap<>();
    written.forEach((key, text) -> {
      if (!numbers.containsKey(key)) {
        FullName name = new FullName(key, text);
        unknown.put(name, links.of(name));
      }
    });
    if (!unknown.isEmpty()) {
      insert(handle, unknown, numbers);
    }
    return numbers;
  }

  /// Whose a new name is.
  ///
  /// @param entity 0 if it is the first of its entity
  private record Sibling(long entity, long merged, int hidden, boolean apart) {

    static final Sibling NONE = new Sibling(0, 0, 0, false);
  }

  private static void insert(
      Handle handle, Map<FullName, NameLink> names, Map<NameKey, Long> numbers) {
    Map<String, Sibling> siblings = siblings(handle, names.values());
    long first = lastNumber(handle) + 1;
    List<Object[]> rows = new ArrayList<>();
    Set<String> apart = new LinkedHashSet<>();
    names.forEach((name, link) -> {
      long number = first + rows.size();
      Sibling sibling = siblings.getOrDefault(link.id(), Sibling.NONE);
      if (sibling.apart()) {
        // A correction may have joined the link to others before all its names were set apart.
        apart.add(link.id());
        sibling = Sibling.NONE;
      }
      if (sibling.entity() == 0) {
        siblings.put(link.id(), new Sibling(number, 0, 0, false));
      }
      rows.add(row(number, name, link, sibling));
      numbers.put(name.key(), number);
    });
    StatementBatch.run(
        handle,
        "INSERT INTO name (number, type, folded, written, link, link_title, entity, merged, hidden,"
            + " articles, mentions, weak) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
        rows);
    handle.execute("UPDATE name SET entity = number WHERE number >= ? AND entity = 0", first);
    apart.forEach(link -> EntityAssignment.settle(handle, EntityCluster.of(link)));
  }

  private static Object[] row(long number, FullName name, NameLink link, Sibling like) {
    return new Object[] {
      number,
      name.key().type().name(),
      name.key().folded(),
      name.written(),
      link.id(),
      link.title(),
      like.entity(),
      like.merged(),
      like.hidden()
    };
  }

  private static long lastNumber(Handle handle) {
    return StoredRow.only(
        handle.createQuery("SELECT coalesce(max(number), 0) FROM name").map(StoredRow.number()));
  }

  private record SiblingOf(int place, Sibling sibling) {}

  /// What a name is like that joins those with its link.
  private static Map<String, Sibling> siblings(Handle handle, Collection<NameLink> links) {
    List<String> asked = links.stream().map(NameLink::id).distinct().toList();
    Map<String, Sibling> siblings = new HashMap<>();
    handle
        .createQuery(OF_LINKS)
        .bind(0, TextsParameter.bound(asked))
        .map(
            StoredRow.read(row ->
                new SiblingOf(
                    row.small(1),
                    new Sibling(row.number(2), row.number(3), row.small(4), row.number(5) != 0))))
        .forEach(found -> siblings.putIfAbsent(asked.get(found.place()), found.sibling()));
    return siblings;
  }
}
