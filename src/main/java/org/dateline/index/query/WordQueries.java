package org.dateline.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexToken;
import org.dateline.index.query.TranslatedClause.TranslationRemark;
import org.dateline.model.query.LastWord;
import org.dateline.text.Characters;

/// Words, phrases and prefixes as Lucene's queries, in one field, expanded by their inflections.
public final class WordQueries {

  /// How much another form of a word counts, beside the word as it was typed.
  private static final float INFLECTION_BOOST = 0.75f;

  /// How much a longer word counts, beside the whole one, where that may be its beginning.
  private static final float COMPLETION_BOOST = 0.5f;

  /// How many words that begin as typed are likely to be meant, and scored.
  private static final int MAX_SCORED_COMPLETIONS = 16;

  /// Beginnings this short say nothing of which words are likely, in letters.
  private static final int MAX_UNSCORED_LETTERS = 2;

  private final TermLookup terms;
  private final TranslatedClause.TranslatedClauseBuilder remarks;

  WordQueries(TermLookup terms, TranslatedClause.TranslatedClauseBuilder remarks) {
    this.terms = terms;
    this.remarks = remarks;
  }

  /// What is typed as one word. Where that may go on, what has it as it is written scores as if it
  /// did not.
  ///
  /// @return a query without clauses where there is no letter in it
  Query word(TermScope scope, String text, LastWord ending) throws IOException {
    return switch (ending) {
      case WHOLE -> word(scope, text, false);
      case TYPING -> word(scope, text, true);
      case MAY_GO_ON -> {
        Query whole = word(scope, text, false);
        yield isNothing(whole) ? whole : either(whole, other(word(scope, text, true), whole));
      }
    };
  }

