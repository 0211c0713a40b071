package org.dateline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.note.NoteRows;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The articles that the reader has deleted. Their rows are moved here from all other tables, with
/// the mentions as they were found, so that nothing counts or finds them, and they can be brought
/// back without being looked through again. Thread-safe.
///
/// What is left when the trash is emptied is that an id was deleted: no import brings it back.
public final class TrashTable {

  private static final String COLUMNS =
      "number, revision, recognised, unread, starred, title, source, authors, published, url,"
          + " language, origin, text";

  private final Connections connections;

  TrashTable(Connections connections) {
    this.connections = connections;
  }

  /// A deleted article that can be brought back.
  ///
  /// @param number what it had in the library, and will have again
  public record TrashedArticle(long number, String title, String source, Instant deleted) {}

  /// Deletes articles, in one transaction. Takes some tenths of a millisecond each.
  ///
  /// @return the numbers of those that there were
  public List<Long> delete(Collection<Long> articles) {
    return connections.write(handle -> {
      List<StoredArticle> gone =
          ArticleTable.batch(
              handle,
              Integer.MAX_VALUE,
              Long.MAX_VALUE,
              "WHERE number IN " + NumbersParameter.SELECT + " ORDER BY number",
              NumbersParameter.bound(articles));
      long change = gone.isEmpty() ? 0 : ChangeNumbers.next(handle, gone.size());
      for (StoredArticle article : gone) {
        delete(handle, article, change++);
      }
      return gone.stream().map(StoredArticle::number).toList();
    });
  }

  private static void delete(Handle handle, StoredArticle article, long change) {
    long number = article.number();
    MentionRows rows = new MentionRows(handle, article);
    List<Object[]> found = found(handle, number, rows.found());
    rows.forget();
    handle.execute(
        "INSERT INTO deleted_article (number, id, change, deleted) VALUES (?, ?, ?, ?)",
        number,
        article.article().id(),
        change,
        Instant.now().toString());
    handle.execute(
        "INSERT INTO trashed_article (%s) SELECT %s FROM article WHERE number = ?"
            .formatted(COLUMNS, COLUMNS),
        number);
    StatementBatch.run(
        handle, "INSERT INTO trashed_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?)", found);
    NoteRows.trash(handle, number);
    handle.execute("DELETE FROM elsewhere_due WHERE article = ?", number);
    handle.execute(
        """
        UPDATE saved_search SET fresh = fresh - 1
        WHERE number IN (SELECT search FROM arrival WHERE article = ? AND seen = 0)
        """,
        number);
    handle.execute("DELETE FROM arrival WHERE article = ?", number);
    handle.execute("DELETE FROM arriving WHERE article = ?", number);
    handle.execute("DELETE FROM article WHERE number = ?", number);
  }

  private static List<Object[]> found(Handle handle, long article, List<Mention> mentions) {
    Set<NameKey> keys = mentions.stream().map(Mention::key).collect(Collectors.toSet());
    Map<NameKey, Long> names = NameRows.known(handle, keys);
    return mentions.stream().map(it -> MentionBatch.row(article, it, names)).toList();
  }

  /// Brings articles back, in one transaction: as they were, with the reader's corrections as they
  /// are now.
  ///
  /// @param links asked for each name that is new, which is none
  /// @return the numbers of those that could be
  public List<Long> restore(Collection<Long> articles, NameLinks links) {
    return connections.write(handle -> {
      List<Long> numbers =
          handle
              .createQuery(
                  "SELECT number FROM trashed_article WHERE number IN "
                      + NumbersParameter.SELECT
                      + " ORDER BY number")
              .bind(0, NumbersParameter.bound(articles))
              .map(StoredRow.number())
              .list();
      long change = numbers.isEmpty() ? 0 : ChangeNumbers.next(handle, numbers.size());
      for (long number : numbers) {
        handle.execute(
            """
            INSERT INTO article (id, change, %s)
            SELECT deleted_article.id, ?, trashed_article.*
            FROM trashed_article JOIN deleted_article USING (number) WHERE number = ?
            """
                .formatted(COLUMNS),
            change++,
            number);
      }
      NoteRows.restore(handle, numbers);
      // What comes back is not new.
      handle.execute(
          "DELETE FROM arriving WHERE article IN " + NumbersParameter.SELECT,
          NumbersParameter.bound(numbers));
      recognize(handle, numbers, links);
      forget(handle, numbers);
      handle.execute(
          "DELETE FROM deleted_article WHERE number IN " + NumbersParameter.SELECT,
          NumbersParameter.bound(numbers));
      return numbers;
    });
  }

