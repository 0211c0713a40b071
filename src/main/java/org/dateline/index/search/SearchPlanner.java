package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.TranslatedClause;
import org.dateline.index.search.PartialMatches.Partial;
import org.dateline.index.search.SearchPlan.HitCount;
import org.dateline.index.search.SearchPlan.Interpretation;
import org.dateline.index.search.SearchPlan.Scoring;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SortOrder;

/// Plans one search: what is put to Lucene, and what is found instead where few articles have all
/// the words. How it scores is [RelevanceQuery]'s matter.
public final class SearchPlanner {

  /// How many articles with likely words are enough for a reader who is still typing.
  private static final int ENOUGH_WHILE_TYPING = 1_000;

  private final IndexSearcher searcher;
  private final IndexQuery query;
  private final ParsedQuery parsed;
  private final ClauseQueries queries;
  private final RelevanceQuery relevance;

  public SearchPlanner(
      IndexSearcher searcher,
      IndexQuery query,
      ParsedQuery parsed,
      ClauseQueries queries,
      RelevanceQuery relevance) {
    this.searcher = searcher;
    this.query = query;
    this.parsed = parsed;
    this.queries = queries;
    this.relevance = relevance;
  }

  /// Everything that is found.
  public SearchPlan complete() throws IOException {
    return query.words().isBlank() ? withoutWords() : withWords();
  }

  /// The same for a reader who is still typing: the best are looked for among the newest, and where
  /// many words begin as typed, among articles with the most frequent of them, if these are many.
  /// It is not counted how many more there are. All of this costs a small part of what the whole
  /// answer costs, and the next letter makes most of that vain.
  public SearchPlan likely() throws IOException {
    if (!query.isTyping() || query.words().isBlank() || query.sort() != SortOrder.RELEVANCE) {
      return complete();
    }
    TranslatedClause words = queries.translate(parsed.clause());
    if (words.isEmpty() || !relevance.hasScores()) {
      return complete();
    }
    List<Query> titles = relevance.titles();
    Query matches = relevance.matching(words.query());
    Query scored = relevance.scored(words.query(), titles);
    TranslatedClause likely = queries.likely().translate(parsed.clause());
    if (!likely.narrowed()) {
      return ofRecent(words, Selection.ofRecent(searcher, matches, scored));
    }
    Query narrow = relevance.scored(likely.query(), titles);
    Selection narrowed =
        Selection.of(matches, scored, Selection.recent(searcher, narrow).asLowerBound());
    if (narrowed.total().documents() >= ENOUGH_WHILE_TYPING) {
      return asked(words, narrowed);
    }
    Selection all = Selection.ofRecent(searcher, matches, scored);
    return searcher.timedOut() ? asked(words, narrowed) : ofRecent(words, all);
  }

  private SearchPlan ofRecent(TranslatedClause words, Selection selection) throws IOException {
    if (selection.isEmpty() && !searcher.timedOut()) {
      Optional<Partial> best =
          BestMatches.isFor(parsed)
              ? bestMatches().find(words.query(), Optional.empty(), 0, true)
              : Optional.empty();
      Optional<Partial> some = best.isPresent() ? best : partial(true).finished(words.query());
      if (some.isPresent()) {
        return asked(words, some.get());
      }
    }
    return asked(words, selection);
  }

  private BestMatches bestMatches() throws IOException {
    return BestMatches.of(searcher, parsed, queries, relevance);
  }

  private PartialMatches partial(boolean recentOnly) {
    return new PartialMatches(searcher, parsed, queries, relevance, recentOnly);
  }

