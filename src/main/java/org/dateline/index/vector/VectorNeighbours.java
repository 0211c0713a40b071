package org.dateline.index.vector;

import java.util.Collection;
import java.util.Map;

/// How near articles are to something in meaning: the cosine of the best of their passages.
/// Thread-safe.
public interface VectorNeighbours {

  /// The articles with the passages that are nearest, and how near; some hundred at most.
  Map<Long, Double> nearest();

  /// How near each of some articles is; without those that have no vectors. Cost is linear.
  Map<Long, Double> of(Collection<Long> articles);
}
