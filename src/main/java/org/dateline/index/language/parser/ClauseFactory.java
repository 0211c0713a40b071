package org.dateline.index.language.parser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.WordClause;

/// Puts clauses together, so that none stands around one clause only and none directly in its like.
public final class ClauseFactory {

  private ClauseFactory() {}

  /// What holds where all of them hold; empty for none.
  public static Optional<Clause> all(List<Clause> clauses) {
    List<Clause> flat =
        clauses.stream()
            .flatMap(
                clause -> clause instanceof AndClause all ? all.clauses().stream() : one(clause))
            .toList();
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new AndClause(flat));
  }

  /// What holds where one of them holds; empty for none.
  static Optional<Clause> any(List<Clause> clauses) {
    List<Clause> flat =
        clauses.stream()
            .flatMap(
                clause -> clause instanceof OrClause any ? any.clauses().stream() : one(clause))
            .toList();
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new OrClause(flat));
  }

  private static Stream<Clause> one(Clause clause) {
    return Stream.of(clause);
  }

  /// What holds where it does not.
  static Clause not(Clause clause) {
    return clause instanceof NotClause not ? not.clause() : new NotClause(clause);
  }

  /// Whether there are only words and phrases, which all must occur.
  public static boolean isPlain(Clause clause) {
    return switch (clause) {
      case WordClause _, PhraseClause _ -> true;
      case AndClause all ->
          all.clauses().stream()
              .allMatch(c -> c instanceof WordClause || c instanceof PhraseClause);
      default -> false;
    };
  }
}
