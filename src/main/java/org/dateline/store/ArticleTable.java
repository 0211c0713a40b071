package org.dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.dateline.store.note.NoteRows;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/// The articles and what the reader did with them. Thread-safe.
public final class ArticleTable {

  private static final String SELECT =
      """
      SELECT number, id, title, source, authors, published, url, language, text, change, revision,
        recognised, unread, starred
      FROM article
      """;

  private static final String UNRECOGNISED =
      "WHERE recognised %s ? AND number NOT IN "
          + NumbersParameter.SELECT
          + " ORDER BY recognised, number";

  /// A batch ends when its texts reach this length, in UTF-16 units.
  private static final long BATCH_LENGTH = 8_000_000;

  private static final RowMapper<StoredArticle> MAPPER = StoredRow.read(ArticleTable::stored);

  private final Connections connections;

  ArticleTable(Connections connections) {
    this.connections = connections;
  }

  /// An article on its way in, and the file it comes from.
  public record IncomingArticle(Article article, String origin) {}

  /// Stores articles in one transaction.
  ///
  /// An id that is there already is the same article if it has the same headline and text, or came
  /// from the same file; only the file that it came from first can change it.
  ///
  /// @return what became of each, in the same order
  public List<PutResult> put(List<IncomingArticle> incoming) {
    return connections.write(handle -> incoming.stream().map(in -> put(handle, in)).toList());
  }

  private static PutResult put(Handle handle, IncomingArticle in) {
    Article article = in.article();
    Optional<StoredArticle> known = byId(handle, article.id());
    if (known.isEmpty()) {
      if (TrashTable.isDeleted(handle, article.id())) {
        return PutResult.DELETED;
      }
      insert(handle, in);
      return PutResult.ADDED;
    }
    if (known.get().article().equals(article)) {
      return PutResult.UNCHANGED;
    }
    if (!origin(handle, known.get().number()).equals(in.origin())) {
      return sameText(known.get(), article) ? PutResult.UNCHANGED : PutResult.ID_TAKEN;
    }
    update(handle, known.get(), article);
    return PutResult.UPDATED;
  }

  private static String origin(Handle handle, long number) {
    return handle
        .createQuery("SELECT origin FROM article WHERE number = ?")
        .bind(0, number)
        .map(StoredRow.text())
        .one();
  }

  private static boolean sameText(StoredArticle known, Article article) {
    return known.article().text().equals(article.text())
        && known.article().title().equals(article.title());
  }

  private static void insert(Handle handle, IncomingArticle in) {
    Article a = in.article();
    handle.execute(
        """
        INSERT INTO article (number, id, title, source, authors, published, url, language, text, origin,
          change, revision, recognised, unread, starred)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, '', 1, 0)
        """,
        TrashTable.nextNumber(handle),
        a.id(),
        a.title(),
        a.source(),
        String.join("\n", a.authors()),
        a.published().map(PublicationDate::toString).orElse(""),
        a.url(),
        a.language(),
        a.text(),
        in.origin(),
        ChangeNumbers.next(handle));
  }

  private static void update(Handle handle, StoredArticle known, Article a) {
    boolean sameText = sameText(known, a);
    handle.execute(
        """
        UPDATE article
        SET title = ?, source = ?, authors = ?, published = ?, url = ?, language = ?, text = ?,
          change = ?, revision = ?, recognised = ?
        WHERE number = ?
        """,
        a.title(),
        a.source(),
        String.join("\n", a.authors()),
        a.published().map(PublicationDate::toString).orElse(""),
        a.url(),
        a.language(),
        a.text(),
        ChangeNumbers.next(handle),
        known.revision() + (sameText ? 0 : 1),
        sameText ? known.recognised() : "",
        known.number());
    if (!sameText) {
      new MentionRows(handle, known).forget();
      NoteRows.anchor(handle, known.number(), a, known.revision() + 1);
    }
  }

  /// The number of the last change.
  public long lastChange() {
    return connections.read(handle ->
        StoredRow.only(handle.createQuery("SELECT change FROM library").map(StoredRow.number())));
  }

  /// How many articles there are.
  public long count() {
    return connections.read(
        handle -> handle.createQuery("SELECT count(*) FROM article").map(StoredRow.number()).one());
  }

  /// The article with an id.
  public Optional<StoredArticle> byId(String id) {
    return connections.read(handle -> byId(handle, id));
  }

  static Optional<StoredArticle> byId(Handle handle, String id) {
    return handle.createQuery(SELECT + "WHERE id = ?").bind(0, id).map(MAPPER).findOne();
  }

