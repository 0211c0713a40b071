package org.dateline.index.language.parser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.All;
import org.dateline.model.query.Clause.Any;
import org.dateline.model.query.Clause.Not;
import org.dateline.model.query.Clause.Phrase;
import org.dateline.model.query.Clause.Word;

/// Puts clauses together, so that none stands around one clause only and none directly in its like.
public final class Clauses {

  private Clauses() {}

  /// What holds where all of them hold; empty for none.
  public static Optional<Clause> all(List<Clause> clauses) {
    List<Clause> flat =
        clauses.stream()
            .flatMap(clause -> clause instanceof All all ? all.clauses().stream() : one(clause))
            .toList();
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new All(flat));
  }

  /// What holds where one of them holds; empty for none.
  static Optional<Clause> any(List<Clause> clauses) {
    List<Clause> flat =
        clauses.stream()
            .flatMap(clause -> clause instanceof Any any ? any.clauses().stream() : one(clause))
            .toList();
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Any(flat));
  }

  private static Stream<Clause> one(Clause clause) {
    return Stream.of(clause);
  }

  /// What holds where it does not.
  static Clause not(Clause clause) {
    return clause instanceof Not not ? not.clause() : new Not(clause);
  }

  /// Whether there are only words and phrases, which all must occur.
  public static boolean isPlain(Clause clause) {
    return switch (clause) {
      case Word _, Phrase _ -> true;
      case All all ->
          all.clauses().stream().allMatch(c -> c instanceof Word || c instanceof Phrase);
      default -> false;
    };
  }
}
