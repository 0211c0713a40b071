package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Span;
import org.dateline.model.Why;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The names in the articles, and which entity each belongs to. Thread-safe.
public final class NameTable {

  private static final String MENTIONS =
      "SELECT part, start, end, name, why, why_names, why_paragraph, type, folded, entity"
          + " FROM mention JOIN name ON mention.name = name.number"
          + " WHERE article = ? ORDER BY part, start";

  private final Connections connections;

  NameTable(Connections connections) {
    this.connections = connections;
  }

  /// What was found in an article.
  ///
  /// @param article the article as it was read
  /// @param mentions its names, none overlapping
  public record Recognised(StoredArticle article, List<Mention> mentions) {}

  /// Stores what was found in articles, in place of what was known of them before, in one
  /// transaction. Leaves out articles that have changed since they were read.
  ///
  /// @param version what found the names
  public void save(List<Recognised> recognised, String version) {
    connections.writing(
        handle -> recognised.forEach(r -> save(handle, r.article(), version, r.mentions())));
  }

  private static void save(
      Handle handle, StoredArticle article, String version, List<Mention> mentions) {
    int updated =
        handle.execute(
            "UPDATE article SET recognised = ? WHERE number = ? AND revision = ?",
            version,
            article.number(),
            article.revision());
    if (updated == 0) {
      return;
    }
    handle.execute(
        "UPDATE article SET change = ? WHERE number = ?",
        ArticleTable.nextChange(handle),
        article.number());
    forget(handle, article);
    Map<NameKey, Long> numbers = numbers(handle, mentions);
    insert(handle, article.number(), mentions, numbers);
    count(handle, article, mentions, numbers, 1);
  }

  /// Takes an article's mentions away, and takes them off the counts.
  static void forget(Handle handle, StoredArticle article) {
    Map<NameKey, Long> numbers = new HashMap<>();
    List<Mention> mentions =
        handle
            .createQuery(MENTIONS)
            .bind(0, article.number())
            .map((row, _) -> {
              LinkedMention linked = linked(row);
              numbers.put(linked.mention().key(), row.getLong("name"));
              return linked.mention();
            })
            .list();
    if (!mentions.isEmpty()) {
      count(handle, article, mentions, numbers, -1);
      handle.execute("DELETE FROM mention WHERE article = ?", article.number());
    }
  }

  private static Map<NameKey, Long> numbers(Handle handle, List<Mention> mentions) {
    Map<NameKey, Long> numbers = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      numbers.computeIfAbsent(mention.key(), key -> number(handle, key));
    }
    return numbers;
  }

  private static long number(Handle handle, NameKey key) {
    Optional<Long> known =
        handle
            .createQuery("SELECT number FROM name WHERE folded = ? AND type = ?")
            .bind(0, key.folded())
            .bind(1, key.type().name())
            .mapTo(Long.class)
            .findOne();
    if (known.isPresent()) {
      return known.get();
    }
    long number =
        handle
            .createQuery(
                "INSERT INTO name (type, folded, entity, articles, mentions)"
                    + " VALUES (?, ?, 0, 0, 0) RETURNING number")
            .bind(0, key.type().name())
            .bind(1, key.folded())
            .mapTo(Long.class)
            .one();
    handle.execute("UPDATE name SET entity = number WHERE number = ?", number);
    return number;
  }

  private static void insert(
      Handle handle, long article, List<Mention> mentions, Map<NameKey, Long> numbers) {
    if (mentions.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO mention (article, part, start, end, name, why, why_names, why_paragraph)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (Mention m : mentions) {
      batch.add(
          article,
          Codes.of(m.part()),
          m.span().start(),
          m.span().end(),
          numbers.get(m.key()),
          Codes.of(m.why().kind()),
          String.join("\n", m.why().names()),
          m.why().paragraph());
    }
    batch.execute();
  }

  private record Form(long name, String text, boolean writtenOut) {}

  private static void count(
      Handle handle,
      StoredArticle article,
      List<Mention> mentions,
      Map<NameKey, Long> numbers,
      int sign) {
    Map<Long, Integer> byName = new HashMap<>();
    Map<Form, Integer> byForm = new HashMap<>();
    for (Mention m : mentions) {
      long name = Objects.requireNonNull(numbers.get(m.key()));
      byName.merge(name, 1, Integer::sum);
      boolean writtenOut = m.why().writtenOut();
      byForm.merge(new Form(name, m.in(article.article()), writtenOut), 1, Integer::sum);
    }
    PreparedBatch names =
        handle.prepareBatch(
            "UPDATE name SET articles = articles + ?, mentions = mentions + ? WHERE number = ?");
    byName.forEach((name, mentioned) -> names.add(sign, sign * mentioned, name));
    PreparedBatch forms =
        handle.prepareBatch(
            "INSERT INTO form (name, text, written_out, mentions) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions");
    byForm.forEach((form, mentioned) ->
        forms.add(form.name(), form.text(), form.writtenOut(), sign * mentioned));
    if (!mentions.isEmpty()) {
      names.execute();
      forms.execute();
    }
  }

  /// The mentions of an article, by part and place, each with its entity.
  public List<LinkedMention> mentions(long article) {
    return connections.read(handle ->
        handle.createQuery(MENTIONS).bind(0, article).map((row, _) -> linked(row)).list());
  }

  /// The numbers of the names that each of these articles mentions, none twice; without articles
  /// that mention none.
  public Map<Long, List<Long>> namesOf(Collection<Long> articles) {
    return connections.read(handle -> {
      Map<Long, List<Long>> names = new HashMap<>();
      handle
          .createQuery(
              "SELECT DISTINCT article, name FROM mention WHERE article IN " + Numbers.SELECT)
          .bind(0, Numbers.bound(articles))
          .map((row, _) -> Map.entry(row.getLong("article"), row.getLong("name")))
          .forEach(entry ->
              names.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
      return names;
    });
  }

  /// The numbers of the names that are an entity's.
  public Set<Long> namesOfEntity(long entity) {
    return connections.read(handle ->
        handle
            .createQuery("SELECT number FROM name WHERE entity = ?")
            .bind(0, entity)
            .mapTo(Long.class)
            .set());
  }

  /// The entity of each of these names.
  public Map<Long, Long> entitiesOfNames(Collection<Long> names) {
    return connections.read(handle -> {
      Map<Long, Long> entities = new HashMap<>();
      handle
          .createQuery("SELECT number, entity FROM name WHERE number IN " + Numbers.SELECT)
          .bind(0, Numbers.bound(names))
          .map((row, _) -> entities.put(row.getLong("number"), row.getLong("entity")))
          .list();
      return entities;
    });
  }

  /// The entity that has a key, if any article mentions it.
  public Optional<Long> entityOf(NameKey key) {
    return connections.read(handle ->
        handle
            .createQuery("SELECT entity FROM name WHERE folded = ? AND type = ? AND articles > 0")
            .bind(0, key.folded())
            .bind(1, key.type().name())
            .mapTo(Long.class)
            .findOne());
  }

  private static LinkedMention linked(ResultSet row) throws SQLException {
    NameKey key = new NameKey(EntityType.valueOf(row.getString("type")), row.getString("folded"));
    Mention mention =
        new Mention(
            Codes.part(row.getInt("part")),
            new Span(row.getInt("start"), row.getInt("end")),
            key,
            new Why(
                Codes.why(row.getInt("why")),
                row.getString("why_names").lines().toList(),
                row.getInt("why_paragraph")));
    return new LinkedMention(mention, row.getLong("entity"), Optional.empty());
  }
}
