package org.dateline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.FullName;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.correction.CorrectedEntities;
import org.dateline.store.correction.CorrectedEntities.EntityCluster;
import org.dateline.store.correction.CorrectionLog;
import org.dateline.store.correction.EntityAssignment;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The entity links of names, what they are compared by, and how they are exchanged for other links
/// while everything else goes on. Thread-safe, but only one exchange may be at work.
///
/// An exchange first works out, in batches, which names are to have another link ([#prepare]), then
/// gives it to them ([#exchange]), all that are to have the same one in one transaction, with the
/// entities that follow from it: no entity is ever half joined. A kill loses the batch at hand.
public final class LinkTable {

  private static final String VERSION = "links";
  private static final String NEXT = "links.next";
  private static final String REACHED = "links.reached";

  private final Connections connections;

  LinkTable(Connections connections) {
    this.connections = connections;
  }

  /// Which links all names have; empty while they are being exchanged, and before they had any.
  public String version() {
    return connections.read(handle -> setting(handle, VERSION));
  }

  /// Which links all names are being given, or are to be given when an exchange that was cut short
  /// or put off goes on; empty for none.
  public String next() {
    return connections.read(handle -> setting(handle, NEXT));
  }

  /// Leaves the names that there are with their links, of this version, and notes that those that
  /// come from now on may have others: an exchange for the same version will see these alone. Does
  /// nothing where that is noted already.
  public void leave(String version) {
    connections.writing(handle -> {
      if (setting(handle, VERSION).equals(version)) {
        set(handle, NEXT, version);
        set(handle, REACHED, Long.toString(last(handle)));
        set(handle, VERSION, "");
      }
    });
  }

  /// Begins to exchange the links for those of another version, or goes on where an exchange for
  /// the same version was cut short.
  public void begin(String version) {
    connections.writing(handle -> {
      if (!setting(handle, NEXT).equals(version)) {
        set(handle, NEXT, version);
        set(handle, REACHED, "0");
        handle.execute("DELETE FROM relinked_name");
      }
      set(handle, VERSION, "");
    });
  }

  /// How many names there are, about; and how many of them [#prepare] has seen.
  public LinkProgress progress() {
    return connections.read(handle -> new LinkProgress(reached(handle), last(handle)));
  }

  private static long last(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM name")
        .map(StoredRow.number())
        .one();
  }

  /// How far an exchange is.
  ///
  /// @param prepared names that have been seen
  /// @param names all of them
  public record LinkProgress(long prepared, long names) {}

  /// A name and its link.
  private record LinkRow(long number, FullName name, NameLink link) {}

  /// Works out the links of the next names.
  ///
  /// @param limit how many names at most
  /// @return whether there was any left
  public boolean prepare(NameLinks links, int limit) {
    long after = connections.read(LinkTable::reached);
    List<LinkRow> rows = connections.read(handle -> after(handle, after, limit));
    if (rows.isEmpty()) {
      return false;
    }
    // Outside of the transaction: asking for links is most of the work.
    List<LinkRow> others = new ArrayList<>();
    for (LinkRow row : rows) {
      NameLink link = links.of(row.name());
      if (!link.equals(row.link())) {
        others.add(new LinkRow(row.number(), row.name(), link));
      }
    }
    connections.writing(handle -> {
      if (!others.isEmpty()) {
        PreparedBatch batch =
            handle.prepareBatch("INSERT OR REPLACE INTO relinked_name VALUES (?, ?, ?)");
        others.forEach(row -> batch.add(row.number(), row.link().id(), row.link().title()));
        batch.execute();
      }
      set(handle, REACHED, Long.toString(rows.getLast().number()));
    });
    return true;
  }

  private static List<LinkRow> after(Handle handle, long number, int limit) {
    return handle
        .createQuery(
            """
            SELECT number, type, folded, written, link, link_title FROM name
            WHERE number > ? ORDER BY number LIMIT ?
            """)
        .bind(0, number)
        .bind(1, limit)
        .map(
            StoredRow.read(row ->
                new LinkRow(
                    row.number("number"),
                    row.name(),
                    new NameLink(row.text("link"), row.text("link_title")))))
        .list();
  }

