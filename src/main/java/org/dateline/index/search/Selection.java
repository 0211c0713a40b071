package org.dateline.index.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.index.search.SearchPlan.HitCount;

/// What some words find, as far as it has been looked at.
///
/// @param matches what is found
/// @param scored the same, with scores
/// @param recent what was found of it among the newest; empty where all was counted
/// @param total how many documents
record Selection(Query matches, Query scored, Optional<RecentTopDocs> recent, HitCount total) {

  /// Looks at the newest of what is found.
  static Selection ofRecent(IndexSearcher searcher, Query matches, Query scored)
      throws IOException {
    return of(matches, scored, recent(searcher, scored));
  }

  /// What was found among the newest.
  static Selection of(Query matches, Query scored, RecentTopDocs recent) {
    return new Selection(matches, scored, Optional.of(recent), recent.total());
  }

  /// Counts all of what is found.
  static Selection counted(IndexSearcher searcher, Query matches, Query scored) throws IOException {
    return new Selection(matches, scored, Optional.empty(), count(searcher, matches));
  }

  /// How many documents are found.
  static HitCount count(IndexSearcher searcher, Query matches) throws IOException {
    return new HitCount(searcher.count(matches), !searcher.timedOut());
  }

  /// The best of the newest.
  static RecentTopDocs recent(IndexSearcher searcher, Query scored) throws IOException {
    return RecentTopDocs.collect(searcher, scored, Reranker.most(searcher, Reranker.RERANK_WINDOW));
  }

  /// Whether anything is known to be found.
  boolean isEmpty() {
    return total.documents() == 0;
  }
}
