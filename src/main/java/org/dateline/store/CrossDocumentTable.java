package org.dateline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.PublicationDate;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;

/// What cross-document coreference needs: whose a short name may be that stands in an article
/// without its full one; and which articles have not been looked at for that since their names were
/// found. Thread-safe.
public final class CrossDocumentTable {

  /// The plus keeps SQLite from going through all articles that have names.
  private static final String DUE =
      "WHERE number IN (SELECT article FROM elsewhere_due) AND +recognised > ? ORDER BY number";

  private static final String NAMES =
      """
      SELECT article, %s, entity, link_title,
        merged + apart > 0 OR EXISTS (
          SELECT 1 FROM corrected_entity AS given WHERE given.entity = name.entity) AS corrected,
        articles
      FROM mention JOIN name ON mention.name = name.number
      WHERE hidden = 0 AND article IN (SELECT value FROM json_each(?))
      ORDER BY article, part, start
      """
          .formatted(MentionRows.COLUMNS);

  /// Of the names of one entity, the one in the most articles.
  private static final String NAMESAKES =
      """
      SELECT entity, name.type AS type, folded, max(articles) AS most
      FROM json_each(:texts) AS said
      CROSS JOIN form ON form.text = said.value COLLATE NOCASE
      CROSS JOIN name ON name.number = form.name
      WHERE written_out = 0 AND form.mentions > 0 AND articles > 0 AND hidden = 0
        AND length(folded) > length(:folded)
        AND name.type IN (SELECT value FROM json_each(:types))
      GROUP BY entity ORDER BY most DESC, entity LIMIT :limit
      """;

  /// What was itself concluded from other articles is no evidence.
  private static final String NAMED_IN =
      """
      SELECT DISTINCT article FROM mention JOIN name ON mention.name = name.number
      WHERE article IN (SELECT value FROM json_each(?)) AND entity = ? AND why NOT IN (%d, %d)
      """
          .formatted(
              EnumCodes.of(LinkReason.LinkRule.ELSEWHERE),
              EnumCodes.of(LinkReason.LinkRule.NATIONALITY_OF));

  private static final String COMPANIONS =
      """
      SELECT DISTINCT entity FROM mention JOIN name ON mention.name = name.number
      WHERE hidden = 0 AND article IN (SELECT value FROM json_each(?)) AND why NOT IN (%d, %d)
      """
          .formatted(
              EnumCodes.of(LinkReason.LinkRule.ELSEWHERE),
              EnumCodes.of(LinkReason.LinkRule.NATIONALITY_OF));

  private final Connections connections;

  CrossDocumentTable(Connections connections) {
    this.connections = connections;
  }

  /// An article to be looked at.
  ///
  /// @param names its names in order, without those that are none, as the reader said
  public record PendingArticle(StoredArticle article, List<ArticleMention> names) {}

  /// A name in an article.
  ///
  /// @param entity the number of its entity
  /// @param inDictionary whether the name dictionary knows it by itself
  /// @param corrected whether the reader has said something of it or its entity
  /// @param articles how many articles have the name
  public record ArticleMention(
      Mention mention, long entity, boolean inDictionary, boolean corrected, long articles) {}

  /// The next articles to look at: the first `limit`, or fewer where they are long.
  public List<PendingArticle> next(int limit) {
    return connections.read(handle ->
        handle.inTransaction(same -> {
          List<StoredArticle> articles = ArticleTable.batch(same, DUE, limit, "");
          Map<Long, List<ArticleMention>> names = names(same, articles);
          return articles.stream()
              .map(article ->
                  new PendingArticle(article, names.getOrDefault(article.number(), List.of())))
              .toList();
        }));
  }

