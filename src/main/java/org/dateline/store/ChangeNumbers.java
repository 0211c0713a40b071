package org.dateline.store;

import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The numbers of changes: each change to an article takes the next one, in the transaction that
/// makes the change.
final class ChangeNumbers {

  private ChangeNumbers() {}

  /// Takes the next number.
  static long next(Handle handle) {
    return next(handle, 1);
  }

  /// Takes the next numbers.
  ///
  /// @return the first of as many
  static long next(Handle handle, int count) {
    return 1
        - count
        + StoredRow.only(
            handle
                .createQuery("UPDATE library SET change = change + ? RETURNING change")
                .bind(0, count)
                .map(StoredRow.number()));
  }
}
