package org.dateline.index.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /// The numbers of the names that the conditions speak of; not of what is excluded.
  public Set<Long> namesOfConditions() {
    Set<Long> names = new HashSet<>();
    for (IndexCondition condition : conditions) {
      if (condition instanceof IndexCondition.AnyNameCondition(Set<Long> any)) {
        names.addAll(any);
      }
    }
    return names;
  }
}
