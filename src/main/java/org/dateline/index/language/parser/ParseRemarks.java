package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;
import org.dateline.text.Characters;

/// What a reader is told about a query, as it comes up.
public final class ParseRemarks {

  /// More than these nobody reads.
  private static final int MAX_REMARKS = 20;

  private final String text;
  private final List<IgnoredPart> remarks = new ArrayList<>();

  /// @param text the query
  public ParseRemarks(String text) {
    this.text = text;
  }

  /// Adds one. Of one kind side by side there is one for all.
  public void add(Span span, QueryProblem problem) {
    if (!remarks.isEmpty()) {
      IgnoredPart last = remarks.getLast();
      if (last.problem().equals(problem) && touch(last.span(), span)) {
        int start = Math.min(last.span().start(), span.start());
        int end = Math.max(last.span().end(), span.end());
        remarks.removeLast();
        remarks.add(new IgnoredPart(new Span(start, end), problem));
        return;
      }
    }
    if (remarks.size() < MAX_REMARKS) {
      remarks.add(new IgnoredPart(span, problem));
    }
  }

  private boolean touch(Span one, Span other) {
    int end = Math.min(one.end(), other.end());
    int start = Math.max(one.start(), other.start());
    return end > start || text.substring(end, start).chars().allMatch(Characters::isSpace);
  }

  /// Whether a field at the end of the query is without its value.
  public boolean lacksValue() {
    return remarks.stream().anyMatch(it -> it.problem() instanceof QueryProblem.MissingValue);
  }

  public void clear() {
    remarks.clear();
  }

  /// All of them, in the order of the text.
  public List<IgnoredPart> inOrder() {
    return remarks.stream().sorted(Comparator.comparing(IgnoredPart::span)).toList();
  }
}
