package org.dateline.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The saved searches of the reader; what has arrived for them is [ArrivalTable]'s. Thread-safe.
public final class SavedSearchTable {

  private final Connections connections;

  SavedSearchTable(Connections connections) {
    this.connections = connections;
  }

  /// A search.
  ///
  /// @param number the row, from 1, never used again
  /// @param name what the reader calls it, no two alike
  /// @param query what it finds, as text that the store does not read
  /// @param fresh how many articles are new in it
  public record SavedSearchRow(long number, String name, String query, long fresh) {}

  /// A search that was removed, with all that [#restore] needs.
  ///
  /// @param lastArticle the last article that was there when it was saved
  /// @param arrivals the articles that had come since, each with whether it was seen
  public record RemovedSearch(
      SavedSearchRow search, long lastArticle, Map<Long, Boolean> arrivals) {

    public RemovedSearch {
      arrivals = Map.copyOf(arrivals);
    }
  }

  /// What came of giving a search another name.
  public enum RenameResult {
    /// It has the name.
    DONE,
    /// There is no such search.
    NO_SEARCH,
    /// Another one has the name; nothing was changed.
    NAME_TAKEN
  }

  /// All of them, in the order in which they were first saved.
  public List<SavedSearchRow> all() {
    return connections.read(handle ->
        handle
            .createQuery("SELECT number, name, query, fresh FROM saved_search ORDER BY number")
            .map(StoredRow.read(row -> kept(row)))
            .list());
  }

  /// The one with a name, written just so.
  public Optional<SavedSearchRow> named(String name) {
    return connections.read(handle -> named(handle, name));
  }

  private static Optional<SavedSearchRow> named(Handle handle, String name) {
    return handle
        .createQuery("SELECT number, name, query, fresh FROM saved_search WHERE name = ?")
        .bind(0, name)
        .map(StoredRow.read(row -> kept(row)))
        .findOne();
  }

  /// Keeps a search, in the place of the one that has its name. Nothing is new in it: only articles
  /// that are stored from now on can be.
  ///
  /// @param most how many searches there may be
  /// @return empty if there are so many already; nothing was changed then
  public Optional<SavedSearchRow> save(String name, String query, int most) {
    return connections.write(handle -> {
      Optional<SavedSearchRow> known = named(handle, name);
      if (known.isEmpty() && count(handle) >= most) {
        return Optional.empty();
      }
      known.ifPresent(
          before -> handle.execute("DELETE FROM arrival WHERE search = ?", before.number()));
      handle.execute(
          """
          INSERT INTO saved_search (name, query, last_article)
          VALUES (?, ?, (SELECT coalesce(max(number), 0) FROM article))
          ON CONFLICT (name) DO UPDATE
          SET query = excluded.query, last_article = excluded.last_article, fresh = 0
          """,
          name,
          query);
      return named(handle, name);
    });
  }

  private static long count(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM saved_search").map(StoredRow.number()).one();
  }

  /// Gives a search another name.
  public RenameResult rename(long number, String name) {
    return connections.write(handle -> {
      if (named(handle, name).filter(other -> other.number() != number).isPresent()) {
        return RenameResult.NAME_TAKEN;
      }
      int renamed =
          handle.execute("UPDATE saved_search SET name = ? WHERE number = ?", name, number);
      return renamed > 0 ? RenameResult.DONE : RenameResult.NO_SEARCH;
    });
  }

  /// Forgets a search.
  ///
  /// @return what brings it back; empty if there was none
  public Optional<RemovedSearch> remove(long number) {
    return connections.write(handle -> {
      Optional<RemovedSearch> removed =
          handle
              .createQuery(
                  "SELECT number, name, query, fresh, last_article FROM saved_search"
                      + " WHERE number = ?")
              .bind(0, number)
              .map(
                  StoredRow.read(row ->
                      new RemovedSearch(
                          kept(row), row.number("last_article"), arrivals(handle, number))))
              .findOne();
      handle.execute("DELETE FROM saved_search WHERE number = ?", number);
      if (removed.isPresent() && count(handle) == 0) {
        handle.execute("DELETE FROM arriving");
      }
      return removed;
    });
  }

  private static Map<Long, Boolean> arrivals(Handle handle, long number) {
    Map<Long, Boolean> arrivals = new HashMap<>();
    handle
        .createQuery("SELECT article, seen FROM arrival WHERE search = ?")
        .bind(0, number)
        .map(StoredRow.read(row -> arrivals.put(row.number("article"), row.number("seen") == 1)))
        .list();
    return arrivals;
  }

  /// Brings a search back as it was when it was removed, in its place; what has come since is not
  /// new in it.
  ///
  /// @return whether it could be: its name is not another's
  public boolean restore(RemovedSearch removed) {
    return connections.write(handle -> {
      SavedSearchRow search = removed.search();
      if (named(handle, search.name()).isPresent()) {
        return false;
      }
      handle.execute(
          """
          INSERT INTO saved_search (number, name, query, last_article, fresh)
          VALUES (?, ?, ?, ?, ?)
          """,
          search.number(),
          search.name(),
          search.query(),
          removed.lastArticle(),
          search.fresh());
      StatementBatch.run(
          handle,
          """
          INSERT INTO arrival (search, article, seen)
          SELECT ?, number, ? FROM article WHERE number = ?
          """,
          removed.arrivals().entrySet().stream()
              .map(it -> new Object[] {search.number(), it.getValue() ? 1 : 0, it.getKey()})
              .toList());
      // Articles may have been deleted meanwhile.
      handle.execute(
          """
          UPDATE saved_search SET fresh =
            (SELECT count(*) FROM arrival WHERE search = saved_search.number AND seen = 0)
          WHERE number = ?
          """,
          search.number());
      return true;
    });
  }

  /// Notes that the reader has seen what is new in a search: nothing is.
  ///
  /// @return the numbers of the articles that were new until now
  public Set<Long> looked(long number) {
    boolean any =
        connections.read(handle ->
            handle
                .createQuery(
                    "SELECT EXISTS (SELECT 1 FROM saved_search WHERE number = ? AND fresh > 0)")
                .bind(0, number)
                .map(StoredRow.flag())
                .one());
    // Most of the time there is nothing to note; a read waits for nobody.
    return any ? connections.write(handle -> looked(handle, number)) : Set.of();
  }

  private static Set<Long> looked(Handle handle, long number) {
    Set<Long> fresh =
        handle
            .createQuery("SELECT article FROM arrival WHERE search = ? AND seen = 0")
            .bind(0, number)
            .map(StoredRow.number())
            .set();
    handle.execute(
        """
        DELETE FROM arrival
        WHERE search = ?
          AND NOT EXISTS (SELECT 1 FROM arriving WHERE arriving.article = arrival.article)
        """,
        number);
    handle.execute("UPDATE arrival SET seen = 1 WHERE search = ? AND seen = 0", number);
    handle.execute("UPDATE saved_search SET fresh = 0 WHERE number = ?", number);
    return fresh;
  }

  private static SavedSearchRow kept(StoredRow row) throws SQLException {
    return new SavedSearchRow(
        row.number("number"), row.text("name"), row.text("query"), row.number("fresh"));
  }
}
