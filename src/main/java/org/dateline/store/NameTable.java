package org.dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.store.DisplayNames.LinkedName;
import org.dateline.store.correction.ArticleCorrections;
import org.dateline.store.correction.CorrectionLog;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The names in the articles, and which entity each belongs to. Names that the reader said are none
/// are left out. Thread-safe.
public final class NameTable {

  private static final String MENTIONS =
      """
      SELECT %s, %s,
        (SELECT corrected_entity.type FROM corrected_entity
          WHERE corrected_entity.entity = name.entity) AS entity_type
      FROM mention JOIN name ON mention.name = name.number
      WHERE article = ? AND hidden = 0 ORDER BY part, start
      """
          .formatted(MentionRows.COLUMNS, LinkedName.COLUMNS);

  private static final String KNOWN =
      "SELECT type, folded, written, entity FROM name WHERE hidden = 0 AND ";

  private final Connections connections;

  NameTable(Connections connections) {
    this.connections = connections;
  }

  /// What was found in an article.
  ///
  /// @param article the article as it was read
  /// @param mentions its names, none overlapping
  public record RecognizedArticle(StoredArticle article, List<Mention> mentions) {}

  /// Stores what was found in articles, in place of what was known of them before, in one
  /// transaction; what the reader has corrected in them stays so. Leaves out articles that have
  /// changed since they were read.
  ///
  /// @param version what found the names
  /// @param links asked for each name that is new
  public void save(List<RecognizedArticle> recognised, String version, NameLinks links) {
    connections.writing(handle -> {
      List<RecognizedArticle> unchanged = unchanged(handle, recognised);
      List<Long> numbers = unchanged.stream().map(one -> one.article().number()).toList();
      StatementBatch.run(
          handle,
          "UPDATE article SET recognised = ? WHERE number = ?",
          numbers.stream().map(number -> new Object[] {version, number}).toList());
      put(handle, unchanged, links);
      CrossDocumentTable.due(handle, numbers);
    });
  }

  private static List<RecognizedArticle> unchanged(
      Handle handle, List<RecognizedArticle> recognised) {
    Map<Long, Integer> revisions = new HashMap<>();
    handle
        .createQuery(
            "SELECT number, revision FROM article WHERE number IN " + NumbersParameter.SELECT)
        .bind(
            0,
            NumbersParameter.bound(recognised.stream().map(one -> one.article().number()).toList()))
        .map(StoredRow.read(row -> revisions.put(row.number(1), row.small(2))))
        .list();
    return recognised.stream()
        .filter(
            one -> revisions.getOrDefault(one.article().number(), 0) == one.article().revision())
        .toList();
  }

  /// Stores the names found in an article, as the reader has corrected them.
  static void put(Handle handle, StoredArticle article, List<Mention> found, NameLinks links) {
    put(handle, List.of(new RecognizedArticle(article, found)), links);
  }

  /// The same of several articles.
  static void put(Handle handle, List<RecognizedArticle> found, NameLinks links) {
    long change = ChangeNumbers.next(handle, found.size());
    List<Object[]> changes = new ArrayList<>();
    MentionBatch batch = new MentionBatch();
    boolean corrected = hasCorrections(handle);
    for (RecognizedArticle one : found) {
      StoredArticle article = one.article();
      changes.add(new Object[] {change + changes.size(), article.number()});
      // The reader may have marked names where none have been looked for yet.
      if (corrected || !article.recognised().isEmpty()) {
        new MentionRows(handle, article).forget();
      }
      batch.add(
          article,
          ArticleCorrections.apply(
              article.article(),
              one.mentions(),
              corrected ? CorrectionLog.of(handle, article.article().id()) : List.of()));
    }
    StatementBatch.run(handle, "UPDATE article SET change = ? WHERE number = ?", changes);
    batch.store(handle, links);
  }

