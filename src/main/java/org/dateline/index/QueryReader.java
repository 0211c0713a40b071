package org.dateline.index;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.dateline.model.Sort;

/// Reads what a reader types: words (all must occur), `"phrases"`, `AND`, `OR`, `NOT`, `-word`,
/// parentheses, `prefix*`, and the fields `title:`, `text:` and `author:`. What is not well formed
/// is searched as plain words. The headline counts for more, and so do words that stand together.
final class QueryReader {

  static final List<String> FIELDS = List.of(Fields.TITLE, Fields.TEXT);

  /// How much more a word in the headline counts; the usual order of magnitude for news search.
  static final Map<String, Float> BOOSTS = Map.of(Fields.TITLE, 3f, Fields.TEXT, 1f);

  /// Longer queries are cut here, in UTF-16 units.
  private static final int MAX_LENGTH = 4_000;

  /// Words beyond this many are left out; Lucene allows 1,024 clauses, and a word takes several.
  private static final int MAX_WORDS = 200;

  /// Deeper parentheses are not read as such; each level takes stack.
  private static final int MAX_DEPTH = 50;

  /// How much words that stand near each other add, how near is near, and of how many words that is
  /// asked: its cost grows fast with them.
  private static final float NEAR_BOOST = 2f;

  private static final int NEAR = 8;
  private static final int MAX_NEAR_WORDS = 12;

  private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|&&|\\|\\|");
  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");

  private final Analyzer analyzer;

  QueryReader(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// A query, and what the reader should know of how it was read.
  ///
  /// @param query finds and scores
  /// @param words finds the same, and holds just what the reader typed: what is to be marked
  /// @param notice empty for nothing
  record Reading(Query query, Query words, String notice) {}

  /// Reads the words and the conditions of a search. Never fails.
  Reading read(IndexQuery query) {
    Reading words =
        query.words().isBlank()
            ? new Reading(MatchAllDocsQuery.INSTANCE, MatchAllDocsQuery.INSTANCE, "")
            : read(query.words());
    if (query.conditions().isEmpty()) {
      return words;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!query.words().isBlank()) {
      all.add(words.query(), Occur.MUST);
    }
    boolean scored = query.sort() == Sort.RELEVANCE;
    query.conditions().forEach(condition -> Conditions.add(all, condition, scored));
    return new Reading(all.build(), words.words(), words.notice());
  }

  /// Reads a query. Never fails, and what it gives can always be searched for.
  Reading read(String typed) {
    String words =
        straightQuotes(typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed);
    if (depth(words) > MAX_DEPTH || words(words).count() > MAX_WORDS) {
      return plain(words);
    }
    try {
      Query parsed = new NewsQueryParser(analyzer).parse(words);
      return new Reading(withNearness(parsed, words), parsed, "");
    } catch (ParseException | TokenMgrError | RuntimeException _) {
      // The parser throws many things for what is not well formed or too complex, and says so of
      // the first two only.
      return plain(words);
    }
  }

  private static Stream<String> words(String typed) {
    return Stream.of(typed.split("[\\s:]+"));
  }

  private static int depth(String typed) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < typed.length(); i++) {
      depth += typed.charAt(i) == '(' ? 1 : typed.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /// Every word must occur, in the headline or in the text; signs mean nothing.
  private Reading plain(String typed) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    List<Query> words =
        words(typed)
            .filter(word -> !OPERATOR.matcher(word).matches())
            .map(word -> inAnyField(builder, word, 0))
            .filter(query -> !query.clauses().isEmpty())
            .limit(MAX_WORDS + 1L)
            .<Query>map(query -> query)
            .toList();
    if (words.isEmpty()) {
      Query nothing = new MatchNoDocsQuery("no words");
      return new Reading(nothing, nothing, "There is no word to search for");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stream().limit(MAX_WORDS).forEach(word -> all.add(word, Occur.MUST));
    Query query = all.build();
    return new Reading(
        query,
        query,
        words.size() > MAX_WORDS
            ? "Searched for the first " + MAX_WORDS + " words"
            : "Searched for the words as they stand");
  }

  private static BooleanQuery inAnyField(QueryBuilder builder, String words, int slop) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (String field : FIELDS) {
      Query query = builder.createPhraseQuery(field, words, slop);
      if (query != null) {
        either.add(new BoostQuery(query, BOOSTS.getOrDefault(field, 1f)), Occur.SHOULD);
      }
    }
    return either.build();
  }

  /// Plain words that stand near each other score higher.
  private Query withNearness(Query parsed, String typed) {
    List<String> words = List.of(typed.split("\\s+"));
    boolean plain =
        words.stream()
            .allMatch(
                word -> PLAIN_WORD.matcher(word).matches() && !OPERATOR.matcher(word).matches());
    if (!plain || words.size() < 2 || words.size() > MAX_NEAR_WORDS) {
      return parsed;
    }
    BooleanQuery near = inAnyField(new QueryBuilder(analyzer), String.join(" ", words), NEAR);
    return near.clauses().isEmpty()
        ? parsed
        : new BooleanQuery.Builder()
            .add(parsed, Occur.MUST)
            .add(new BoostQuery(near, NEAR_BOOST), Occur.SHOULD)
            .build();
  }

  private static String straightQuotes(String typed) {
    return typed.replaceAll("[“”„«»]", "\"").replaceAll("[‘’]", "'");
  }
}
