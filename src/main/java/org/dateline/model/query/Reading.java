package org.dateline.model.query;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/// How a query was read.
///
/// @param clause what it asks for; empty where nobody asked by words
/// @param ignored the parts of the reader's words that could not be read as written, in order
/// @param notice what the reader should know of what was found; empty for nothing
public record Reading(
    Optional<Clause> clause, List<Ignored> ignored, Optional<SearchNotice> notice) {

  /// Nothing to say.
  public static final Reading PLAIN = new Reading(Optional.empty(), List.of(), Optional.empty());

  public Reading {
    ignored = List.copyOf(ignored);
  }

  /// What a query asks for, where all of it could be read and there is nothing else to say.
  public static Reading of(Clause clause) {
    return new Reading(Optional.of(clause), List.of(), Optional.empty());
  }

  /// The same with another notice.
  public Reading with(SearchNotice other) {
    return new Reading(clause, ignored, Optional.of(other));
  }

  /// A part that could not be read as it is written, and is searched as words or left out.
  ///
  /// @param span the part, of the query's words
  public record Ignored(Span span, QueryProblem problem) {}
}
