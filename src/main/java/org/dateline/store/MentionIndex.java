package org.dateline.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.model.LinkReason;
import org.dateline.model.PublicationDate;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;

/// An index from names to the articles that mention them, for a store that has no search index
/// beside it. Thread-safe.
public final class MentionIndex {

  private final Connections connections;

  MentionIndex(Connections connections) {
    this.connections = connections;
  }

  /// Makes it, unless it is there; from then on it is kept up. About a second and 100 MB for ten
  /// million mentions.
  public void make() {
    connections.writing(
        handle -> handle.execute("CREATE INDEX IF NOT EXISTS mention_name ON mention (name, why)"));
  }

  /// The numbers of the articles that mention one of these names; weak mentions left out.
  public Set<Long> articlesWith(Collection<Long> names) {
    return connections.read(handle ->
        handle
            .createQuery(
                "SELECT DISTINCT article FROM mention WHERE why <> :weak"
                    + " AND name IN (SELECT value FROM json_each(:names))")
            .bind("names", NumbersParameter.bound(names))
            .bind("weak", EnumCodes.of(LinkReason.LinkRule.NATIONALITY_OF))
            .map(StoredRow.number())
            .set());
  }

  /// When each article with a date appeared, by number.
  public Map<Long, Instant> dates() {
    return connections.read(handle -> {
      Map<Long, Instant> dates = new HashMap<>();
      handle
          .createQuery("SELECT number, published FROM article WHERE published <> ''")
          .map(
              StoredRow.read(
                  row -> dates.put(row.number(1), PublicationDate.parse(row.text(2)).instant())))
          .list();
      return dates;
    });
  }
}
