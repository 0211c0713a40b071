package org.dateline.index.search;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.index.vector.VectorNeighbours;

/// How near articles are, as a test says.
///
/// @param nearest those with the passages that are nearest
/// @param known all that have vectors
record Cosines(Map<Long, Double> nearest, Map<Long, Double> known) implements VectorNeighbours {

  @Override
  public Map<Long, Double> of(Collection<Long> articles) {
    return known.entrySet().stream()
        .filter(entry -> articles.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<NearestPassage> passage(long article) {
    return Optional.ofNullable(known.get(article)).map(cosine -> new NearestPassage(0, cosine));
  }
}
