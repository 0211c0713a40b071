package org.dateline.ui.batchsearch;

/// A row of the table: a query, or a hit of it.
///
/// @param query the query
/// @param hit which of its hits, from 0; [#QUERY] for the query itself
record BatchSearchRow(SearchedQuery query, int hit) {

  static final int QUERY = -1;

  boolean isQuery() {
    return hit == QUERY;
  }

  /// A query that has been asked, without what it found.
  ///
  /// @param place among the queries, from 0
  /// @param words as they were written
  /// @param total how many articles were found, at least
  /// @param hits how many of them are shown
  /// @param note what could not be understood, or that nothing was found; empty for neither
  record SearchedQuery(int place, String words, long total, int hits, String note) {}
}
