package org.dateline.index;

import java.util.List;
import org.dateline.model.Sort;

/// A search: words, and conditions that all must be met.
///
/// @param words in the query language of [QueryReader]; blank for none
public record IndexQuery(String words, List<Condition> conditions, Sort sort) {

  public IndexQuery {
    conditions = List.copyOf(conditions);
  }
}
