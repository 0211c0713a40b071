package org.dateline.index.facet;

/// The thresholds of a top k scan: how frequent the most frequent entities of each type are, as far
/// as they have been counted. Tells which others can still be among them.
final class TopKThresholds {

  /// By kind: how many documents each of the top k has, the fewest first; 0 for a free place.
  private final int[][] documents;

  /// @param each how many of each kind are asked for, from 1
  TopKThresholds(int kinds, int each) {
    this.documents = new int[kinds][each];
  }

  /// Takes an entity in, if it is certain of what kind it is.
  ///
  /// @param kinds a bit for each kind that it may be of
  void take(int kinds, int count) {
    if (Integer.bitCount(kinds) == 1) {
      int[] thresholds = documents[Integer.numberOfTrailingZeros(kinds)];
      if (count > thresholds[0]) {
        int place = 1;
        while (place < thresholds.length && thresholds[place] < count) {
          thresholds[place - 1] = thresholds[place];
          place++;
        }
        thresholds[place - 1] = count;
      }
    }
  }

  /// In how many documents the last leader is of any of these kinds: an entity has to be in more to
  /// come before it.
  ///
  /// @return [Long#MAX_VALUE] for no kind
  long least(int kinds) {
    long least = Long.MAX_VALUE;
    for (int kind = 0; kind < documents.length; kind++) {
      if ((kinds >>> kind & 1) == 1) {
        least = Math.min(least, documents[kind][0]);
      }
    }
    return least;
  }

  /// The same for all kinds.
  long least() {
    return least(-1);
  }
}
