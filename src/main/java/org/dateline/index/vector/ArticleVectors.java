package org.dateline.index.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.dateline.index.vector.VectorNeighbours.NearestPassage;

/// What an index of vectors knows at a moment: which articles it has, how near they are to a
/// vector, and what lies between. For one searcher.
public final class ArticleVectors {

  /// How many of the nearest passages are looked for: those of fifty articles and more.
  private static final int NEAREST_PASSAGES = 150;

  /// Where Lucene's score of bytes is 0 in product, and by how much it is divided for each
  /// dimension ([org.apache.lucene.index.VectorSimilarityFunction#DOT_PRODUCT]).
  private static final double SCORE_OF_ZERO = 0.5;

  private static final double SCORE_DIVISOR = 1 << 15;

  private final IndexSearcher searcher;

  public ArticleVectors(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// How many passages there are, those without a vector included.
  public int size() {
    return searcher.getIndexReader().numDocs();
  }

  /// The revision of each of some articles whose vectors are there; without the others.
  public Map<Long, Integer> revisions(Collection<Long> articles) throws IOException {
    Map<Long, Integer> revisions = new HashMap<>();
    forEach(
        articles,
        reader -> {
          NumericDocValues values = DocValues.getNumeric(reader, PassageFields.REVISION);
          return (article, doc) -> {
            if (!revisions.containsKey(article) && values.advanceExact(doc)) {
              revisions.put(article, (int) values.longValue());
            }
          };
        });
    return revisions;
  }

  /// The articles with the passages that are nearest to a vector, and the cosine of the best.
  public Map<Long, Double> nearest(float[] vector) throws IOException {
    byte[] query = ByteQuantization.quantized(vector);
    Map<Long, Double> nearest = new HashMap<>();
    ScoreDoc[] passages =
        searcher.search(
                new KnnByteVectorQuery(PassageFields.VECTOR, query, NEAREST_PASSAGES),
                NEAREST_PASSAGES)
            .scoreDocs;
    for (ScoreDoc passage : passages) {
      double product = (passage.score - SCORE_OF_ZERO) * SCORE_DIVISOR * query.length;
      nearest.merge(article(passage.doc), ByteQuantization.cosine(product), Math::max);
    }
    return nearest;
  }

  private long article(int doc) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (doc < leaf.docBase + leaf.reader().maxDoc()) {
        NumericDocValues articles =
            DocValues.getNumeric(leaf.reader(), PassageFields.ARTICLE_VALUE);
        articles.advanceExact(doc - leaf.docBase);
        return articles.longValue();
      }
    }
    throw new IllegalArgumentException("no document " + doc);
  }

  /// How near each of some articles is to a vector: the cosine of its best passage; without those
  /// that have no vectors.
  public Map<Long, Double> cosines(float[] vector, Collection<Long> articles) throws IOException {
    byte[] query = ByteQuantization.quantized(vector);
    Map<Long, Double> cosines = new HashMap<>();
    forEachVector(
        articles,
        (article, bytes) ->
            cosines.merge(
                article, ByteQuantization.cosine(VectorUtil.dotProduct(query, bytes)), Math::max));
    return cosines;
  }

  /// The passage of an article that is nearest to a vector; empty where it has no vectors.
  public Optional<NearestPassage> passage(float[] vector, long article) throws IOException {
    byte[] query = ByteQuantization.quantized(vector);
    List<Double> cosines = new ArrayList<>();
    forEachVector(
        Set.of(article),
        // The documents of an article are one block, whose order merging keeps.
        (_, bytes) -> cosines.add(ByteQuantization.cosine(VectorUtil.dotProduct(query, bytes))));
    return IntStream.range(0, cosines.size())
        .mapToObj(passage -> new NearestPassage(passage, cosines.get(passage)))
        .max(Comparator.comparingDouble(NearestPassage::cosine));
  }

  /// The direction in which the passages of an article lie; empty where it has no vectors.
  public Optional<float[]> direction(long article) throws IOException {
    List<byte[]> passages = new ArrayList<>();
    forEachVector(Set.of(article), (_, bytes) -> passages.add(bytes.clone()));
    return passages.isEmpty() ? Optional.empty() : Optional.of(ByteQuantization.mean(passages));
  }

  private interface VectorConsumer {
    void accept(long article, byte[] vector);
  }

  private void forEachVector(Collection<Long> articles, VectorConsumer each) throws IOException {
    forEach(
        articles,
        reader -> {
          ByteVectorValues vectors = reader.getByteVectorValues(PassageFields.VECTOR);
          if (vectors == null) {
            return (_, _) -> {};
          }
          KnnVectorValues.DocIndexIterator[] at = {vectors.iterator()};
          return (article, doc) -> {
            if (at[0].docID() > doc) {
              at[0] = vectors.iterator();
            }
            if (at[0].docID() == doc || at[0].advance(doc) == doc) {
              each.accept(article, vectors.vectorValue(at[0].index()));
            }
          };
        });
  }

  private interface DocumentConsumer {
    void accept(long article, int doc) throws IOException;
  }

  private interface SegmentFunction {
    DocumentConsumer in(LeafReader reader) throws IOException;
  }

  /// Goes through the documents of some articles.
  private void forEach(Collection<Long> articles, SegmentFunction segments) throws IOException {
    long[] sorted = articles.stream().mapToLong(Long::longValue).sorted().toArray();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(PassageFields.ARTICLE);
      if (terms != null) {
        forEach(sorted, leaf.reader(), terms.iterator(), segments.in(leaf.reader()));
      }
    }
  }

  private static void forEach(
      long[] articles, LeafReader reader, TermsEnum terms, DocumentConsumer each)
      throws IOException {
    PostingsEnum docs = null;
    for (long article : articles) {
      if (terms.seekExact(PassageFields.term(article).bytes())) {
        docs = terms.postings(docs, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
          if (reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) {
            each.accept(article, doc);
          }
        }
      }
    }
  }
}