  /// A name that is to have another link.
  private record LinkChange(long number, String from, String to, String title) {}

  /// Gives names their new links, for the next few links, with the entities that follow.
  ///
  /// @param limit how many links at most
  /// @return how many names were changed; 0 when all have been
  public int exchange(int limit) {
    return connections.write(handle -> {
      List<LinkChange> changes = changes(handle, limit);
      if (!changes.isEmpty()) {
        exchange(handle, changes);
      }
      return changes.size();
    });
  }

  private static List<LinkChange> changes(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            SELECT name.number, name.link, again.link, again.link_title
            FROM relinked_name AS again JOIN name ON name.number = again.name
            WHERE again.link IN (SELECT value FROM json_each(?))
            """)
        .bind(0, TextsParameter.bound(nextLinks(handle, limit)))
        .map(
            StoredRow.read(
                row -> new LinkChange(row.number(1), row.text(2), row.text(3), row.text(4))))
        .list();
  }

  /// The next few links, and those for which names are to leave any of these: who comes must not
  /// meet who is about to go.
  private static Set<String> nextLinks(Handle handle, int limit) {
    Set<String> links = new HashSet<>();
    Set<String> more =
        handle
            .createQuery("SELECT DISTINCT link FROM relinked_name ORDER BY link LIMIT ?")
            .bind(0, limit)
            .map(StoredRow.text())
            .set();
    while (links.addAll(more)) {
      more =
          handle
              .createQuery(
                  """
                  SELECT DISTINCT again.link
                  FROM name JOIN relinked_name AS again ON again.name = name.number
                  WHERE name.link IN (SELECT value FROM json_each(?))
                  """)
              .bind(0, TextsParameter.bound(more))
              .map(StoredRow.text())
              .set();
    }
    return links;
  }

  private static void exchange(Handle handle, List<LinkChange> changes) {
    CorrectedEntities before = CorrectionLog.replay(handle);
    PreparedBatch links =
        handle.prepareBatch("UPDATE name SET link = ?, link_title = ? WHERE number = ?");
    PreparedBatch done = handle.prepareBatch("DELETE FROM relinked_name WHERE name = ?");
    Set<EntityCluster> touched = new HashSet<>();
    for (LinkChange change : changes) {
      links.add(change.to(), change.title(), change.number());
      done.add(change.number());
      touched.add(EntityCluster.of(change.from()));
      touched.add(EntityCluster.of(change.to()));
    }
    links.execute();
    done.execute();
    CorrectionLog.relinked(handle, changes.stream().map(LinkChange::number).toList());
    EntityAssignment.settle(handle, before, CorrectionLog.replay(handle), touched);
  }

  /// Ends an exchange if no name is left that has not been seen or not been given its link.
  ///
  /// @return whether it has ended
  public boolean end(String version) {
    return connections.write(handle -> {
      boolean over =
          handle
              .createQuery(
                  """
                  SELECT NOT EXISTS (SELECT 1 FROM relinked_name)
                    AND NOT EXISTS (SELECT 1 FROM name WHERE number > ?)
                  """)
              .bind(0, reached(handle))
              .map(StoredRow.flag())
              .one();
      if (over) {
        set(handle, VERSION, version);
        set(handle, NEXT, "");
      }
      return over;
    });
  }

  private static long reached(Handle handle) {
    String reached = setting(handle, REACHED);
    return reached.isEmpty() ? 0 : StoredRow.parsed(reached, Long::parseLong);
  }

  private static String setting(Handle handle, String name) {
    return handle
        .createQuery("SELECT value FROM setting WHERE name = ?")
        .bind(0, name)
        .map(StoredRow.text())
        .findOne()
        .orElse("");
  }

  private static void set(Handle handle, String name, String value) {
    handle.execute(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        name,
        value);
  }
}
