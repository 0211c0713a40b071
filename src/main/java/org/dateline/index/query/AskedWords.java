package org.dateline.index.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;

/// Where the words stand, in what a reader typed, that articles are to have.
public final class AskedWords {

  private AskedWords() {}

  /// The places of words and phrases; not of what is excluded, of patterns, and of what is no word.
  public static List<Span> in(Clause clause) {
    List<Span> places = new ArrayList<>();
    add(clause, places);
    return List.copyOf(places);
  }

  private static void add(Clause clause, List<Span> places) {
    switch (clause) {
      case Clause.Word word -> places.add(word.at());
      case Clause.Phrase phrase -> places.add(phrase.at());
      case Clause.All(List<Clause> all) -> all.forEach(one -> add(one, places));
      case Clause.Any(List<Clause> any) -> any.forEach(one -> add(one, places));
      case Clause.In(Clause.Field field, Clause inner) -> {
        if (field == Clause.Field.TITLE || field == Clause.Field.TEXT) {
          add(inner, places);
        }
      }
      case Clause.Near(Clause left, Clause right, _) -> {
        add(left, places);
        add(right, places);
      }
      case Clause.Not _,
          Clause.Pattern _,
          Clause.Fuzzy _,
          Clause.Regex _,
          Clause.Language _,
          Clause.Unread _,
          Clause.Starred _,
          Clause.Published _,
          Clause.Named _,
          Clause.Anyone _ -> {}
    }
  }
}
