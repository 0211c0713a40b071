package org.dateline.index.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SortOrder;

/// A search: words, and conditions that all must be met.
///
/// @param words in the query language; blank for none
/// @param lastWord how the last word is meant
/// @param folded whether of documents with nearly the same text only the first is listed
public record IndexQuery(
    String words,
    LastWord lastWord,
    List<IndexCondition> conditions,
    SortOrder sort,
    boolean folded) {

  public IndexQuery {
    conditions = List.copyOf(conditions);
  }

  /// Whether the reader is still typing.
  public boolean isTyping() {
    return lastWord == LastWord.TYPING;
  }

  /// The same with other words, all of them whole.
  public IndexQuery of(String others) {
    return new IndexQuery(others, LastWord.WHOLE, conditions, sort, folded);
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
