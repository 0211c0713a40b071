package org.dateline.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.dateline.index.search.SearchPlan.HitCount;

/// The top documents among the newest that a search finds (early termination): of each segment the
/// first [#DOCS_PER_SEGMENT] are looked at, and in a segment the newest stand first.
///
/// @param query what was looked for, with scores
/// @param best the best, with their scores
/// @param total how many there are; exact where all have been looked at
record RecentTopDocs(Query query, TopDocs best, HitCount total) {

  private static final int DOCS_PER_SEGMENT = 2_000;

  /// Looks.
  ///
  /// @param count how many documents at most
  static RecentTopDocs collect(IndexSearcher searcher, Query query, int count) throws IOException {
    return searcher.search(query, new RecentDocsCollectors(query, count));
  }

  /// The same, where it is known that there are more.
  RecentTopDocs asLowerBound() {
    return new RecentTopDocs(query, best, new HitCount(total.documents(), false));
  }

  private static final class RecentDocsCollectors
      implements CollectorManager<RecentDocsCollector, RecentTopDocs> {

    private final Query query;
    private final TopScoreDocCollectorManager best;

    private RecentDocsCollectors(Query query, int count) {
      this.query = query;
      // Every one is scored: which are looked at must not depend on what can be skipped.
      this.best = new TopScoreDocCollectorManager(count, null, Integer.MAX_VALUE);
    }

    @Override
    public RecentDocsCollector newCollector() {
      return new RecentDocsCollector(best.newCollector());
    }

    @Override
    public RecentTopDocs reduce(Collection<RecentDocsCollector> collectors) throws IOException {
      List<TopScoreDocCollector> all = collectors.stream().map(looking -> looking.best).toList();
      boolean exact = collectors.stream().noneMatch(looking -> looking.cut);
      int looked = collectors.stream().mapToInt(looking -> looking.looked).sum();
      return new RecentTopDocs(
          query, best.reduce(all), new HitCount(exact ? looked : DOCS_PER_SEGMENT, exact));
    }
  }

  private static final class RecentDocsCollector extends FilterCollector {

    private final TopScoreDocCollector best;
    private int looked;
    private boolean cut;

    private RecentDocsCollector(TopScoreDocCollector best) {
      super(best);
      this.best = best;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(segment)) {

        private final int before = looked;

        @Override
        public void collect(int doc) throws IOException {
          if (looked - before == DOCS_PER_SEGMENT) {
            cut = true;
            throw new CollectionTerminatedException();
          }
          looked++;
          super.collect(doc);
        }
      };
    }
  }
}
