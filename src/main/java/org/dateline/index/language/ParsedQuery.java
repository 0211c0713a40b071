package org.dateline.index.language;

import java.util.List;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;

/// A parsed query: a reader's words, read.
///
/// @param clause what they ask for
/// @param ignored parts that could not be read as they are written, in order
/// @param plain whether there are only words and phrases side by side: the default search, which
///   may fall back to articles with most of them
public record ParsedQuery(Clause clause, List<IgnoredPart> ignored, boolean plain) {

  public ParsedQuery {
    ignored = List.copyOf(ignored);
  }

  /// Whether nothing can be searched for, because there is no word.
  public boolean isWordless() {
    return clause.equals(Clause.EVERYTHING)
        && ignored.stream().anyMatch(part -> part.problem() == QueryProblem.SyntaxProblem.NO_WORD);
  }
}
