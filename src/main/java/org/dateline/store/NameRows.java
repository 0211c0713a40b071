package org.dateline.store;

import java.util.Optional;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.correction.CorrectedEntities.EntityCluster;
import org.dateline.store.correction.EntityAssignment;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The rows of names: finds them, and makes them where a name is new.
final class NameRows {

  private NameRows() {}

  /// The number of a name if it has a row.
  static Optional<Long> known(Handle handle, NameKey key) {
    return handle
        .createQuery("SELECT number FROM name WHERE folded = ? AND type = ?")
        .bind(0, key.folded())
        .bind(1, key.type().name())
        .map(StoredRow.number())
        .findOne();
  }

  /// The number of a name; a new one joins the entity that its link has.
  static long number(Handle handle, FullName name, NameLinks links) {
    return known(handle, name.key()).orElseGet(() -> insert(handle, name, links.of(name)));
  }

  private record Sibling(long entity, long merged, int hidden) {}

  private static long insert(Handle handle, FullName name, NameLink link) {
    Optional<Sibling> sibling =
        handle
            .createQuery(
                "SELECT entity, merged, hidden FROM name WHERE link = ? AND apart = 0 LIMIT 1")
            .bind(0, link.id())
            .map(StoredRow.read(row -> new Sibling(row.number(1), row.number(2), row.small(3))))
            .findOne();
    long number = insert(handle, name, link, sibling.orElse(new Sibling(0, 0, 0)));
    if (sibling.isEmpty()) {
      handle.execute("UPDATE name SET entity = number WHERE number = ?", number);
      if (hasNamesApart(handle, link)) {
        // A correction may have joined the link to others before all its names were set apart.
        EntityAssignment.settle(handle, EntityCluster.of(link.id()));
      }
    }
    return number;
  }

  private static long insert(Handle handle, FullName name, NameLink link, Sibling like) {
    return handle
        .createQuery(
            """
            INSERT INTO name (type, folded, written, link, link_title, entity, merged, hidden,
              articles, mentions, weak)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)
            RETURNING number
            """)
        .bind(0, name.key().type().name())
        .bind(1, name.key().folded())
        .bind(2, name.written())
        .bind(3, link.id())
        .bind(4, link.title())
        .bind(5, like.entity())
        .bind(6, like.merged())
        .bind(7, like.hidden())
        .map(StoredRow.number())
        .one();
  }

  private static boolean hasNamesApart(Handle handle, NameLink link) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM name WHERE link = ? AND apart > 0)")
        .bind(0, link.id())
        .map(StoredRow.flag())
        .one();
  }
}
