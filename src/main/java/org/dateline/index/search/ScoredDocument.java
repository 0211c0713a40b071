package org.dateline.index.search;

/// A document in its place.
///
/// @param doc its number in Lucene's reader
/// @param score as Lucene says, 0 where the order is not by score
/// @param ranked the score it has in the list
/// @param published in seconds since 1970, or what stands for no date in its order
/// @param number of the article
/// @param byMeaning whether it is near in meaning, and not found by the words
record ScoredDocument(
    int doc, double score, double ranked, long published, long number, boolean byMeaning) {

  ScoredDocument(int doc, double score, double ranked, long published, long number) {
    this(doc, score, ranked, published, number, false);
  }

  /// The same with another score in the list.
  ScoredDocument rankedAs(double other) {
    return new ScoredDocument(doc, score, other, published, number, byMeaning);
  }

  /// The same, found by its meaning alone.
  ScoredDocument byMeaning(double cosine) {
    return new ScoredDocument(doc, score, cosine, published, number, true);
  }
}
