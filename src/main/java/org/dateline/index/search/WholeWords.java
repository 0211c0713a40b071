package org.dateline.index.search;

import java.util.List;
import java.util.Optional;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;

/// A clause whose last word may go on, with that word as it is written.
final class WholeWords {

  private WholeWords() {}

  /// The clause with whole words only; empty where it has no other, and where the last is still
  /// being typed.
  static Optional<Clause> of(Clause clause) {
    Clause whole = whole(clause);
    return whole.equals(clause) ? Optional.empty() : Optional.of(whole);
  }

  private static Clause whole(Clause clause) {
    return switch (clause) {
      case Clause.WordClause word -> word.ending() == LastWord.MAY_GO_ON ? word.whole() : word;
      case Clause.AndClause(List<Clause> all) -> new Clause.AndClause(whole(all));
      case Clause.OrClause(List<Clause> any) -> new Clause.OrClause(whole(any));
      case Clause.FieldClause(Clause.ArticleField field, Clause inner) ->
          new Clause.FieldClause(field, whole(inner));
      case Clause.NearClause(Clause left, Clause right, int words) ->
          new Clause.NearClause(whole(left), whole(right), words);
      // What is excluded is meant as it is written.
      case Clause.NotClause _,
          Clause.PhraseClause _,
          Clause.WildcardClause _,
          Clause.FuzzyClause _,
          Clause.RegexClause _,
          Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.TagClause _,
          Clause.NotedClause _,
          Clause.DateClause _,
          Clause.EntityClause _,
          Clause.EntityTypeClause _ ->
          clause;
    };
  }

  private static List<Clause> whole(List<Clause> clauses) {
    return clauses.stream().map(WholeWords::whole).toList();
  }
}
