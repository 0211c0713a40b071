package org.dateline.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;
import org.dateline.store.DisplayNames.LinkedName;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jspecify.annotations.Nullable;

/// The people, places and organizations that the names in the articles belong to. Names that the
/// reader said are none are left out, and so are entities that no article mentions any more or that
/// are only in words made from their name; these can still be asked for by number. Thread-safe.
///
/// An entity is in as many articles as each of its names is, added up: an article that mentions it
/// under two names counts twice here. The index counts exactly.
public final class EntityTable {

  /// The entities of the names that meet a condition, which stands between these two.
  private static final String ENTITIES_WHERE =
      """
      WITH found AS (
        SELECT entity, sum(articles) AS articles, sum(mentions) AS mentions, sum(weak) AS weak,
          type AS found_type, %s
        FROM name WHERE hidden = 0 AND
      """
          .formatted(DisplayNames.mostMentioned("name"));

  /// Only those of the limit are given their display name.
  private static final String ENTITIES_UP_TO =
      """
        GROUP BY entity
      ), listed AS (
        SELECT found.entity AS entity, articles, mentions, given.display AS given,
          coalesce(nullif(given.type, ''), found_type) AS type
        FROM found LEFT JOIN corrected_entity AS given ON given.entity = found.entity
        WHERE articles + :weak * weak > 0
          AND (:type = '' OR coalesce(nullif(given.type, ''), found_type) = :type)
        ORDER BY articles DESC, mentions DESC, 1 LIMIT :limit
      )
      SELECT entity, articles, mentions, type,
        coalesce(nullif(given, ''), %s, (SELECT written FROM name WHERE number = listed.entity))
          AS display
      FROM listed ORDER BY articles DESC, mentions DESC, display
      """
          .formatted(DisplayNames.bestForm("listed.entity"));

  private static final String FORMS =
      """
      SELECT text, type, sum(form.mentions) AS times, max(form.mentions), %s
      FROM form JOIN name ON form.name = name.number
      WHERE entity = (SELECT entity FROM name WHERE number = ?)
        AND hidden = 0 AND form.mentions > 0
      GROUP BY text, type ORDER BY times DESC, text, type
      """
          .formatted(LinkedName.COLUMNS);

  private final Connections connections;

  EntityTable(Connections connections) {
    this.connections = connections;
  }

  /// These entities, by the number asked for: that of one that has been joined to another stands
  /// for that one.
  public Map<Long, Entity> numbered(Collection<Long> numbers) {
    Map<Long, Entity> found = new LinkedHashMap<>();
    Map<String, Object> asked = Map.of("numbers", NumbersParameter.bound(numbers), "weak", 1);
    found(
            """
            entity IN (
              SELECT entity FROM name WHERE number IN (SELECT value FROM json_each(:numbers)))
            """,
            null,
            numbers.size(),
            asked)
        .forEach(entity -> found.put(entity.number(), entity));
    List<Long> joined = numbers.stream().filter(number -> !found.containsKey(number)).toList();
    if (!joined.isEmpty()) {
      Map<Long, Entity> others = new HashMap<>();
      entitiesOf(joined)
          .forEach((number, entity) ->
              Optional.ofNullable(found.get(entity)).ifPresent(it -> others.put(number, it)));
      found.keySet().retainAll(numbers);
      found.putAll(others);
    }
    return found;
  }

  private Map<Long, Long> entitiesOf(Collection<Long> numbers) {
    return connections.read(handle -> {
      Map<Long, Long> entities = new HashMap<>();
      handle
          .createQuery("SELECT number, entity FROM name WHERE number IN " + NumbersParameter.SELECT)
          .bind(0, NumbersParameter.bound(numbers))
          .map(StoredRow.read(row -> entities.put(row.number(1), row.number(2))))
          .list();
      return entities;
    });
  }

  /// The entities mentioned in the most articles. Reads every name.
  ///
  /// @param type only of this type; null for all
  public List<Entity> most(@Nullable EntityType type, int limit) {
    return found("1", type, limit, Map.of());
  }

  /// The entities that are written with a word beginning with these characters, without case; those
  /// in the most articles first. Reads every form.
  ///
  /// @param type only of this type; null for all
  public List<Entity> matching(String prefix, @Nullable EntityType type, int limit) {
    String like = prefix.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return found(
        """
        entity IN (
          SELECT entity FROM name JOIN form ON form.name = name.number
          WHERE form.mentions > 0 AND hidden = 0
            AND (text LIKE :start ESCAPE '!' OR text LIKE :within ESCAPE '!')
          UNION SELECT entity FROM corrected_entity
          WHERE display LIKE :start ESCAPE '!' OR display LIKE :within ESCAPE '!')
        """,
        type,
        limit,
        Map.of("start", like + "%", "within", "% " + like + "%"));
  }

  /// The numbers of the entities that the reader has given a name, compared without the case of
  /// Latin letters.
  public List<Long> renamedTo(String display) {
    return connections.read(handle ->
        handle
            .createQuery("SELECT entity FROM corrected_entity WHERE display = ? COLLATE NOCASE")
            .bind(0, display)
            .map(StoredRow.number())
            .list());
  }

  private List<Entity> found(
      String condition, @Nullable EntityType type, int limit, Map<String, ?> values) {
    return connections.read(handle ->
        handle
            .createQuery(ENTITIES_WHERE + condition + ENTITIES_UP_TO)
            .bind("weak", 0)
            .bindMap(values)
            .bind("type", type == null ? "" : type.name())
            .bind("limit", limit)
            .map(StoredRow.read(row -> entity(row)))
            .list());
  }

  /// Every way an entity is written, by what it is taken for, the most frequent first. Each is
  /// counted for the name that is written so most.
  public List<NameForm> forms(long entity) {
    return connections.read(handle ->
        handle.inTransaction(same -> {
          DisplayNames names = new DisplayNames(same);
          return same.createQuery(FORMS)
              .bind(0, entity)
              .map(
                  StoredRow.read(row ->
                      new NameForm(
                          row.text("text"),
                          row.type("type"),
                          row.number("times"),
                          names.sameAs(LinkedName.of(row)))))
              .list();
        }));
  }

  private static Entity entity(StoredRow row) throws SQLException {
    return new Entity(
        row.number("entity"),
        row.type("type"),
        row.text("display"),
        row.number("articles"),
        row.number("mentions"));
  }
}
