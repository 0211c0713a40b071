package org.dateline.index.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.text.Characters;

/// What a reader sees of a query: without the characters that nobody sees and that come along when
/// a text is pasted ([Characters#isInvisible]), with where everything stood.
///
/// @param text what is seen
/// @param places where each of its UTF-16 units stood
record VisibleText(String text, List<Integer> places) {

  /// What is seen of a text. Cost is linear.
  static VisibleText of(String words) {
    StringBuilder seen = new StringBuilder(words.length());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      if (!Characters.isInvisible(words.charAt(i)) || Characters.joinsVisibly(words, i)) {
        seen.append(words.charAt(i));
        places.add(i);
      }
    }
    return new VisibleText(seen.toString(), List.copyOf(places));
  }

  /// A query that was read from the seen text, with its places in the whole one.
  ParsedQuery placed(ParsedQuery parsed) {
    List<IgnoredPart> ignored =
        parsed.ignored().stream()
            .map(part -> new IgnoredPart(placed(part.span()), part.problem()))
            .toList();
    return new ParsedQuery(placed(parsed.clause()), ignored, parsed.plain());
  }

  private Span placed(Span span) {
    return new Span(places.get(span.start()), places.get(span.end() - 1) + 1);
  }

  private Clause placed(Clause clause) {
    return switch (clause) {
      case Clause.WordClause(String word, Span at, LastWord ending) ->
          new Clause.WordClause(word, placed(at), ending);
      case Clause.PhraseClause(String words, int within, Span at) ->
          new Clause.PhraseClause(words, within, placed(at));
      case Clause.WildcardClause(String pattern, Span at) ->
          new Clause.WildcardClause(pattern, placed(at));
      case Clause.FuzzyClause(String word, int edits, Span at) ->
          new Clause.FuzzyClause(word, edits, placed(at));
      case Clause.RegexClause(String expression, Span at) ->
          new Clause.RegexClause(expression, placed(at));
      case Clause.FieldClause(Clause.ArticleField field, Clause inner) ->
          new Clause.FieldClause(field, placed(inner));
      case Clause.EntityClause(var type, String name, Span at) ->
          new Clause.EntityClause(type, name, placed(at));
      case Clause.TagClause(String name, Span at) -> new Clause.TagClause(name, placed(at));
      case Clause.NearClause(Clause left, Clause right, int words) ->
          new Clause.NearClause(placed(left), placed(right), words);
      case Clause.AndClause(List<Clause> all) ->
          new Clause.AndClause(all.stream().map(this::placed).toList());
      case Clause.OrClause(List<Clause> any) ->
          new Clause.OrClause(any.stream().map(this::placed).toList());
      case Clause.NotClause(Clause inner) -> new Clause.NotClause(placed(inner));
      case Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.NotedClause _,
          Clause.DateClause _,
          Clause.EntityTypeClause _ ->
          clause;
    };
  }
}
