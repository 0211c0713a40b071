package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;

/// The people, places and organizations that the names in the articles belong to. An entity that no
/// article mentions any more is left out everywhere. Thread-safe.
public final class EntityTable {

  /// The entities of the names that meet a condition, which stands between these two; those in the
  /// most articles first. Only those of the limit are given their display name, the full form
  /// written most.
  private static final String ENTITIES_WHERE =
      "WITH found AS ("
          + "SELECT entity, sum(articles) AS articles, sum(mentions) AS mentions FROM name WHERE ";

  private static final String ENTITIES_UP_TO =
      " GROUP BY entity HAVING sum(articles) > 0"
          + " ORDER BY articles DESC, mentions DESC, entity LIMIT ?)"
          + " SELECT entity, articles, mentions,"
          + " (SELECT type FROM name WHERE number = found.entity) AS type,"
          + " (SELECT text FROM name JOIN form ON form.name = name.number"
          + "   WHERE name.entity = found.entity AND form.mentions > 0"
          + "   ORDER BY written_out DESC, form.mentions DESC, text LIMIT 1) AS display"
          + " FROM found ORDER BY articles DESC, mentions DESC, display";

  private static final String OF_TYPE =
      "(? = '' OR (SELECT type FROM name AS main WHERE main.number = name.entity) = ?)";

  private final Connections connections;

  EntityTable(Connections connections) {
    this.connections = connections;
  }

  /// These entities, by number.
  public Map<Long, Entity> numbered(Collection<Long> numbers) {
    Map<Long, Entity> found = new LinkedHashMap<>();
    found("entity IN " + Numbers.SELECT, numbers.size(), Numbers.bound(numbers))
        .forEach(entity -> found.put(entity.number(), entity));
    return found;
  }

  /// The entities mentioned in the most articles. Reads every name.
  ///
  /// @param type only of this type; empty for all
  public List<Entity> most(Optional<EntityType> type, int limit) {
    String only = type.map(EntityType::name).orElse("");
    return found(OF_TYPE, limit, only, only);
  }

  /// The entities that are written with a word beginning with these characters, without case; those
  /// in the most articles first. Reads every form.
  public List<Entity> matching(String prefix, Optional<EntityType> type, int limit) {
    String like = prefix.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    String only = type.map(EntityType::name).orElse("");
    return found(
        "entity IN (SELECT entity FROM name JOIN form ON form.name = name.number"
            + " WHERE form.mentions > 0"
            + " AND (text LIKE ? ESCAPE '!' OR text LIKE ? ESCAPE '!')) AND "
            + OF_TYPE,
        limit,
        like + "%",
        "% " + like + "%",
        only,
        only);
  }

  private List<Entity> found(String condition, int limit, Object... values) {
    return connections.read(handle -> {
      var query = handle.createQuery(ENTITIES_WHERE + condition + ENTITIES_UP_TO);
      for (int i = 0; i < values.length; i++) {
        query.bind(i, values[i]);
      }
      return query.bind(values.length, limit).map((row, _) -> entity(row)).list();
    });
  }

  /// Every way an entity is written, the most frequent first.
  public List<NameForm> forms(long entity) {
    return connections.read(handle ->
        handle
            .createQuery(
                "SELECT text, sum(form.mentions) AS mentions FROM form"
                    + " JOIN name ON form.name = name.number"
                    + " WHERE entity = ? AND form.mentions > 0"
                    + " GROUP BY text ORDER BY 2 DESC, 1")
            .bind(0, entity)
            .map((row, _) -> new NameForm(row.getString("text"), row.getLong("mentions")))
            .list());
  }

  private static Entity entity(ResultSet row) throws SQLException {
    return new Entity(
        row.getLong("entity"),
        EntityType.valueOf(row.getString("type")),
        row.getString("display"),
        row.getLong("articles"),
        row.getLong("mentions"));
  }
}
