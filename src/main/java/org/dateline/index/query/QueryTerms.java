package org.dateline.index.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;

/// The terms of a query: where the words stand, in what a reader typed, that articles are to have.
public final class QueryTerms {

  private QueryTerms() {}

  /// The places of words and phrases; not of what is excluded, of patterns, and of what is no word.
  public static List<Span> in(Clause clause) {
    List<Span> places = new ArrayList<>();
    add(clause, places);
    return List.copyOf(places);
  }

  private static void add(Clause clause, List<Span> places) {
    switch (clause) {
      case Clause.WordClause word -> places.add(word.at());
      case Clause.PhraseClause phrase -> places.add(phrase.at());
      case Clause.AndClause(List<Clause> all) -> all.forEach(one -> add(one, places));
      case Clause.OrClause(List<Clause> any) -> any.forEach(one -> add(one, places));
      case Clause.FieldClause(Clause.ArticleField field, Clause inner) -> {
        if (field == Clause.ArticleField.TITLE || field == Clause.ArticleField.TEXT) {
          add(inner, places);
        }
      }
      case Clause.NearClause(Clause left, Clause right, _) -> {
        add(left, places);
        add(right, places);
      }
      case Clause.NotClause _,
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
          Clause.EntityTypeClause _ -> {}
    }
  }
}
