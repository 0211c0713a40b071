package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.MinimumWeightQuery;
import org.dateline.index.query.MinimumWeightQuery.WeightedClause;
import org.dateline.index.search.PartialMatches.Partial;
import org.dateline.index.search.SearchPlan.OptionalTerm;
import org.dateline.model.query.Clause;
import org.dateline.model.query.SearchNotice;

/// Best match retrieval, for plain queries of many words: a headline, a question, a sentence. They
/// are scored over all words that say something; that an article has all of them, or has neighbours
/// near each other, is a gain and no condition.
///
/// Found are the articles whose words come to [#MIN_WEIGHT_PERCENT] of what the query says, each
/// counted by its rarity, out of the words that the library has.
final class BestMatches {

  /// Shorter queries ask for all of their words first ([PartialMatches]).
  private static final int MIN_TERMS = 4;

  /// Of longer queries so many of the words that say most are looked for.
  private static final int MAX_TERMS = 32;

  /// With more, articles that rank well are lost; with less, more is counted and nothing better
  /// comes first.
  static final int MIN_WEIGHT_PERCENT = 20;

  /// What having all of the words adds, in shares of what they say together.
  private static final double ALL_WORDS_GAIN = 0.3;

  /// How much of that is gained where the last of them goes on.
  private static final float COMPLETION_GAIN = 0.5f;

  /// What neighbours near each other add, beside what they do in a short query.
  private static final float NEAR_BOOST = 0.4f;

  private final IndexSearcher searcher;
  private final ParsedQuery parsed;
  private final RelevanceQuery relevance;
  private final List<WeightedTerm> terms;

  private BestMatches(
      IndexSearcher searcher,
      ParsedQuery parsed,
      RelevanceQuery relevance,
      List<WeightedTerm> terms) {
    this.searcher = searcher;
    this.parsed = parsed;
    this.relevance = relevance;
    this.terms = terms;
  }

  /// Whether a query is one of many words.
  static boolean isFor(ParsedQuery parsed) {
    return parsed.plain()
        && parsed.clause() instanceof Clause.AndClause(List<Clause> clauses)
        && ClauseQueries.telling(clauses).size() >= MIN_TERMS;
  }

  /// @param parsed a query of many words
  static BestMatches of(
      IndexSearcher searcher, ParsedQuery parsed, ClauseQueries queries, RelevanceQuery relevance)
      throws IOException {
    List<Clause> clauses =
        parsed.clause() instanceof Clause.AndClause(List<Clause> all)
            ? all
            : List.of(parsed.clause());
    return new BestMatches(
        searcher, parsed, relevance, WeightedTerm.of(searcher.getIndexReader(), clauses, queries));
  }

  /// What the nearness of neighbours adds in such a query.
  static Query near(Query near) {
    return new BoostQuery(near, NEAR_BOOST);
  }

  /// What is found; empty where the library has none of the words.
  ///
  /// @param all what has all of the words
  /// @param whole what has all of them as they are written, where the last may go on
  /// @param complete how many articles have all of the words
  /// @param recentOnly whether a look at the newest is enough, for a reader who is still typing
  Optional<Partial> find(Query all, Optional<Query> whole, int complete, boolean recentOnly)
      throws IOException {
    List<WeightedTerm> sought =
        terms.stream()
            .filter(term -> term.weight() > 0)
            .sorted(Comparator.comparingDouble(WeightedTerm::weight).reversed())
            .limit(MAX_TERMS)
            .toList();
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    double weight = sought.stream().mapToDouble(WeightedTerm::weight).sum();
    Query enough =
        new MinimumWeightQuery(
            sought.stream().map(term -> new WeightedClause(term.query(), term.weight())).toList(),
            weight * MIN_WEIGHT_PERCENT / 100);
    Query matches = relevance.matching(enough);
    Query scored = scored(enough, gain(all, whole), sought, weight);
    Selection selection =
        recentOnly
            ? Selection.ofRecent(searcher, matches, scored)
            : Selection.counted(searcher, matches, scored);
    return Optional.of(
        new Partial(selection, wanted(), parsed.clause(), notice(selection, complete)));
  }

  /// Having all of the words as they are written is the whole gain.
  private static Query gain(Query all, Optional<Query> whole) {
    Query any = new ConstantScoreQuery(all);
    return whole.isEmpty()
        ? any
        : new DisjunctionMaxQuery(
            List.of(new ConstantScoreQuery(whole.get()), new BoostQuery(any, COMPLETION_GAIN)), 0);
  }

  private Query scored(Query enough, Query all, List<WeightedTerm> sought, double weight)
      throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder().add(enough, Occur.FILTER);
    List<Query> more = new ArrayList<>();
    for (WeightedTerm term : sought) {
      float boost = (float) term.boost();
      words.add(new BoostQuery(term.query(), boost), Occur.SHOULD);
      relevance.title(term.clause()).ifPresent(title -> more.add(new BoostQuery(title, boost)));
    }
    more.add(new BoostQuery(all, (float) (ALL_WORDS_GAIN * weight)));
    return relevance.scored(words.build(), more);
  }

  /// What a hit is told to be without, if it is: not what only says how something is asked.
  private List<OptionalTerm> wanted() {
    return terms.stream()
        .filter(WeightedTerm::isTelling)
        .map(term -> new OptionalTerm(PartialMatches.text(term.clause()), term.query()))
        .toList();
  }

  private Optional<SearchNotice> notice(Selection found, int complete) {
    return found.total().exact() && found.total().documents() == complete
        ? Optional.empty()
        : Optional.of(new SearchNotice.WeightedMatch(complete, MIN_WEIGHT_PERCENT, terms.size()));
  }
}
