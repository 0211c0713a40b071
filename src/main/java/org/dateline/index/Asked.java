package org.dateline.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.dateline.index.language.Clause;
import org.dateline.model.Reading;
import org.dateline.model.Sort;

/// A search as it is put to Lucene.
///
/// @param matches what is found
/// @param scored the same, with scores
/// @param glance in what the best are looked for where a reader is still typing, and only among the
///   newest; empty where they are looked for in everything
/// @param near what lets the best of them score more; empty for nothing
/// @param sort the order, which is by score only where there is something to score
/// @param marked what is marked in what is found
/// @param total how many documents are found, where that is known already
/// @param words what is asked for word by word, where an article may have only some of them; else
///   empty
/// @param names the numbers of the names that the words speak of
/// @param reading how the words were read
record Asked(
    Query matches,
    Query scored,
    Optional<Glance> glance,
    Optional<Query> near,
    Sort sort,
    Clause marked,
    Optional<Total> total,
    List<Wanted> words,
    Set<Long> names,
    Reading reading) {

  Asked {
    words = List.copyOf(words);
    names = Set.copyOf(names);
  }

  /// What is found, the newest first, with nothing to be said of it.
  static Asked byDate(Query matches, Clause marked) {
    return new Asked(
        matches,
        matches,
        Optional.empty(),
        Optional.empty(),
        Sort.NEWEST,
        marked,
        Optional.empty(),
        List.of(),
        Set.of(),
        Reading.PLAIN);
  }

  /// The same, with something else marked.
  Asked marking(Clause clause) {
    return new Asked(matches, scored, glance, near, sort, clause, total, words, names, reading);
  }

  /// How many documents are found, or at least so many.
  record Total(int documents, boolean exact) {}

  /// A word or phrase and how it is asked for.
  record Wanted(String text, Query query) {}
}
