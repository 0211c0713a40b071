package org.dateline.model.query;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/// How a query was read.
///
/// @param clause what it asks for; empty where nobody asked by words
/// @param ignored the parts of the reader's words that could not be read as written, in order
/// @param notice what the reader should know of what was found; empty for nothing
public record QueryInterpretation(
    Optional<Clause> clause, List<IgnoredPart> ignored, Optional<SearchNotice> notice) {

  /// Nothing to say.
  public static final QueryInterpretation PLAIN =
      new QueryInterpretation(Optional.empty(), List.of(), Optional.empty());

  public QueryInterpretation {
    ignored = List.copyOf(ignored);
  }

  /// What a query asks for, where all of it could be read and there is nothing else to say.
  public static QueryInterpretation of(Clause clause) {
    return new QueryInterpretation(Optional.of(clause), List.of(), Optional.empty());
  }

  /// The same with another notice.
  public QueryInterpretation with(SearchNotice other) {
    return new QueryInterpretation(clause, ignored, Optional.of(other));
  }

  /// A part that could not be read as it is written, and is searched as words or left out.
  ///
  /// @param span the part, of the query's words
  public record IgnoredPart(Span span, QueryProblem problem) {}
}