  private SearchPlan withWords() throws IOException {
    TranslatedClause words = queries.translate(parsed.clause());
    if (parsed.isWordless() || words.isEmpty()) {
      return nothing();
    }
    Query matches = relevance.matching(words.query());
    HitCount total = Selection.count(searcher, matches);
    int count = total.documents();
    boolean few =
        query.sort() == SortOrder.RELEVANCE
            && !query.isTyping()
            && count < PartialMatches.PARTIAL_MATCHES_BELOW;
    boolean ranked =
        BestMatches.isFor(parsed)
            && (count == 0 || (query.sort() == SortOrder.RELEVANCE && !query.isTyping()));
    if (ranked && !searcher.timedOut()) {
      Optional<Partial> best = bestMatches().find(words.query(), wholeWords(), count, false);
      if (best.isPresent()) {
        return asked(words, best.get());
      }
    }
    if ((count == 0 || few) && !searcher.timedOut()) {
      Optional<Partial> some =
          query.isTyping()
              ? partial(false).finished(words.query())
              : partial(false).some(words.query(), wholeWords(), count);
      if (some.isPresent()) {
        return asked(words, some.get());
      }
    }
    List<Query> more = new ArrayList<>(relevance.titles());
    wholeWords().map(RelevanceQuery::allWords).ifPresent(more::add);
    Query scored = relevance.scored(words.query(), more);
    return asked(words, new Selection(matches, scored, Optional.empty(), total));
  }

  /// What has all of the words as they are written; empty where the last of them may not go on.
  private Optional<Query> wholeWords() throws IOException {
    Optional<Clause> whole = WholeWords.of(parsed.clause());
    return whole.isPresent() ? Optional.of(queries.query(whole.get())) : Optional.empty();
  }

  /// What is found, with all of the words.
  public Query strict() throws IOException {
    Query words =
        query.words().isBlank() ? MatchAllDocsQuery.INSTANCE : queries.query(parsed.clause());
    return parsed.isWordless() ? new MatchNoDocsQuery("no words") : relevance.matching(words);
  }

  private SearchPlan withoutWords() throws IOException {
    boolean scored = relevance.hasScoredConditions();
    Query matches = relevance.matching(MatchAllDocsQuery.INSTANCE);
    Query ranked = scored ? relevance.scored(MatchAllDocsQuery.INSTANCE, List.of()) : matches;
    return new SearchPlan(
        matches,
        new Scoring(ranked, Optional.empty(), Optional.empty(), sort()),
        Optional.empty(),
        new Interpretation(parsed.clause(), List.of(), Set.of(), reading()));
  }

  private SearchPlan nothing() {
    Query nothing = new MatchNoDocsQuery("no words");
    return new SearchPlan(
        nothing,
        new Scoring(nothing, Optional.empty(), relevance.near(), sort()),
        Optional.empty(),
        new Interpretation(
            parsed.clause(), List.of(), Set.of(), reading().with(new SearchNotice.NoWords())));
  }

  private SearchPlan asked(TranslatedClause words, Selection found) {
    QueryInterpretation reading = words.notice().map(reading()::with).orElseGet(this::reading);
    return asked(found, new Interpretation(parsed.clause(), List.of(), words.names(), reading));
  }

  private SearchPlan asked(TranslatedClause words, Partial partial) {
    QueryInterpretation reading = partial.notice().map(reading()::with).orElseGet(this::reading);
    return asked(
        partial.selection(),
        new Interpretation(partial.marked(), partial.words(), words.names(), reading));
  }

  private SearchPlan asked(Selection found, Interpretation interpretation) {
    return new SearchPlan(
        found.matches(),
        new Scoring(found.scored(), found.recent(), near(), sort()),
        Optional.of(found.total()),
        interpretation);
  }

  private Optional<Query> near() {
    return BestMatches.isFor(parsed) ? relevance.near().map(BestMatches::near) : relevance.near();
  }

  private SortOrder sort() {
    return query.sort() == SortOrder.RELEVANCE && !relevance.hasScores()
        ? SortOrder.NEWEST
        : query.sort();
  }

  private QueryInterpretation reading() {
    return new QueryInterpretation(
        Optional.of(parsed.clause()), parsed.ignored(), Optional.empty());
  }
}
