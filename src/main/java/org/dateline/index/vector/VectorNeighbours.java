package org.dateline.index.vector;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// How near articles are to something in meaning: the cosine of the best of their passages.
/// Thread-safe.
public interface VectorNeighbours {

  /// The articles with the passages that are nearest, and how near; some hundred at most.
  Map<Long, Double> nearest();

  /// How near each of some articles is; without those that have no vectors. Cost is linear.
  Map<Long, Double> of(Collection<Long> articles);

  /// The nearest passage of an article; empty where it has no vectors.
  Optional<NearestPassage> passage(long article);

  /// A passage of an article, and how near it is.
  ///
  /// @param passage which, in the order in which they were put; 0 for the first
  /// @param cosine from -1 to 1
  record NearestPassage(int passage, double cosine) {}
}
