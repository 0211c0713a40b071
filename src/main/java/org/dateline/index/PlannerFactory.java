package org.dateline.index;

import java.io.IOException;
import java.time.Clock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.index.analysis.IndexedInflections;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.document.TextSource;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.language.QueryParser;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.NameResolver;
import org.dateline.index.search.RelatedQueries;
import org.dateline.index.search.RelevanceQuery;
import org.dateline.index.search.SearchPlanner;
import org.dateline.model.query.LastWord;

/// From the words of a reader to the plan of a search: parses, and gives each part of planning what
/// it needs. Thread-safe.
final class PlannerFactory {

  private final QueryParser parser = new QueryParser(Clock.systemUTC());
  private final IndexedInflections inflections = new IndexedInflections();
  private final TextSource texts;
  private final NameResolver names;
  private final RelevanceSettings relevance;

  /// @param texts the texts that related articles are told by
  /// @param names tells which names a query speaks of
  PlannerFactory(TextSource texts, NameResolver names, RelevanceSettings relevance) {
    this.texts = texts;
    this.names = names;
    this.relevance = relevance;
  }

  /// What stands in a query's words.
  ParsedQuery parse(IndexQuery query) {
    return parse(query.words(), query.lastWord());
  }

  /// What stands in words.
  ///
  /// @param lastWord how the last of them is meant
  ParsedQuery parse(String words, LastWord lastWord) {
    return parser.parse(words, lastWord);
  }

  /// Every document that a search finds.
  Query matches(IndexSearcher searcher, IndexQuery query, SearchBudget budget) throws IOException {
    return planner(searcher, query, budget).complete().matches();
  }

  /// Plans a search.
  SearchPlanner planner(IndexSearcher searcher, IndexQuery query, SearchBudget budget) {
    return planner(searcher, query, clauses(searcher, budget));
  }

  /// Plans a search whose clauses are used further.
  SearchPlanner planner(IndexSearcher searcher, IndexQuery query, ClauseQueries clauses) {
    ParsedQuery parsed = parse(query);
    RelevanceQuery scores = relevance(searcher, parsed, query, clauses);
    return new SearchPlanner(searcher, query, parsed, clauses, scores);
  }

  /// How documents are scored.
  RelevanceQuery relevance(
      IndexSearcher searcher, ParsedQuery parsed, IndexQuery query, ClauseQueries clauses) {
    return new RelevanceQuery(
        parsed.clause(), query.conditions(), clauses, conditions(searcher), relevance);
  }

  /// The clauses of a search in Lucene's queries.
  ClauseQueries clauses(IndexSearcher searcher, SearchBudget budget) {
    return new ClauseQueries(searcher.getIndexReader(), inflections, names, budget);
  }

  /// The conditions of a search in Lucene's queries.
  ConditionQueries conditions(IndexSearcher searcher) {
    return new ConditionQueries(new RelatedQueries(searcher, texts));
  }
}
