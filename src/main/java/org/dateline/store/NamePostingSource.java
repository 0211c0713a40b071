package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.statement.Query;

/// What the index is told of names, and what its counts of names mean. Thread-safe.
public final class NamePostingSource {

  private final Connections connections;

  NamePostingSource(Connections connections) {
    this.connections = connections;
  }

  /// Where a name stands in an article.
  ///
  /// @param name the number of the name
  /// @param part where in the article `start` counts
  /// @param type what it names
  /// @param start the offset of its first character
  /// @param end the offset after its last character
  /// @param weak whether it is no name by itself, as "Chinese"
  public record NamePosting(
      long name, EntityType type, ArticlePart part, int start, int end, boolean weak) {}

  /// Every place where each of these articles has a name; without articles that have none.
  public Map<Long, List<NamePosting>> in(Collection<Long> articles) {
    return connections.read(handle ->
        places(
            handle
                .createQuery(
                    "SELECT article, name, type, part, start, end, why FROM mention"
                        + " JOIN name ON name.number = mention.name WHERE article IN "
                        + NumbersParameter.SELECT)
                .bind(0, NumbersParameter.bound(articles))));
  }

  /// The names whose entity has another number, each with its entity; 0 for those that the reader
  /// said are none. The cost is linear in their number.
  public Map<Long, Long> ofOthers() {
    return connections.read(handle -> {
      Map<Long, Long> entities = new HashMap<>();
      handle
          .createQuery(
              "SELECT number, iif(hidden, 0, entity) AS entity FROM name"
                  + " WHERE entity <> number OR hidden <> 0")
          .map(StoredRow.read(row -> entities.put(row.number("number"), row.number("entity"))))
          .list();
      return entities;
    });
  }

  /// The numbers of the names of each of these entities.
  public Map<Long, List<Long>> of(Collection<Long> entities) {
    return connections.read(handle -> {
      Map<Long, List<Long>> names = new HashMap<>();
      handle
          .createQuery(
              "SELECT entity, number FROM name WHERE hidden = 0 AND articles + weak > 0"
                  + " AND entity IN "
                  + NumbersParameter.SELECT)
          .bind(0, NumbersParameter.bound(entities))
          .map(StoredRow.read(row -> Map.entry(row.number("entity"), row.number("number"))))
          .forEach(entry ->
              names.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
      return names;
    });
  }

  /// Where these articles mention these names, in order of the places; weak mentions left out, and
  /// articles without any. Linear in the mentions of the articles.
  public Map<Long, List<NamePosting>> of(Collection<Long> articles, Collection<Long> names) {
    return connections.read(handle ->
        places(
            handle
                .createQuery(
                    "SELECT article, name, type, part, start, end, why FROM mention"
                        + " JOIN name ON name.number = mention.name"
                        + " WHERE article IN (SELECT value FROM json_each(:articles))"
                        + " AND +mention.name IN (SELECT value FROM json_each(:names))"
                        + " AND why <> :weak ORDER BY article, part, start")
                .bind("articles", NumbersParameter.bound(articles))
                .bind("names", NumbersParameter.bound(names))
                .bind("weak", EnumCodes.of(LinkReason.LinkRule.NATIONALITY_OF))));
  }

  /// Reads places, by article.
  private static Map<Long, List<NamePosting>> places(Query mentions) {
    Map<Long, List<NamePosting>> places = new HashMap<>();
    mentions
        .map(
            StoredRow.read(row ->
                Map.entry(
                    row.number("article"),
                    new NamePosting(
                        row.number("name"),
                        row.type("type"),
                        row.part(),
                        row.small("start"),
                        row.small("end"),
                        row.small("why") == EnumCodes.of(LinkReason.LinkRule.NATIONALITY_OF)))))
        .forEach(entry ->
            places.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
    return places;
  }
}