  /// Whether the reader has ever corrected anything in an article.
  private static boolean hasCorrections(Handle handle) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM correction WHERE article > '')")
        .map(StoredRow.flag())
        .one();
  }

  /// The mentions of an article, by part and place, each with its entity.
  public List<LinkedMention> mentions(long article) {
    return connections.read(handle ->
        handle.inTransaction(same -> {
          DisplayNames names = new DisplayNames(same);
          return same
              .createQuery(MENTIONS)
              .bind(0, article)
              .map(StoredRow.read(row -> MentionRow.of(row)))
              .list()
              .stream()
              .map(found -> found.linked(names))
              .toList();
        }));
  }

  private record MentionRow(Mention mention, LinkedName name, Optional<EntityType> entityType) {

    static MentionRow of(StoredRow row) throws SQLException {
      return new MentionRow(
          MentionRows.mention(row),
          LinkedName.of(row),
          Optional.ofNullable(row.textOrEmpty("entity_type"))
              .filter(type -> !type.isEmpty())
              .map(EntityType::valueOf));
    }

    LinkedMention linked(DisplayNames names) {
      return new LinkedMention(
          mention, name.entity(), entityType.orElse(mention.type()), names.sameAs(name));
    }
  }

  /// The numbers of the names that are an entity's. The number of one that has been joined to
  /// another stands for that one.
  public Set<Long> namesOfEntity(long entity) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT number FROM name
                WHERE hidden = 0 AND entity = (SELECT entity FROM name WHERE number = ?)
                """)
            .bind(0, entity)
            .map(StoredRow.number())
            .set());
  }

  /// The entity that has a key, if any article mentions it, by this name or another of its own.
  public Optional<Long> entityOf(NameKey key) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT entity FROM name
                WHERE folded = ? AND type = ? AND hidden = 0 AND EXISTS (
                  SELECT 1 FROM name AS other
                  WHERE other.entity = name.entity AND other.articles > 0 AND other.hidden = 0)
                """)
            .bind(0, key.folded())
            .bind(1, key.type().name())
            .map(StoredRow.number())
            .findOne());
  }

  /// A name that has a row, and its entity.
  public record KnownName(FullName name, long entity) {}

  /// How often a name is mentioned, apart from the other names of its entity.
  ///
  /// @param weak how many words made from it there are, which are not among the mentions
  public record NameCounts(long articles, long mentions, long weak) {}

  /// How often the name with a key is mentioned; never where there is none, or the reader said that
  /// it is no name.
  public NameCounts counts(NameKey key) {
    return counts(key, "hidden = 0");
  }

  /// How often the name with a key is mentioned, as a name or though the reader said that it is
  /// none; never where there is none.
  public NameCounts countsOfAny(NameKey key) {
    return counts(key, "TRUE");
  }

  private NameCounts counts(NameKey key, String condition) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT articles, mentions, weak FROM name
                WHERE folded = ? AND type = ? AND (%s)
                """
                    .formatted(condition))
            .bind(0, key.folded())
            .bind(1, key.type().name())
            .map(StoredRow.read(row -> new NameCounts(row.number(1), row.number(2), row.number(3))))
            .findOne()
            .orElse(new NameCounts(0, 0, 0)));
  }

  /// What is known of a key, whether or not articles mention it; empty if there is nothing, or the
  /// reader said that it is no name.
  public Optional<KnownName> known(NameKey key) {
    return connections.read(handle ->
        handle
            .createQuery(KNOWN + "folded = ? AND type = ?")
            .bind(0, key.folded())
            .bind(1, key.type().name())
            .map(StoredRow.read(row -> known(row)))
            .findOne());
  }

  /// The numbers of the entities that the articles write so, compared without the case of Latin
  /// letters; those written so most first.
  public List<Long> entitiesWritten(String text) {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT entity FROM form JOIN name ON form.name = name.number
                WHERE text = ? COLLATE NOCASE AND hidden = 0 AND form.mentions > 0
                GROUP BY entity ORDER BY sum(form.mentions) DESC, entity
                """)
            .bind(0, text)
            .map(StoredRow.number())
            .list());
  }

  /// The names that articles write out in this way, compared without the case of Latin letters.
  public List<KnownName> writtenOut(String text) {
    return connections.read(handle ->
        handle
            .createQuery(
                KNOWN
                    + """
                    number IN (
                      SELECT name FROM form
                      WHERE text = ? COLLATE NOCASE AND written_out > 0 AND mentions > 0)
                    """)
            .bind(0, text)
            .map(StoredRow.read(row -> known(row)))
            .list());
  }

  /// The names of an entity that articles mention.
  public List<KnownName> ofEntity(long entity) {
    return connections.read(handle ->
        handle
            .createQuery(KNOWN + "articles > 0 AND entity = ? ORDER BY number")
            .bind(0, entity)
            .map(StoredRow.read(row -> known(row)))
            .list());
  }

  private static KnownName known(StoredRow row) throws SQLException {
    return new KnownName(row.name(), row.number("entity"));
  }
}
