package org.dateline.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.HeadlineAndBody;
import org.dateline.index.analysis.IndexFields;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;

/// Proximity queries: words and names that stand near each other.
final class ProximityQueries {

  /// How many of the words that a pattern fits are looked for near others, the most frequent.
  private static final int MAX_PATTERN_TERMS = 128;

  /// Of longer phrases only the beginning has to be near: Lucene remembers no more places.
  private static final int MAX_PHRASE_WORDS = 40;

  private final TermLookup terms;
  private final WordQueries words;
  private final TranslatedClause.TranslatedClauseBuilder remarks;

  ProximityQueries(
      TermLookup terms, WordQueries words, TranslatedClause.TranslatedClauseBuilder remarks) {
    this.terms = terms;
    this.words = words;
    this.remarks = remarks;
  }

  /// Both sides with at most so many words between them.
  Query near(String field, Clause.NearClause near) throws IOException {
    return new IntervalQuery(field, source(field, near));
  }

  /// Words in any order with at most so many others between them.
  Query together(String field, String text, int within) throws IOException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (List<String> place : WordQueries.TermPositions.of(text).positions()) {
      sources.add(word(place.getFirst()));
    }
    if (sources.isEmpty()) {
      return WordQueries.nothing();
    }
    return new IntervalQuery(
        field,
        Intervals.maxgaps(
            Math.min(within, HeadlineAndBody.MAX_DISTANCE),
            Intervals.unordered(sources.toArray(IntervalsSource[]::new))));
  }

  private IntervalsSource source(String field, Clause clause) throws IOException {
    return switch (clause) {
      case Clause.NearClause(Clause left, Clause right, int within) ->
          Intervals.maxgaps(
              Math.min(within, HeadlineAndBody.MAX_DISTANCE),
              Intervals.unordered(source(field, left), source(field, right)));
      case Clause.WordClause word -> row(word.text(), word.ending());
      case Clause.PhraseClause phrase -> row(phrase.text(), LastWord.WHOLE);
      case Clause.WildcardClause _, Clause.FuzzyClause _, Clause.RegexClause _ ->
          any(remarks.terms(terms.patterns().of(field, clause)));
      case Clause.EntityClause named -> mentions(remarks.names(terms.names(), named));
      case Clause.EntityTypeClause(var type) -> mention(new BytesRef(type.name()));
      case Clause.OrClause(List<Clause> clauses) -> {
        List<IntervalsSource> sources = new ArrayList<>();
        for (Clause one : clauses) {
          sources.add(source(field, one));
        }
        yield Intervals.or(sources);
      }
      case Clause.FieldClause _,
          Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.TagClause _,
          Clause.NotedClause _,
          Clause.DateClause _,
          Clause.AndClause _,
          Clause.NotClause _ ->
          Intervals.noIntervals("not to be near anything: " + clause);
    };
  }

  private IntervalsSource row(String text, LastWord ending) throws IOException {
    List<List<String>> all = WordQueries.TermPositions.of(text).positions();
    List<List<String>> places = all.subList(0, Math.min(all.size(), MAX_PHRASE_WORDS));
    List<IntervalsSource> sources = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String word = places.get(i).getFirst();
      IntervalsSource whole = places.size() == 1 ? word(word) : Intervals.term(word);
      sources.add(i == places.size() - 1 ? last(word, whole, ending) : whole);
    }
    return switch (sources.size()) {
      case 0 -> Intervals.noIntervals("no word");
      case 1 -> sources.getFirst();
      default -> Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    };
  }

  private IntervalsSource last(String word, IntervalsSource whole, LastWord ending)
      throws IOException {
    return switch (ending) {
      case WHOLE -> whole;
      case MAY_GO_ON -> Intervals.or(whole, any(words.beginnings(IndexFields.TEXT, word)));
      case TYPING -> any(words.beginnings(IndexFields.TEXT, word));
    };
  }

  private IntervalsSource word(String word) throws IOException {
    List<IntervalsSource> all = new ArrayList<>(List.of(Intervals.term(word)));
    terms.forms(word).forEach(form -> all.add(Intervals.term(form)));
    return Intervals.or(all);
  }

  private static IntervalsSource any(List<BytesRef> words) {
    return words.isEmpty()
        ? Intervals.noIntervals("no word fits")
        : Intervals.or(words.stream().limit(MAX_PATTERN_TERMS).map(Intervals::term).toList());
  }

  private static IntervalsSource mentions(Set<Long> names) {
    return names.isEmpty()
        ? Intervals.noIntervals("no such name")
        : Intervals.or(
            names.stream()
                .sorted()
                .map(name -> mention(new BytesRef(Long.toString(name))))
                .toList());
  }

  private static IntervalsSource mention(BytesRef term) {
    return Intervals.fixField(IndexFields.MENTION, Intervals.term(term));
  }
}
