package org.dateline.index.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SortOrder;

/// The plan of a search, as it is put to Lucene.
///
/// @param matches what is found
/// @param scoring in which order
/// @param total how many documents are found, where that is known already
/// @param interpretation what was understood by the words
public record SearchPlan(
    Query matches, Scoring scoring, Optional<HitCount> total, Interpretation interpretation) {

  /// What is found, the newest first, with nothing to be said of it.
  public static SearchPlan byDate(Query matches, Clause marked) {
    return new SearchPlan(
        matches,
        new Scoring(matches, Optional.empty(), Optional.empty(), SortOrder.NEWEST),
        Optional.empty(),
        new Interpretation(marked, List.of(), Set.of(), QueryInterpretation.PLAIN));
  }

  /// How what is found is put in order.
  ///
  /// @param query what is found, with scores
  /// @param recent in what the best are looked for where a reader is still typing, and only among
  ///   the newest; empty where they are looked for in everything
  /// @param near what lets the best of them score more; empty for nothing
  /// @param sort the order, which is by score only where there is something to score
  record Scoring(
      Query query, Optional<RecentTopDocs> recent, Optional<Query> near, SortOrder sort) {}

  /// What was understood by the words.
  ///
  /// @param marked what is marked in what is found
  /// @param words what is asked for word by word, where an article may have only some of them; else
  ///   empty
  /// @param names the numbers of the names that the words speak of
  /// @param reading how the words were read
  public record Interpretation(
      Clause marked, List<OptionalTerm> words, Set<Long> names, QueryInterpretation reading) {

    public Interpretation {
      words = List.copyOf(words);
      names = Set.copyOf(names);
    }
  }

  /// How many documents are found, or at least so many.
  public record HitCount(int documents, boolean exact) {}

  /// A word or phrase and how it is asked for.
  public record OptionalTerm(String text, Query query) {}
}
