package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.index.language.lexer.FieldName;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.EntityTypeClause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.NearClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;

/// Makes one clause of the two sides of a `NEAR`.
final class ProximityRules {

  /// Of two sides with several words each is asked near each; never of more pairs than these.
  private static final int MAX_PAIRS = 16;

  private ProximityRules() {}

  /// What holds where the sides are near each other; empty if that cannot be asked of them.
  static Optional<Clause> of(Clause left, Clause right, int words) {
    List<Clause> lefts = parts(left);
    List<Clause> rights = parts(right);
    if (lefts.size() * rights.size() > MAX_PAIRS) {
      return Optional.empty();
    }
    List<Clause> pairs = new ArrayList<>();
    for (Clause one : lefts) {
      for (Clause other : rights) {
        Clause from = withTypes(one);
        Clause to = withTypes(other);
        if (!stands(from) || !stands(to)) {
          return Optional.empty();
        }
        pairs.add(new NearClause(from, to, words));
      }
    }
    return ClauseFactory.all(pairs);
  }

  /// The same within one part of the article, where only words can be asked for.
  static Optional<Clause> inPart(Clause left, Clause right, int words) {
    Optional<PhraseClause> from = phrase(left);
    Optional<PhraseClause> to = phrase(right);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int within = Math.max(Math.max(1, words), from.get().within());
    Span at = new Span(from.get().at().start(), to.get().at().end());
    return Optional.of(new PhraseClause(from.get().text() + " " + to.get().text(), within, at));
  }

  private static Optional<PhraseClause> phrase(Clause clause) {
    return switch (clause) {
      case WordClause word -> Optional.of(new PhraseClause(word.text(), 0, word.at()));
      case PhraseClause phrase -> Optional.of(phrase);
      default -> Optional.empty();
    };
  }

  private static List<Clause> parts(Clause clause) {
    return clause instanceof AndClause all ? all.clauses() : List.of(clause);
  }

  /// Whether it stands at a place in the text.
  private static boolean stands(Clause clause) {
    return switch (clause) {
      case WordClause _,
          PhraseClause _,
          WildcardClause _,
          FuzzyClause _,
          EntityClause _,
          EntityTypeClause _,
          NearClause _ ->
          true;
      case OrClause any ->
          any.clauses().stream().allMatch(c -> !(c instanceof NearClause) && stands(c));
      default -> false;
    };
  }

  /// Next to `NEAR` the name of a type means anyone of that type.
  private static Clause withTypes(Clause clause) {
    return switch (clause) {
      case WordClause word -> type(word.text()).<Clause>map(EntityTypeClause::new).orElse(word);
      case OrClause any ->
          new OrClause(any.clauses().stream().map(ProximityRules::withTypes).toList());
      default -> clause;
    };
  }

  private static Optional<EntityType> type(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? FieldName.of(word).flatMap(FieldName::type)
        : Optional.empty();
  }
}
