package org.dateline.index.query;

import java.util.List;
import org.dateline.model.query.SortOrder;

/// A search: words, and conditions that all must be met.
///
/// @param words in the query language; blank for none
/// @param unfinished whether the last word may be the beginning of one
/// @param folded whether of documents with nearly the same text only the first is listed
public record IndexQuery(
    String words,
    boolean unfinished,
    List<IndexCondition> conditions,
    SortOrder sort,
    boolean folded) {

  public IndexQuery {
    conditions = List.copyOf(conditions);
  }

  /// The same with other words.
  public IndexQuery of(String others) {
    return new IndexQuery(others, false, conditions, sort, folded);
  }
}
