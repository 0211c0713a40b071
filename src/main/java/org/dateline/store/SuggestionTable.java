package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.DamagedRowException;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;

/// The names in the articles as they complete what a reader types: how each is written, and how
/// much is written of its entity. Names that the reader said are none are among them, so that
/// nothing need be read again when that is taken back. Thread-safe.
public final class SuggestionTable {

  private static final String ENTITY_SUM =
      "(SELECT sum(other.%1$s) FROM name AS other WHERE other.entity = name.entity) AS %1$s";

  private static final String NAMES =
      """
      WITH asked AS MATERIALIZED (
        SELECT number, %s, %s FROM name WHERE number IN (SELECT value FROM json_each(?))
      )
      SELECT number, text, form.mentions, asked.articles, asked.mentions
      FROM asked JOIN form ON form.name = asked.number
      WHERE form.mentions > 0 ORDER BY number
      """
          .formatted(ENTITY_SUM.formatted("articles"), ENTITY_SUM.formatted("mentions"));

  private static final String ARTICLES =
      "SELECT number, %s FROM name WHERE number IN (SELECT value FROM json_each(?))"
          .formatted(ENTITY_SUM.formatted("articles"));

  /// An entity has the type of its main name, as [EntityTable] says, and is shown by
  /// [DisplayNames].
  private static final String ENTITIES =
      """
      SELECT asked.entity, sum(articles) AS articles, sum(mentions),
        coalesce(nullif(given.type, ''), asked.type), coalesce(nullif(given.display, ''), %s), %s
      FROM name AS asked LEFT JOIN corrected_entity AS given ON given.entity = asked.entity
      WHERE hidden = 0 AND asked.entity IN (SELECT value FROM json_each(?))
      GROUP BY asked.entity HAVING sum(articles) > 0
      """
          .formatted(DisplayNames.bestForm("asked.entity"), DisplayNames.mostMentioned("asked"));

  private final Connections connections;

  SuggestionTable(Connections connections) {
    this.connections = connections;
  }

  /// A way of writing a name.
  ///
  /// @param times how often it is written so
  public record WrittenForm(String text, long times) {}

  /// A name that articles mention.
  ///
  /// @param number the number of the name
  /// @param articles how many articles mention its entity, under whatever name
  /// @param mentions how often they do
  /// @param forms every way it is written
  public record SuggestedName(long number, long articles, long mentions, List<WrittenForm> forms) {
    public SuggestedName {
      forms = List.copyOf(forms);
    }
  }

  /// Reads every name, in the order of their numbers, as they all were at one moment. Takes two to
  /// four seconds a million, and 20 bytes a name meanwhile.
  public void all(Consumer<SuggestedName> each) {
    connections.read(handle ->
        handle.inTransaction(same -> {
          EntitySums sums = new EntitySums(same);
          ResultIterable<NameFormRow> rows =
              same.createQuery(
                      "SELECT name, text, mentions FROM form WHERE mentions > 0 ORDER BY name")
                  .map(
                      StoredRow.read(row -> {
                        int name = row.small(1);
                        return new NameFormRow(
                            name,
                            new WrittenForm(row.text(2), row.number(3)),
                            sums.articles(name),
                            sums.mentions(name));
                      }));
          group(rows, each);
          return true;
        }));
  }

  private record NameFormRow(long name, WrittenForm form, long articles, long mentions) {}

  private static void group(ResultIterable<NameFormRow> rows, Consumer<SuggestedName> each) {
    List<NameFormRow> same = new ArrayList<>();
    try (ResultIterator<NameFormRow> next = rows.iterator()) {
      while (next.hasNext()) {
        NameFormRow row = next.next();
        if (!same.isEmpty() && same.getFirst().name() != row.name()) {
          each.accept(name(same));
          same.clear();
        }
        same.add(row);
      }
    }
    if (!same.isEmpty()) {
      each.accept(name(same));
    }
  }

  private static SuggestedName name(List<NameFormRow> rows) {
    NameFormRow first = rows.getFirst();
    return new SuggestedName(
        first.name(),
        first.articles(),
        first.mentions(),
        rows.stream().map(NameFormRow::form).toList());
  }

  /// The entity of every name, and what its names add up to.
  private static final class EntitySums {

    private final int[] entities;
    private final long[] articles;
    private final long[] mentions;

    EntitySums(Handle handle) {
      int last =
          handle
              .createQuery("SELECT coalesce(max(number), 0) FROM name")
              .map(StoredRow.read(row -> row.small(1)))
              .one();
      entities = new int[last + 1];
      articles = new long[last + 1];
      mentions = new long[last + 1];
      handle
          .createQuery("SELECT number, entity, articles, mentions FROM name")
          .map(
              StoredRow.read(row ->
                  new EntitySumRow(row.small(1), row.small(2), row.number(3), row.number(4))))
          .forEach(this::add);
    }

