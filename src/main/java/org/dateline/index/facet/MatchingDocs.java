package org.dateline.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The documents that a search finds, without those deleted.
///
/// @param segments the segments in which it finds any
/// @param count how many in all
/// @param complete whether these are all
record MatchingDocs(List<SegmentMatches> segments, long count, boolean complete) {

  /// After so many documents it is asked whether to go on; a multiple of 64.
  private static final int DOCS_BETWEEN_CHECKS = 1 << 16;

  /// What is found in a segment: a bit for each of its documents.
  ///
  /// @param count how many; at least one
  record SegmentMatches(LeafReaderContext segment, FixedBitSet docs, int count) {}

  /// Collects what a search finds.
  ///
  /// @param timeout whether those found so far must do
  static MatchingDocs of(IndexSearcher searcher, Query query, QueryTimeout timeout)
      throws IOException {
    Query simple = searcher.rewrite(query);
    Weight weight = searcher.createWeight(simple, ScoreMode.COMPLETE_NO_SCORES, 1);
    boolean inBulk = inBulk(simple);
    List<SegmentMatches> segments = new ArrayList<>();
    long count = 0;
    boolean complete = true;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      FixedBitSet docs = new FixedBitSet(segment.reader().maxDoc());
      complete = complete && collect(weight, segment, inBulk, docs, timeout);
      int found = docs.cardinality();
      if (found > 0) {
        segments.add(new SegmentMatches(segment, docs, found));
        count += found;
      }
    }
    return new MatchingDocs(segments, count, complete);
  }

  /// Lucene finds conjunctions in bulk five times faster than one after the other, and everything
  /// else five times slower.
  private static boolean inBulk(Query query) {
    return switch (query) {
      case ConstantScoreQuery constant -> inBulk(constant.getQuery());
      case BooleanQuery all ->
          all.clauses().size() > 1
              && all.clauses().stream().anyMatch(clause -> clause.occur() != Occur.SHOULD);
      default -> false;
    };
  }

  private static boolean collect(
      Weight weight,
      LeafReaderContext segment,
      boolean inBulk,
      FixedBitSet docs,
      QueryTimeout timeout)
      throws IOException {
    Bits live = segment.reader().getLiveDocs();
    if (inBulk) {
      BulkScorer scorer = weight.bulkScorer(segment);
      return scorer == null || collect(scorer, live, docs, timeout);
    }
    Scorer scorer = weight.scorer(segment);
    return scorer == null || collect(scorer.iterator(), live, docs, timeout);
  }

  private static boolean collect(
      DocIdSetIterator found, @Nullable Bits live, FixedBitSet docs, QueryTimeout timeout)
      throws IOException {
    int doc = found.nextDoc();
    while (doc < docs.length() && !timeout.shouldExit()) {
      found.intoBitSet(endOfStretch(doc, docs), docs, 0);
      doc = found.docID();
    }
    if (live != null) {
      live.applyMask(docs, 0);
    }
    return doc >= docs.length();
  }

  private static boolean collect(
      BulkScorer found, @Nullable Bits live, FixedBitSet docs, QueryTimeout timeout)
      throws IOException {
    MatchingDocsCollector collecting = new MatchingDocsCollector(docs);
    int doc = 0;
    while (doc < docs.length() && !timeout.shouldExit()) {
      doc = found.score(collecting, live, doc, endOfStretch(doc, docs));
    }
    return doc >= docs.length();
  }

  private static int endOfStretch(int doc, FixedBitSet docs) {
    return Math.min(docs.length(), (doc / DOCS_BETWEEN_CHECKS + 1) * DOCS_BETWEEN_CHECKS);
  }

  private record MatchingDocsCollector(FixedBitSet docs) implements LeafCollector {

    @Override
    public void setScorer(Scorable scorer) {
      // Scores are not asked for.
    }

    @Override
    public void collect(int doc) {
      docs.set(doc);
    }

    @Override
    public void collectRange(int min, int max) {
      docs.set(min, max);
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      stream.forEach(docs::set);
    }
  }
}