  private static Map<Long, List<ArticleMention>> names(
      Handle handle, List<StoredArticle> articles) {
    Map<Long, List<ArticleMention>> names = new HashMap<>();
    handle
        .createQuery(NAMES)
        .bind(0, NumbersParameter.bound(articles.stream().map(StoredArticle::number).toList()))
        .map(StoredRow.read(row -> Map.entry(row.number("article"), named(row))))
        .forEach(entry ->
            names.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
    return names;
  }

  private static ArticleMention named(StoredRow row) throws SQLException {
    return new ArticleMention(
        MentionRows.mention(row),
        row.number("entity"),
        !row.text("link_title").isEmpty(),
        row.flag("corrected"),
        row.number("articles"));
  }

  /// A name that articles shorten in some way.
  ///
  /// @param articles how many articles have it
  public record Namesake(NameKey key, long entity, long articles) {}

  /// The names that articles shorten to one of these texts, compared without the case of Latin
  /// letters: one of each entity, those in the most articles first.
  ///
  /// @param folded only names longer than this, so that none is short for itself
  public List<Namesake> namesakes(
      Collection<String> texts, String folded, Set<EntityType> types, int limit) {
    return connections.read(handle ->
        handle
            .createQuery(NAMESAKES)
            .bind("texts", TextsParameter.bound(texts))
            .bind("folded", folded)
            .bind("types", TextsParameter.bound(types.stream().map(EntityType::name).toList()))
            .bind("limit", limit)
            .map(
                StoredRow.read(
                    row -> new Namesake(row.key(), row.number("entity"), row.number("most"))))
            .list());
  }

  /// Who and what is named together with an entity, and when.
  ///
  /// @param entities the numbers of all that are named there, its own too
  /// @param first when the first of the articles with a date appeared, if any
  /// @param last when the last did
  public record MentionContext(
      Set<Long> entities, Optional<Instant> first, Optional<Instant> last) {}

  /// The company of an entity in those of these articles that name it themselves.
  public MentionContext company(long entity, Collection<Long> articles) {
    return connections.read(handle ->
        handle.inTransaction(same -> {
          List<Long> named =
              same.createQuery(NAMED_IN)
                  .bind(0, NumbersParameter.bound(articles))
                  .bind(1, entity)
                  .map(StoredRow.number())
                  .list();
          Set<Long> entities =
              same.createQuery(COMPANIONS)
                  .bind(0, NumbersParameter.bound(named))
                  .map(StoredRow.number())
                  .set();
          List<Instant> times = times(same, named);
          return new MentionContext(
              entities,
              times.stream().min(Comparator.naturalOrder()),
              times.stream().max(Comparator.naturalOrder()));
        }));
  }

  private static List<Instant> times(Handle handle, List<Long> articles) {
    return handle
        .createQuery(
            "SELECT published FROM article WHERE published <> '' AND number IN "
                + NumbersParameter.SELECT)
        .bind(0, NumbersParameter.bound(articles))
        .map(StoredRow.read(row -> PublicationDate.parse(row.text(1)).instant()))
        .list();
  }

  /// What came of looking at an article.
  ///
  /// @param article the article as it was looked at
  /// @param others what shall stand in place of some of its mentions
  public record ResolvedArticle(StoredArticle article, Map<Mention, Mention> others) {}

  /// Stores what came of looking at articles, in one transaction; what the reader has corrected in
  /// them stays so. One that has changed since remains to be looked at.
  ///
  /// @param links asked for each name that is new
  public void save(List<ResolvedArticle> looked, NameLinks links) {
    connections.writing(handle -> {
      Map<Long, Long> changes = changes(handle, looked);
      for (ResolvedArticle one : looked) {
        StoredArticle article = one.article();
        if (changes.getOrDefault(article.number(), 0L) == article.change()) {
          handle.execute("DELETE FROM elsewhere_due WHERE article = ?", article.number());
          exchange(handle, one, links);
        }
      }
    });
  }

  private static Map<Long, Long> changes(Handle handle, List<ResolvedArticle> looked) {
    return handle
        .createQuery(
            "SELECT number, change FROM article WHERE number IN " + NumbersParameter.SELECT)
        .bind(
            0, NumbersParameter.bound(looked.stream().map(one -> one.article().number()).toList()))
        .map(StoredRow.read(row -> Map.entry(row.number(1), row.number(2))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void exchange(Handle handle, ResolvedArticle looked, NameLinks links) {
    if (!looked.others().isEmpty()) {
      List<Mention> found =
          new MentionRows(handle, looked.article())
              .found().stream()
                  .map(mention -> looked.others().getOrDefault(mention, mention))
                  .toList();
      NameTable.put(handle, looked.article(), found, links);
    }
  }

  /// Notes that articles are to be looked at; part of the transaction that stores their names.
  static void due(Handle handle, Collection<Long> articles) {
    handle.execute(
        "INSERT OR IGNORE INTO elsewhere_due SELECT value FROM json_each(?)",
        NumbersParameter.bound(articles));
  }
}
