package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.WordQueries;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;

/// The relevance of what a search finds: its conditions, and what the headline and the proximity of
/// the words add.
///
/// Words score by BM25. The headline counts again by itself, and the best articles score more where
/// the words stand near each other (as in the sequential dependence model of Metzler and Croft, by
/// pairs of neighbours).
public final class RelevanceQuery {

  /// What all words together score, so that an article with all comes before any with some; and
  /// again where the last of them may go on, and the article has it as it is written.
  static final float ALL_WORDS_SCORE = 1_000;

  /// Words this short that are still being typed say too little to score by, in letters.
  private static final int MAX_UNSCORED_LETTERS = 2;

  /// The most pairs of neighbours that are looked for.
  private static final int MAX_WORD_PAIRS = 12;

  private final Clause clause;
  private final List<IndexCondition> asked;
  private final ClauseQueries queries;
  private final ConditionQueries conditions;
  private final RelevanceSettings relevance;

  /// @param clause what the words ask for
  /// @param asked the conditions that must be met
  public RelevanceQuery(
      Clause clause,
      List<IndexCondition> asked,
      ClauseQueries queries,
      ConditionQueries conditions,
      RelevanceSettings relevance) {
    this.clause = clause;
    this.asked = asked;
    this.queries = queries;
    this.conditions = conditions;
    this.relevance = relevance;
  }

  /// What must be found, with its conditions; without scores.
  Query matching(Query words) throws IOException {
    if (asked.isEmpty()) {
      return words;
    }
    return withConditions(words, false).build();
  }

  /// The same with scores.
  ///
  /// @param more what adds to the score
  Query scored(Query words, List<Query> more) throws IOException {
    BooleanQuery.Builder all = withConditions(words, true);
    for (Query query : more) {
      all.add(query, Occur.SHOULD);
    }
    return all.build();
  }

  private BooleanQuery.Builder withConditions(Query words, boolean scored) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!(words instanceof MatchAllDocsQuery)) {
      all.add(words, Occur.MUST);
    }
    for (IndexCondition condition : asked) {
      conditions.add(all, condition, scored);
    }
    return all;
  }

  /// What the words score where they stand in the headline.
  List<Query> titles() throws IOException {
    List<Query> titles = new ArrayList<>();
    for (Clause positive : positive()) {
      title(positive).ifPresent(titles::add);
    }
    return titles;
  }

  /// What a word or phrase scores where it stands in the headline; empty if there is no letter in
  /// it.
  Optional<Query> title(Clause positive) throws IOException {
    Clause whole = positive instanceof Clause.WordClause word ? word.whole() : positive;
    Query title = queries.query(IndexFields.TITLE, whole);
    return WordQueries.isNothing(title)
        ? Optional.empty()
        : Optional.of(new BoostQuery(title, relevance.title()));
  }

  /// The part of a score that tells how completely an article has the words, and that no other part
  /// outweighs: a multiple of [#ALL_WORDS_SCORE].
  static double completeness(double score) {
    return Math.floor(score / ALL_WORDS_SCORE) * ALL_WORDS_SCORE;
  }

  /// What an article scores that has all of the words, beside others that have some.
  static Query allWords(Query all) {
    return new BoostQuery(new ConstantScoreQuery(all), ALL_WORDS_SCORE);
  }

  /// The words and phrases that an article is to have.
  private List<Clause> positive() {
    List<Clause> clauses =
        clause instanceof Clause.AndClause(List<Clause> all)
            ? ClauseQueries.telling(all)
            : List.of(clause);
    return clauses.stream()
        .filter(one -> one instanceof Clause.WordClause || one instanceof Clause.PhraseClause)
        .toList();
  }

  /// Neighbours near each other, in pairs.
  Optional<Query> near() {
    List<String> words = new ArrayList<>();
    for (Clause positive : positive()) {
      if (positive instanceof Clause.WordClause(String text, _, _)) {
        WordQueries.TermPositions.of(text)
            .positions()
            .forEach(place -> words.add(place.getFirst()));
      }
    }
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 0; i + 1 < words.size() && i < MAX_WORD_PAIRS; i++) {
      if (!words.get(i).equals(words.get(i + 1))) {
        pairs.add(
            new PhraseQuery.Builder()
                .setSlop(relevance.window())
                .add(new Term(IndexFields.TEXT, words.get(i)))
                .add(new Term(IndexFields.TEXT, words.get(i + 1)))
                .build(),
            Occur.SHOULD);
      }
    }
    BooleanQuery near = pairs.build();
    return near.clauses().isEmpty() ? Optional.empty() : Optional.of(near);
  }

  /// Whether one article can be told to match better than another.
  boolean hasScores() {
    return hasScores(clause) || hasScoredConditions();
  }

  /// Whether a condition is met more by one article than by another.
  boolean hasScoredConditions() {
    return asked.stream()
        .anyMatch(it ->
            it instanceof IndexCondition.AnyNameCondition
                || it instanceof IndexCondition.SimilarCondition);
  }

  /// A letter or two, or a pattern, say nothing of that.
  private static boolean hasScores(Clause clause) {
    return switch (clause) {
      case Clause.WordClause(String text, _, LastWord ending) ->
          ending != LastWord.TYPING || text.codePointCount(0, text.length()) > MAX_UNSCORED_LETTERS;
      case Clause.PhraseClause _,
          Clause.NearClause _,
          Clause.EntityClause _,
          Clause.FuzzyClause _ ->
          true;
      case Clause.FieldClause(_, Clause inner) -> hasScores(inner);
      case Clause.AndClause(List<Clause> all) -> all.stream().anyMatch(RelevanceQuery::hasScores);
      case Clause.OrClause(List<Clause> any) -> any.stream().anyMatch(RelevanceQuery::hasScores);
      case Clause.NotClause _,
          Clause.WildcardClause _,
          Clause.RegexClause _,
          Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.TagClause _,
          Clause.NotedClause _,
          Clause.DateClause _,
          Clause.EntityTypeClause _ ->
          false;
    };
  }
}