  private static Query other(Query query, Query than) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(than, Occur.MUST_NOT).build();
  }

  private Query word(TermScope scope, String text, boolean prefix) throws IOException {
    TermPositions row = TermPositions.of(text);
    if (row.positions().isEmpty()) {
      return nothing();
    }
    if (row.positions().size() > 1) {
      Query together = inRow(scope.field(), row, prefix);
      return row.joined().isEmpty()
          ? together
          : either(together, single(scope, row.joined(), prefix));
    }
    List<String> readings = row.positions().getFirst();
    Query one = single(scope, readings.getFirst(), prefix);
    return readings.size() == 1
        ? one
        : either(one, phrase(scope.field(), readings.subList(1, readings.size())));
  }

  static Query nothing() {
    return new BooleanQuery.Builder().build();
  }

  public static boolean isNothing(Query query) {
    return query instanceof BooleanQuery all && all.clauses().isEmpty();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /// One word in all its forms.
  private Query single(TermScope scope, String word, boolean prefix) throws IOException {
    if (prefix) {
      return beginning(scope, word);
    }
    String field = scope.field();
    List<String> others = scope.isProse() ? terms.forms(word) : List.of();
    if (others.isEmpty()) {
      return new TermQuery(new Term(field, word));
    }
    SynonymQuery.Builder all = new SynonymQuery.Builder(field).addTerm(new Term(field, word));
    others.forEach(other -> all.addTerm(new Term(field, other), INFLECTION_BOOST));
    return all.build();
  }

  /// Every word that begins so, or the likely ones.
  Query beginning(TermScope scope, String start) throws IOException {
    String field = scope.field();
    int letters = start.codePointCount(0, start.length());
    Optional<Query> indexed =
        scope.isProse() && !scope.placed() && letters <= IndexFields.MAX_INDEXED_PREFIX_LETTERS
            ? Optional.of(new TermQuery(new Term(starts(field), start)))
            : Optional.empty();
    Term beginning = new Term(field, start);
    if (indexed.isPresent() && letters <= MAX_UNSCORED_LETTERS) {
      return scoredIn(indexed.get(), new TermQuery(beginning));
    }
    TermEnumeration scan = terms.beginnings(beginning);
    if (scan.all()) {
      return scan.terms().isEmpty()
          ? new TermQuery(beginning)
          : synonyms(field, start, scan.terms());
    }
    Query scored =
        synonyms(
            field,
            start,
            scan.terms().subList(0, Math.min(MAX_SCORED_COMPLETIONS, scan.terms().size())));
    if (scope.likely()) {
      remarks.add(TranslationRemark.NARROWED);
      return scored;
    }
    return scoredIn(indexed.orElse(new PrefixQuery(beginning)), scored);
  }

  private static String starts(String field) {
    return field.equals(IndexFields.TITLE) ? IndexFields.TITLE_START : IndexFields.START;
  }

  private static Query synonyms(String field, String exact, List<BytesRef> words) {
    BytesRef whole = new BytesRef(exact);
    SynonymQuery.Builder all = new SynonymQuery.Builder(field);
    for (BytesRef word : words) {
      all.addTerm(new Term(field, word), word.equals(whole) ? 1 : COMPLETION_BOOST);
    }
    return all.build();
  }

  private static Query scoredIn(Query asked, Query scored) {
    return new BooleanQuery.Builder().add(asked, Occur.FILTER).add(scored, Occur.SHOULD).build();
  }

  /// Every one of these words, unscored.
  static Query anyOf(String field, List<BytesRef> words) {
    return new ConstantScoreQuery(new TermInSetQuery(field, words));
  }

  /// Words that stand together in this order, as they are written.
  Query phrase(String field, String text) throws IOException {
    TermPositions row = TermPositions.of(text);
    if (row.positions().isEmpty()) {
      return nothing();
    }
    Query parts = inRow(field, row, false);
    TermPositions whole = TermPositions.of(withoutHyphens(text));
    return whole.positions().size() == row.positions().size()
        ? parts
        : either(parts, inRow(field, whole, false));
  }

  /// "e-mail" as "email".
  private static String withoutHyphens(String text) {
    return text.replaceAll("(?<=\\p{L})[" + Characters.HYPHENS + "](?=\\p{L})", "");
  }

  /// Words in any order: where the index does not know in which they stand.
  Query everyOf(String field, String text, LastWord ending) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> words = new ArrayList<>();
    for (List<String> place : TermPositions.of(text).positions()) {
      words.addAll(place.size() > 1 ? place.subList(1, place.size()) : place);
    }
    for (int i = 0; i < words.size(); i++) {
      Term word = new Term(field, words.get(i));
      boolean last = ending.isPrefix() && i == words.size() - 1;
      all.add(last ? new PrefixQuery(word) : new TermQuery(word), Occur.FILTER);
    }
    return all.build();
  }

  private static Query phrase(String field, List<String> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(new Term(field, word)));
    return phrase.build();
  }

  private Query inRow(String field, TermPositions row, boolean prefix) throws IOException {
    List<String> words = row.positions().stream().map(List::getFirst).toList();
    if (!prefix || words.size() == 1) {
      return words.size() == 1
          ? new TermQuery(new Term(field, words.getFirst()))
          : phrase(field, words);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    // A pair of syllables ends with the last one, which may go on: with a mark of length.
    boolean pair = row.positions().get(words.size() - 2).size() > 1;
    int whole = words.size() - (pair ? 2 : 1);
    words.subList(0, whole).forEach(word -> phrase.add(new Term(field, word)));
    for (String word : words.subList(whole, words.size())) {
      phrase.add(
          beginnings(field, word).stream()
              .map(beginning -> new Term(field, beginning))
              .toArray(Term[]::new));
    }
    return phrase.build();
  }

  /// The words that begin so, the most frequent of them; itself where there is none.
  List<BytesRef> beginnings(String field, String start) throws IOException {
    TermEnumeration scan = terms.beginnings(new Term(field, start));
    return scan.terms().isEmpty() ? List.of(new BytesRef(start)) : scan.terms();
  }

  /// The words in the places of a text, and the one that its hyphens join.
  ///
  /// @param positions the readings of the word in each place; the first of them is the word itself
  /// @param joined all of it as one word, where hyphens join it; else empty
  public record TermPositions(List<List<String>> positions, String joined) {

    public static TermPositions of(String text) {
      SortedMap<Integer, List<String>> places = new TreeMap<>();
      String joined = "";
      List<IndexToken> tokens = ArticleAnalyzer.tokens(text);
      int end = tokens.stream().mapToInt(IndexToken::end).max().orElse(0);
      for (IndexToken token : tokens) {
        List<String> place = places.computeIfAbsent(token.position(), _ -> new ArrayList<>());
        if (!token.joined()) {
          place.add(token.term());
        } else if (token.start() == tokens.getFirst().start() && token.end() == end) {
          joined = token.term();
        }
      }
      // Of a mark that stands alone nothing is left but what it is joined to.
      return new TermPositions(
          places.values().stream().filter(place -> !place.isEmpty()).toList(), joined);
    }
  }
}