    private record EntitySumRow(int number, int entity, long articles, long mentions) {}

    private void add(EntitySumRow name) {
      if (name.entity() < 0 || name.entity() >= entities.length) {
        throw new DamagedRowException("no name has the number " + name.entity());
      }
      entities[name.number()] = name.entity();
      articles[name.entity()] += name.articles();
      mentions[name.entity()] += name.mentions();
    }

    long articles(int name) {
      return articles[entities[name]];
    }

    long mentions(int name) {
      return mentions[entities[name]];
    }
  }

  /// These names, in the order of their numbers; without those that no article mentions. The cost
  /// is linear in what there is of them and their entities.
  public List<SuggestedName> of(Collection<Long> names) {
    return connections.read(handle -> {
      List<SuggestedName> found = new ArrayList<>();
      group(
          handle
              .createQuery(NAMES)
              .bind(0, NumbersParameter.bound(names))
              .map(
                  StoredRow.read(row ->
                      new NameFormRow(
                          row.number(1),
                          new WrittenForm(row.text(2), row.number(3)),
                          row.number(4),
                          row.number(5)))),
          found::add);
      return found;
    });
  }

  /// The numbers of the names in the most articles, the most first. The cost depends on the limit
  /// alone.
  public List<Long> most(int limit) {
    return connections.read(handle ->
        handle
            .createQuery(
                "SELECT number FROM name WHERE articles > 0 ORDER BY articles DESC LIMIT ?")
            .bind(0, limit)
            .map(StoredRow.number())
            .list());
  }

  /// How many articles mention the entity of each of these names.
  public Map<Long, Long> articles(Collection<Long> names) {
    return connections.read(handle -> {
      Map<Long, Long> articles = new HashMap<>();
      handle
          .createQuery(ARTICLES)
          .bind(0, NumbersParameter.bound(names))
          .map(StoredRow.read(row -> articles.put(row.number(1), row.number(2))))
          .list();
      return articles;
    });
  }

  /// Whose a name is.
  ///
  /// @param entity the number of the entity
  /// @param type what the reader said that the entity is, or else what the name was taken for
  public record NameOwner(long entity, EntityType type) {}

  /// Whose each of these names is; without those that the reader said are none.
  public Map<Long, NameOwner> owners(Collection<Long> names) {
    return connections.read(handle -> {
      Map<Long, NameOwner> owners = new HashMap<>();
      handle
          .createQuery(
              """
              SELECT number, name.entity, coalesce(nullif(given.type, ''), name.type)
              FROM name LEFT JOIN corrected_entity AS given ON given.entity = name.entity
              WHERE hidden = 0 AND number IN (SELECT value FROM json_each(?))
              """)
          .bind(0, NumbersParameter.bound(names))
          .map(
              StoredRow.read(
                  row -> owners.put(row.number(1), new NameOwner(row.number(2), row.type(3)))))
          .list();
      return owners;
    });
  }

  /// The entities with these numbers, as [EntityTable#numbered] has them but in half the time;
  /// without those that no article mentions.
  public Map<Long, Entity> entities(Collection<Long> numbers) {
    return connections.read(handle -> {
      Map<Long, Entity> entities = new HashMap<>();
      handle
          .createQuery(ENTITIES)
          .bind(0, NumbersParameter.bound(numbers))
          .map(
              StoredRow.read(row ->
                  entities.put(
                      row.number(1),
                      new Entity(
                          row.number(1), row.type(4), row.text(5), row.number(2), row.number(3)))))
          .list();
      return entities;
    });
  }

  /// The ways in which each of these names is written, the most frequent first; without names that
  /// no article mentions.
  public Map<Long, List<WrittenForm>> forms(Collection<Long> names) {
    return connections.read(handle -> {
      Map<Long, List<WrittenForm>> forms = new HashMap<>();
      handle
          .createQuery(
              """
              SELECT name, text, mentions FROM form
              WHERE mentions > 0 AND name IN (SELECT value FROM json_each(?))
              ORDER BY mentions DESC, text
              """)
          .bind(0, NumbersParameter.bound(names))
          .map(
              StoredRow.read(
                  row -> Map.entry(row.number(1), new WrittenForm(row.text(2), row.number(3)))))
          .forEach(entry ->
              forms.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
      return forms;
    });
  }

  /// The names that the reader has given entities.
  public Map<Long, String> given() {
    return connections.read(handle -> {
      Map<Long, String> given = new HashMap<>();
      handle
          .createQuery("SELECT entity, display FROM corrected_entity WHERE display <> ''")
          .map(StoredRow.read(row -> given.put(row.number(1), row.text(2))))
          .list();
      return given;
    });
  }
}
