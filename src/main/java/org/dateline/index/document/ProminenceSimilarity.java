package org.dateline.index.document;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.dateline.index.analysis.IndexFields;

/// The similarity that scores names by their prominence, how much a document is about them, and
/// words by BM25 as ever.
///
/// A name's frequency in a document is its weight there, in steps. BM25 without a norm makes `f /
/// (f + k)` of it, and of several names that are one entity the same of the sum of theirs. So an
/// article that is about an entity comes before one that mentions it in passing, whatever the
/// names. All is times the name's idf, so that names and words of one query can be added up.
public final class ProminenceSimilarity extends PerFieldSimilarityWrapper {

  /// The frequency of weight 1: finer steps would make longer postings.
  private static final int FREQUENCY_OF_WEIGHT_ONE = 96;

  private static final Similarity NAMES = new BM25Similarity(FREQUENCY_OF_WEIGHT_ONE, 0);

  private final Similarity words;

  public ProminenceSimilarity(RelevanceSettings relevance) {
    this.words = new BM25Similarity(relevance.k1(), relevance.b());
  }

  /// A weight as a frequency, from 1.
  static int frequency(double weight) {
    return Math.clamp(Math.round(weight * FREQUENCY_OF_WEIGHT_ONE), 1, 1 << 20);
  }

  @Override
  public Similarity get(String field) {
    return field.equals(IndexFields.NAME) ? NAMES : words;
  }
}
