package org.dateline.store.entity;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The names that the reader follows, each with what of it is not new. Kept by name, as corrections
/// are, so that following outlives whatever is merged, split, renamed or found anew. Thread-safe.
public final class FollowTable {

  /// With more articles whose names have not been found, as amid an import, all of them and what
  /// comes after them stay new.
  private static final int MAX_WAITING = 1_000;

  private final Connections connections;

  /// Reads and writes by these connections.
  public FollowTable(Connections connections) {
    this.connections = connections;
  }

  /// A name that is followed.
  ///
  /// @param name as it was written where the reader began to follow it
  /// @param seen what is not new
  public record FollowedName(FullName name, SeenArticles seen) {}

  /// What was there when the reader looked.
  ///
  /// @param last the number of the last article
  /// @param waiting those up to that whose names had not been found then
  public record SeenArticles(long last, Set<Long> waiting) {

    public SeenArticles {
      waiting = Set.copyOf(waiting);
    }

    /// Whether any article can be new.
    ///
    /// @param newest the number of the article that was stored last
    public boolean canBeNew(long newest) {
      return newest > last || !waiting.isEmpty();
    }

    /// Whether an article that mentions the name is new.
    public boolean isNew(long article) {
      return article > last || waiting.contains(article);
    }
  }

  /// All of them, in the order in which they were first followed.
  public List<FollowedName> all() {
    return connections.read(handle ->
        handle
            .createQuery(
                """
                SELECT type, folded, written, seen,
                  (SELECT group_concat(value) FROM json_each(waiting)) AS waiting
                FROM followed_name ORDER BY number
                """)
            .map(StoredRow.read(row -> followed(row)))
            .list());
  }

  private static FollowedName followed(StoredRow row) throws SQLException {
    Set<Long> waiting = new HashSet<>();
    String numbers = row.textOrEmpty("waiting");
    if (!numbers.isEmpty()) {
      for (String number : numbers.split(",")) {
        waiting.add(Long.valueOf(number));
      }
    }
    return new FollowedName(
        new FullName(
            new NameKey(EntityType.valueOf(row.text("type")), row.text("folded")),
            row.text("written")),
        new SeenArticles(row.number("seen"), waiting));
  }

  /// The number of the article that was stored last; 0 where there is none.
  public long lastArticle() {
    return connections.read(FollowTable::last);
  }

  /// Follows a name; what is there now is not new. Does nothing where it is followed already.
  ///
  /// @param most how many may be followed
  /// @return whether it is followed: not where so many are already
  public boolean follow(FullName name, int most) {
    return connections.write(handle -> {
      boolean follows = isFollowed(handle, name.key());
      if (!follows && count(handle) < most) {
        insert(handle, new FollowedName(name, now(handle)));
        follows = true;
      }
      return follows;
    });
  }

  private static boolean isFollowed(Handle handle, NameKey key) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM followed_name WHERE folded = ? AND type = ?)")
        .bind(0, key.folded())
        .bind(1, key.type().name())
        .map(StoredRow.flag())
        .one();
  }

  private static long count(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM followed_name").map(StoredRow.number()).one();
  }

  /// Always written the same.
  private static String waiting(SeenArticles seen) {
    return NumbersParameter.bound(seen.waiting().stream().sorted().toList());
  }

  private static void insert(Handle handle, FollowedName followed) {
    FullName name = followed.name();
    handle.execute(
        """
        INSERT INTO followed_name (type, folded, written, seen, waiting) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        name.key().type().name(),
        name.key().folded(),
        name.written(),
        followed.seen().last(),
        waiting(followed.seen()));
  }

  private static SeenArticles now(Handle handle) {
    List<Long> waiting =
        handle
            .createQuery("SELECT number FROM article WHERE recognised = '' ORDER BY number LIMIT ?")
            .bind(0, MAX_WAITING + 1)
            .map(StoredRow.number())
            .list();
    return waiting.size() > MAX_WAITING
        ? new SeenArticles(waiting.getFirst() - 1, Set.of())
        : new SeenArticles(last(handle), Set.copyOf(waiting));
  }

  private static long last(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM article")
        .map(StoredRow.number())
        .one();
  }

  /// Follows names no more; those that are not followed are left so.
  ///
  /// @return what brings them back
  public List<FollowedName> leave(List<NameKey> names) {
    List<FollowedName> left = all().stream().filter(it -> names.contains(it.name().key())).toList();
    connections.writing(handle ->
        names.forEach(key ->
            handle.execute(
                "DELETE FROM followed_name WHERE folded = ? AND type = ?",
                key.folded(),
                key.type().name())));
    return left;
  }

  /// Follows names again, with what was new of them; those that are followed are left as they are.
  public void restore(List<FollowedName> names) {
    connections.writing(handle -> names.forEach(it -> insert(handle, it)));
  }

  /// Notes that the reader has looked at what mentions these names: nothing of it is new. What had
  /// been seen before stays so, however many articles wait for their names again.
  ///
  /// @return whether anything was noted that was not so before
  public boolean looked(List<NameKey> names) {
    return connections.write(handle -> {
      SeenArticles now = now(handle);
      String waiting = waiting(now);
      boolean any = false;
      for (NameKey key : names) {
        any |=
            handle.execute(
                    """
                    UPDATE followed_name SET seen = max(seen, ?), waiting = ?
                    WHERE folded = ? AND type = ? AND (seen < ? OR waiting <> ?)
                    """,
                    now.last(),
                    waiting,
                    key.folded(),
                    key.type().name(),
                    now.last(),
                    waiting)
                > 0;
      }
      return any;
    });
  }
}
