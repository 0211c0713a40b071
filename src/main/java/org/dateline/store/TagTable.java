package org.dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.text.TextFolding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The reader's tags, and which articles have them. Thread-safe.
///
/// To put a tag on an article or to take it off changes the article, which is then indexed again;
/// whatever is done to a tag itself changes none.
public final class TagTable {

  private static final String SELECT = "SELECT number, name, colour FROM tag WHERE removed = 0 ";

  private final Connections connections;

  TagTable(Connections connections) {
    this.connections = connections;
  }

  /// What came of giving a tag another name.
  public enum TagRenaming {
    /// It has the name.
    DONE,
    /// There is no such tag.
    NO_TAG,
    /// Another one has the name, but for case or accents; nothing was changed.
    NAME_TAKEN
  }

  /// For opening the store: removed tags cannot be brought back any more.
  static void forgetRemoved(Handle handle) {
    handle.execute(
        "DELETE FROM article_tag WHERE tag IN (SELECT number FROM tag WHERE removed = 1)");
    handle.execute("DELETE FROM tag WHERE removed = 1");
  }

  /// All of them, by name.
  public List<Tag> all() {
    return connections.read(
        handle -> handle.createQuery(SELECT + "ORDER BY folded").map(read()).list());
  }

  /// The one with a name, whatever its case and accents.
  public Optional<Tag> named(String name) {
    return connections.read(handle -> named(handle, name));
  }

  private static Optional<Tag> named(Handle handle, String name) {
    return handle
        .createQuery(SELECT + "AND folded = ?")
        .bind(0, TextFolding.folded(name))
        .map(read())
        .findOne();
  }

  /// Makes a tag, unless there is one with the name.
  ///
  /// @param most how many tags there may be
  /// @return the tag with the name; empty if there are so many already
  public Optional<Tag> make(String name, TagColour colour, int most) {
    return connections.write(handle -> {
      Optional<Tag> known = named(handle, name);
      if (known.isPresent() || count(handle) >= most) {
        return known;
      }
      handle.execute(
          "INSERT INTO tag (name, folded, colour) VALUES (?, ?, ?)",
          name,
          TextFolding.folded(name),
          colour.written());
      return named(handle, name);
    });
  }

  private static long count(Handle handle) {
    return StoredRow.only(
        handle.createQuery("SELECT count(*) FROM tag WHERE removed = 0").map(StoredRow.number()));
  }

  /// Calls a tag something else.
  public TagRenaming rename(long number, String name) {
    return connections.write(handle -> {
      if (named(handle, name).filter(other -> other.number() != number).isPresent()) {
        return TagRenaming.NAME_TAKEN;
      }
      int renamed =
          handle.execute(
              "UPDATE tag SET name = ?, folded = ? WHERE number = ? AND removed = 0",
              name,
              TextFolding.folded(name),
              number);
      return renamed > 0 ? TagRenaming.DONE : TagRenaming.NO_TAG;
    });
  }

  /// Gives a tag another colour; nothing happens where there is none.
  public void recolour(long number, TagColour colour) {
    connections.writing(handle ->
        handle.execute("UPDATE tag SET colour = ? WHERE number = ?", colour.written(), number));
  }

  /// Removes a tag, so that no article has it.
  ///
  /// @return whether there was one
  public boolean remove(long number) {
    return connections.write(handle ->
        handle.execute("UPDATE tag SET removed = 1 WHERE number = ? AND removed = 0", number) > 0);
  }

  /// Brings a removed tag back, with the articles that had it.
  ///
  /// @return whether it could be: it was removed since the store was opened, and no other has its
  ///   name
  public boolean restore(long number) {
    return connections.write(handle ->
        handle.execute(
                """
                UPDATE tag SET removed = 0
                WHERE number = ? AND removed = 1 AND NOT EXISTS (
                  SELECT 1 FROM tag AS other
                  WHERE other.removed = 0 AND other.folded = tag.folded)
                """,
                number)
            > 0);
  }

