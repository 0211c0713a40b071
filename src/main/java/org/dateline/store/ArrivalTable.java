package org.dateline.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// What has arrived for the saved searches.
///
/// While there are such searches, an article is *arriving* from the moment it is stored until its
/// names have been found, compared with other articles, and taken in by the index; or until the
/// reader opens or stars it. Only arriving articles become new in a search, each once, and only in
/// searches that were saved before they were stored. Thread-safe.
public final class ArrivalTable {

  /// How many arriving articles are looked at together, the oldest first, to see whether they have
  /// arrived; and so often after one batch at most, so that a large import does not hold it up.
  private static final int ARRIVAL_CHECK_BATCH = 1_000;

  private static final int MAX_CHECKS_PER_BATCH = 20;

  private static final String ADD =
      """
      INSERT OR IGNORE INTO arrival
      SELECT saved_search.number, arriving.article, 0
      FROM json_each(:articles) AS found
      CROSS JOIN arriving ON arriving.article = found.value
      CROSS JOIN saved_search ON saved_search.number = :search
        AND saved_search.query = :query AND saved_search.last_article < arriving.article
      """;

  private static final String TAKE_AWAY =
      """
      DELETE FROM arrival
      WHERE search = :search AND seen = 0
        AND article IN (SELECT value FROM json_each(:articles))
        AND EXISTS (SELECT 1 FROM saved_search WHERE number = :search AND query = :query)
      """;

  private static final String SETTLE =
      """
      DELETE FROM arriving WHERE article IN (
        SELECT article.number
        FROM (SELECT article FROM arriving ORDER BY article LIMIT %d) AS oldest
        CROSS JOIN article ON article.number = oldest.article
        WHERE article.change <= ? AND article.recognised <> '' AND NOT EXISTS (
          SELECT 1 FROM elsewhere_due WHERE elsewhere_due.article = oldest.article))
      """
          .formatted(ARRIVAL_CHECK_BATCH);

  private final Connections connections;

  ArrivalTable(Connections connections) {
    this.connections = connections;
  }

  /// What some articles are to the saved searches.
  ///
  /// @param arriving those that can become new
  /// @param fresh those that are new, by the number of the search
  public record AffectedArticles(Set<Long> arriving, Map<Long, Set<Long>> fresh) {

    public AffectedArticles {
      arriving = Set.copyOf(arriving);
      fresh = Map.copyOf(fresh);
    }

    /// All of them.
    public Set<Long> articles() {
      Set<Long> all = new HashSet<>(arriving);
      fresh.values().forEach(all::addAll);
      return all;
    }
  }

  /// Which of these articles concern the saved searches; mostly none.
  public AffectedArticles among(Collection<Long> articles) {
    String bound = NumbersParameter.bound(articles);
    return connections.read(handle ->
        handle.inTransaction(
            same -> new AffectedArticles(arriving(same, bound), fresh(same, bound))));
  }

  private static Set<Long> arriving(Handle handle, String articles) {
    return handle
        .createQuery("SELECT article FROM arriving WHERE article IN " + NumbersParameter.SELECT)
        .bind(0, articles)
        .map(StoredRow.number())
        .set();
  }

  private static Map<Long, Set<Long>> fresh(Handle handle, String articles) {
    Map<Long, Set<Long>> fresh = new HashMap<>();
    handle
        .createQuery(
            "SELECT search, article FROM arrival WHERE +seen = 0 AND article IN "
                + NumbersParameter.SELECT)
        .bind(0, articles)
        .map(StoredRow.read(row -> Map.entry(row.number(1), row.number(2))))
        .forEach(entry ->
            fresh.computeIfAbsent(entry.getKey(), _ -> new HashSet<>()).add(entry.getValue()));
    return fresh;
  }

  /// What a search makes of articles that concern it.
  ///
  /// @param search the number of the search
  /// @param query what it was asked as; if it has another query by now, nothing is stored
  /// @param found articles that it finds; those that can become new do
  /// @param gone articles that it does not find; those that were new are not any more
  public record SearchMatches(long search, String query, Set<Long> found, Set<Long> gone) {}

  /// Stores what searches make of a batch of articles, and which articles have arrived, in one
  /// transaction. Doing it again changes nothing.
  ///
  /// @param change every article whose last change is not greater is as the searches were asked
  /// @return whether other articles are new in any search than before
  public boolean save(List<SearchMatches> matched, long change) {
    return connections.write(handle -> {
      boolean changed = false;
      for (SearchMatches one : matched) {
        changed |= save(handle, one);
      }
      int often = 1;
      while (handle.execute(SETTLE, change) == ARRIVAL_CHECK_BATCH
          && often < MAX_CHECKS_PER_BATCH) {
        often++;
      }
      return changed;
    });
  }

  private static boolean save(Handle handle, SearchMatches matched) {
    int added = update(handle, ADD, matched, matched.found());
    int taken = update(handle, TAKE_AWAY, matched, matched.gone());
    if (added > 0 || taken > 0) {
      handle.execute(
          "UPDATE saved_search SET fresh = fresh + ? WHERE number = ?",
          added - taken,
          matched.search());
    }
    return added > 0 || taken > 0;
  }

  private static int update(Handle handle, String sql, SearchMatches matched, Set<Long> articles) {
    return articles.isEmpty()
        ? 0
        : handle
            .createUpdate(sql)
            .bind("articles", NumbersParameter.bound(articles))
            .bind("search", matched.search())
            .bind("query", matched.query())
            .execute();
  }
}