  /// The article with a headline, in whatever case; the first of several. Reads every headline.
  public Optional<StoredArticle> byTitle(String title) {
    return connections.read(handle ->
        handle
            .createQuery(SELECT + "WHERE title = ? COLLATE NOCASE ORDER BY number LIMIT 1")
            .bind(0, title)
            .map(MAPPER)
            .findOne());
  }

  /// The articles with these numbers, in the same order; without those that do not exist.
  public Map<Long, StoredArticle> byNumber(Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return connections.read(handle -> {
      Map<Long, StoredArticle> read = new HashMap<>();
      handle
          .createQuery(SELECT + "WHERE number IN " + NumbersParameter.SELECT)
          .bind(0, NumbersParameter.bound(numbers))
          .map(MAPPER)
          .forEach(article -> read.put(article.number(), article));
      Map<Long, StoredArticle> found = new LinkedHashMap<>();
      for (long number : numbers) {
        Optional.ofNullable(read.get(number)).ifPresent(article -> found.put(number, article));
      }
      return found;
    });
  }

  /// The articles that a change after `change` touched, in the order of their changes: the first
  /// `limit` of them, or fewer where they are long.
  public List<StoredArticle> changedAfter(long change, int limit) {
    return connections.read(
        handle -> batch(handle, "WHERE change > ? ORDER BY change", limit, change));
  }

  /// Articles whose names this version has not found: the first `limit` of them, or fewer where
  /// they are long. Those that no version has come first.
  ///
  /// @param except the numbers of articles to be passed over
  public List<StoredArticle> unrecognised(String version, Collection<Long> except, int limit) {
    String others = NumbersParameter.bound(except);
    return connections.read(handle -> {
      // Two ranges of the index: nothing is sorted, however many there are.
      List<StoredArticle> before =
          batch(handle, UNRECOGNISED.formatted("<"), limit, version, others);
      return before.isEmpty()
          ? batch(handle, UNRECOGNISED.formatted(">"), limit, version, others)
          : before;
    });
  }

  static List<StoredArticle> batch(Handle handle, String condition, int limit, Object... values) {
    return batch(handle, limit, BATCH_LENGTH, condition, values);
  }

  /// @param longest where a batch ends by the length of its texts
  static List<StoredArticle> batch(
      Handle handle, int limit, long longest, String condition, Object... values) {
    List<StoredArticle> batch = new ArrayList<>();
    long length = 0;
    Query query = handle.createQuery(SELECT + condition);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    try (ResultIterator<StoredArticle> rows = query.map(MAPPER).iterator()) {
      while (batch.size() < limit && length < longest && rows.hasNext()) {
        StoredArticle article = rows.next();
        batch.add(article);
        length += article.article().text().length();
      }
    }
    return batch;
  }

  /// How many articles [#unrecognised] would give in all. Linear in that.
  public long countUnrecognised(String version) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT (SELECT count(*) FROM article WHERE recognised < :version)
                  + (SELECT count(*) FROM article WHERE recognised > :version)
                """)
            .bind("version", version)
            .map(StoredRow.number())
            .one());
  }

  /// Notes that articles were opened, or shall count as unopened, in one transaction.
  ///
  /// @return the numbers of those of which that is new
  public List<Long> setUnread(Collection<Long> numbers, boolean unread) {
    return connections.write(handle -> ArticleChanges.mark(handle, "unread", numbers, unread));
  }

  /// The same of one.
  public void setUnread(long number, boolean unread) {
    setUnread(List.of(number), unread);
  }

  /// Stars articles, or takes the star away, in one transaction.
  ///
  /// @return the numbers of those of which that is new
  public List<Long> setStarred(Collection<Long> numbers, boolean starred) {
    return connections.write(handle -> ArticleChanges.mark(handle, "starred", numbers, starred));
  }

  /// The same of one.
  public void setStarred(long number, boolean starred) {
    setStarred(List.of(number), starred);
  }

  private static StoredArticle stored(StoredRow row) throws SQLException {
    String authors = row.text("authors");
    String published = row.text("published");
    Article article =
        new Article(
            row.text("id"),
            row.text("title"),
            row.text("source"),
            authors.isEmpty() ? List.of() : Arrays.asList(authors.split("\n")),
            published.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(published)),
            row.text("url"),
            row.text("language"),
            row.text("text"));
    return new StoredArticle(
        row.number("number"),
        article,
        row.number("change"),
        row.small("revision"),
        row.text("recognised"),
        row.flag("unread"),
        row.flag("starred"));
  }
}