  /// Puts a tag on articles.
  ///
  /// @return the numbers of those that did not have it
  public List<Long> put(long tag, Collection<Long> articles) {
    return change(
        tag,
        articles,
        """
        SELECT number FROM article
        WHERE number IN (SELECT value FROM json_each(:articles))
          AND EXISTS (SELECT 1 FROM tag WHERE number = :tag)
          AND NOT EXISTS (SELECT 1 FROM article_tag WHERE article = article.number AND tag = :tag)
        ORDER BY number
        """,
        "INSERT INTO article_tag (article, tag) VALUES (?, ?)");
  }

  /// Takes a tag off articles.
  ///
  /// @return the numbers of those that had it
  public List<Long> take(long tag, Collection<Long> articles) {
    return change(
        tag,
        articles,
        """
        SELECT article FROM article_tag JOIN article ON article = article.number
        WHERE tag = :tag AND article IN (SELECT value FROM json_each(:articles))
        ORDER BY article
        """,
        "DELETE FROM article_tag WHERE article = ? AND tag = ?");
  }

  /// Changes the rows of a tag and of those articles that need it.
  ///
  /// @param which selects the numbers of those
  /// @param change the statement for each of them, of an article and a tag
  private List<Long> change(long tag, Collection<Long> articles, String which, String change) {
    return connections.write(handle -> {
      List<Long> changed =
          handle
              .createQuery(which)
              .bind("articles", NumbersParameter.bound(articles))
              .bind("tag", tag)
              .map(StoredRow.number())
              .list();
      StatementBatch.run(
          handle, change, changed.stream().map(article -> new Object[] {article, tag}).toList());
      ArticleChanges.touch(handle, changed);
      return changed;
    });
  }

  /// The tags of each of these articles, by name; without articles that have none.
  public Map<Long, List<Tag>> of(Collection<Long> articles) {
    return connections.read(handle ->
        byArticle(
            handle,
            """
            SELECT article, number, name, colour FROM article_tag JOIN tag ON tag = tag.number
            WHERE removed = 0 AND article IN (SELECT value FROM json_each(?))
            ORDER BY folded
            """,
            articles,
            TagTable::tag));
  }

  private static <T> Map<Long, List<T>> byArticle(
      Handle handle, String sql, Collection<Long> articles, StoredRow.RowReader<T> reading) {
    Map<Long, List<T>> values = new HashMap<>();
    handle
        .createQuery(sql)
        .bind(0, NumbersParameter.bound(articles))
        .map(StoredRow.read(row -> Map.entry(row.number("article"), reading.of(row))))
        .forEach(
            it -> values.computeIfAbsent(it.getKey(), _ -> new ArrayList<>()).add(it.getValue()));
    return values;
  }

  /// How many of these articles have each tag; without tags that none has.
  public Map<Long, Long> countAmong(Collection<Long> articles) {
    return connections.read(handle -> {
      Map<Long, Long> counts = new HashMap<>();
      handle
          .createQuery(
              """
              SELECT tag, count(*) AS articles FROM article_tag
              WHERE article IN (SELECT value FROM json_each(?)) GROUP BY tag
              """)
          .bind(0, NumbersParameter.bound(articles))
          .map(StoredRow.read(row -> Map.entry(row.number("tag"), row.number("articles"))))
          .forEach(it -> counts.put(it.getKey(), it.getValue()));
      return counts;
    });
  }

  /// The numbers of the tags of each of these articles, for the index: those removed among them, so
  /// that they can be brought back without indexing.
  public Map<Long, List<Long>> numbersOf(Collection<Long> articles) {
    return connections.read(handle ->
        byArticle(
            handle,
            "SELECT article, tag FROM article_tag WHERE article IN "
                + NumbersParameter.SELECT
                + " ORDER BY article, tag",
            articles,
            row -> row.number("tag")));
  }

  private static RowMapper<Tag> read() {
    return StoredRow.read(TagTable::tag);
  }

  private static Tag tag(StoredRow row) throws SQLException {
    return new Tag(
        row.number("number"),
        row.text("name"),
        TagColour.of(row.text("colour")).orElse(TagColour.GREY));
  }
}
