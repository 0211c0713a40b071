package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocIdMatcher;
import org.dateline.index.document.DocIdOrderReader;
import org.dateline.index.duplicate.NearDuplicateClusters;

/// Which documents are in a cluster of near-duplicates ([NearDuplicateClusters]). For one search.
final class ClusterMembers {

  private final IndexSearcher searcher;
  private final List<ClusterSegment> segments = new ArrayList<>();

  /// Where the clusters of a segment are looked up.
  private record ClusterSegment(LeafReader reader, int first, TermsEnum clusters) {}

  ClusterMembers(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms clusters = leaf.reader().terms(IndexFields.CLUSTER);
      if (clusters != null) {
        segments.add(new ClusterSegment(leaf.reader(), leaf.docBase, clusters.iterator()));
      }
    }
  }

  /// The documents of a cluster, by their numbers in the searcher's reader.
  List<Integer> of(long cluster) throws IOException {
    BytesRef name = new BytesRef(Long.toString(cluster));
    List<Integer> members = new ArrayList<>();
    for (ClusterSegment segment : segments) {
      if (segment.clusters().seekExact(name)) {
        PostingsEnum docs = segment.clusters().postings(null, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
          if (segment.reader().getLiveDocs() == null || segment.reader().getLiveDocs().get(doc)) {
            members.add(segment.first() + doc);
          }
        }
      }
    }
    return members;
  }

  /// How many of each of some groups of documents a query finds, in the same order. The groups have
  /// no document in common.
  int[] found(Query query, List<List<Integer>> groups) throws IOException {
    int[] docs = groups.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    int[] group = new int[docs.length];
    int next = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = groups.get(i).size(); j > 0; j--) {
        group[next++] = i;
      }
    }
    int[] found = new int[groups.size()];
    if (docs.length > 0) {
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      DocIdOrderReader.read(
          searcher,
          docs,
          segment -> {
            Scorer scorer = weight.scorer(segment);
            if (scorer == null) {
              return (_, _) -> {};
            }
            DocIdMatcher all = new DocIdMatcher(scorer);
            return (i, doc) -> {
              if (all.has(doc)) {
                found[group[i]]++;
              }
            };
          });
    }
    return found;
  }
}