  /// Gives articles the mentions that were found in them.
  private static void recognize(Handle handle, List<Long> numbers, NameLinks links) {
    Map<Long, List<Mention>> mentions = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT article, %s FROM trashed_mention AS mention
            JOIN name ON mention.name = name.number
            WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, part, start
            """
                .formatted(MentionRows.COLUMNS))
        .bind(0, NumbersParameter.bound(numbers))
        .map(StoredRow.read(row -> Map.entry(row.number("article"), MentionRows.mention(row))))
        .forEach(
            it -> mentions.computeIfAbsent(it.getKey(), _ -> new ArrayList<>()).add(it.getValue()));
    List<RecognizedArticle> recognized =
        ArticleTable.batch(
                handle,
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                "WHERE recognised <> '' AND number IN "
                    + NumbersParameter.SELECT
                    + " ORDER BY number",
                NumbersParameter.bound(numbers))
            .stream()
            .map(it -> new RecognizedArticle(it, mentions.getOrDefault(it.number(), List.of())))
            .toList();
    if (!recognized.isEmpty()) {
      NameTable.put(handle, recognized, links);
      CrossDocumentTable.due(handle, recognized.stream().map(it -> it.article().number()).toList());
    }
  }

  private static void forget(Handle handle, Collection<Long> numbers) {
    String bound = NumbersParameter.bound(numbers);
    handle.execute(
        "DELETE FROM trashed_mention WHERE article IN " + NumbersParameter.SELECT, bound);
    handle.execute("DELETE FROM trashed_article WHERE number IN " + NumbersParameter.SELECT, bound);
  }

  /// Those that can be brought back, the last deleted first.
  public List<TrashedArticle> newest(int limit) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT number, title, source, deleted
                FROM trashed_article JOIN deleted_article USING (number)
                ORDER BY deleted_article.change DESC LIMIT ?
                """)
            .bind(0, limit)
            .map(StoredRow.read(TrashTable::trashed))
            .list());
  }

  private static TrashedArticle trashed(StoredRow row) throws SQLException {
    return new TrashedArticle(
        row.number("number"), row.text("title"), row.text("source"), row.instant("deleted"));
  }

  /// How many can be brought back.
  public long count() {
    return connections.read(handle ->
        StoredRow.only(
            handle.createQuery("SELECT count(*) FROM trashed_article").map(StoredRow.number())));
  }

  /// Empties the trash of so many articles, in one transaction: of those that were deleted before a
  /// moment, the first cannot be brought back.
  ///
  /// @return how many articles that were: fewer than `most` where no others are left
  public long purge(Instant before, int most) {
    return connections.write(handle -> {
      List<Long> old =
          handle
              .createQuery(
                  """
                  SELECT number FROM trashed_article JOIN deleted_article USING (number)
                  WHERE deleted < ? ORDER BY deleted_article.change LIMIT ?
                  """)
              .bind(0, before.toString())
              .bind(1, most)
              .map(StoredRow.number())
              .list();
      NoteRows.purge(handle, old);
      forget(handle, old);
      handle.execute(
          "DELETE FROM article_tag WHERE article IN " + NumbersParameter.SELECT,
          NumbersParameter.bound(old));
      return (long) old.size();
    });
  }

  /// Forgets the ids of articles that cannot be brought back; the index is still told of them.
  ///
  /// @return how many they were
  public long readmit() {
    return connections.write(handle ->
        (long)
            handle.execute(
                """
                UPDATE deleted_article SET id = char(0) || number
                WHERE id <> char(0) || number AND number NOT IN (SELECT number FROM trashed_article)
                """));
  }

  /// Whether the reader has deleted the article with an id.
  static boolean isDeleted(Handle handle, String id) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM deleted_article WHERE id = ?)")
        .bind(0, id)
        .map(StoredRow.flag())
        .one();
  }

  /// The number for another article: of a deleted one it is never used again.
  static long nextNumber(Handle handle) {
    return 1
        + StoredRow.only(
            handle
                .createQuery(
                    """
                    SELECT max(
                      (SELECT coalesce(max(number), 0) FROM article),
                      (SELECT coalesce(max(number), 0) FROM deleted_article))
                    """)
                .map(StoredRow.number()));
  }

  /// The numbers of all articles that were ever deleted and have not come back.
  public List<Long> deleted() {
    String all = "SELECT number FROM deleted_article";
    return connections.read(it -> it.createQuery(all).map(StoredRow.number()).list());
  }

  /// Which names deleted articles mentioned, by their numbers: those that were found, and those
  /// that the reader marked in them.
  public Set<Long> namesIn(Collection<Long> articles) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                WITH gone AS MATERIALIZED (SELECT value AS number FROM json_each(?))
                SELECT name FROM trashed_mention WHERE article IN (SELECT number FROM gone)
                UNION
                SELECT name.number FROM gone JOIN deleted_article USING (number)
                JOIN correction ON correction.article = deleted_article.id
                JOIN name ON name.type = correction.type AND name.folded = correction.folded
                UNION
                SELECT name.number FROM gone JOIN deleted_article USING (number)
                JOIN correction ON correction.article = deleted_article.id
                JOIN name
                  ON name.type = correction.other_type AND name.folded = correction.other_folded
                """)
            .bind(0, NumbersParameter.bound(articles))
            .map(StoredRow.number())
            .set());
  }
}
