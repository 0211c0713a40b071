package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocIdMatcher;

/// A few documents of an index, so that many queries can be run on these alone (percolation).
///
/// They are looked up once. A query then reads only the segments that hold them, and of these only
/// what stands at them: for documents that have just been taken in, segments of their own. It may
/// be used by one thread at a time, while the searcher that it was made of is held.
public final class DocumentSubset implements AutoCloseable {

  private final IndexSearcher searcher;

  /// The articles' numbers by document, for each segment of the searcher.
  private final List<SortedMap<Integer, Long>> numbers;

  private DocumentSubset(IndexSearcher searcher, List<SortedMap<Integer, Long>> numbers) {
    this.searcher = searcher;
    this.numbers = numbers;
  }

  /// The documents of these articles; without those that are not there. One look-up an article
  /// where they are the newest.
  public static DocumentSubset of(IndexSearcher all, Collection<Long> articles) throws IOException {
    Set<BytesRef> wanted = new TreeSet<>();
    articles.forEach(number -> wanted.add(new BytesRef(Long.toString(number))));
    List<IndexReader> segments = new ArrayList<>();
    List<SortedMap<Integer, Long>> numbers = new ArrayList<>();
    for (LeafReaderContext leaf : all.getIndexReader().leaves().reversed()) {
      SortedMap<Integer, Long> found = take(leaf.reader(), wanted);
      if (!found.isEmpty()) {
        segments.add(leaf.reader());
        numbers.add(found);
      }
    }
    MultiReader reader = new MultiReader(segments.toArray(IndexReader[]::new), false);
    IndexSearcher searcher = new IndexSearcher(reader);
    // What is asked here is asked once.
    searcher.setQueryCache(null);
    return new DocumentSubset(searcher, numbers);
  }

  /// Takes from those wanted what a segment has.
  private static SortedMap<Integer, Long> take(LeafReader segment, Set<BytesRef> wanted)
      throws IOException {
    SortedMap<Integer, Long> found = new TreeMap<>();
    Terms terms = segment.terms(IndexFields.NUMBER);
    if (wanted.isEmpty() || terms == null) {
      return found;
    }
    Bits live = segment.getLiveDocs();
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef number : List.copyOf(wanted)) {
      if (each.seekExact(number)) {
        postings = each.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            found.put(doc, Long.parseLong(number.utf8ToString()));
            wanted.remove(number);
          }
        }
      }
    }
    return found;
  }

  /// The numbers of the articles among them that meet a query.
  public Set<Long> matching(Query query) throws IOException {
    Set<Long> matching = new HashSet<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        add(scorer, numbers.get(segment.ord), matching);
      }
    }
    return matching;
  }

  private static void add(Scorer scorer, SortedMap<Integer, Long> documents, Set<Long> matching)
      throws IOException {
    DocIdMatcher found = new DocIdMatcher(scorer);
    for (Map.Entry<Integer, Long> document : documents.entrySet()) {
      if (found.has(document.getKey())) {
        matching.add(document.getValue());
      }
    }
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
  }
}
