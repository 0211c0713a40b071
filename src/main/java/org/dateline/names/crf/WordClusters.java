package org.dateline.names.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The clusters of words that are used alike in large collections of news (A. Clark, 2003), which
/// the models know words by that were not in their training.
final class WordClusters {

  private final HashIndex words;
  private final short[] clusterOf;
  private final List<FeatureHash> clusters;
  private final FeatureHash unknown;
  private final boolean cased;
  private final boolean digitsAlike;

  private WordClusters(
      HashIndex words, short[] clusterOf, List<FeatureHash> clusters, SerializedObject flags) {
    this.words = words;
    this.clusterOf = clusterOf;
    this.clusters = clusters;
    this.unknown = FeatureHash.of(flags.text("unknownWordDistSimClass"));
    this.cased = flags.flag("casedDistSim");
    this.digitsAlike = flags.flag("numberEquivalenceDistSim");
  }

  /// @throws IllegalStateException if two words have the same hash
  static WordClusters of(ModelFile file) {
    List<String> words = file.clusters().keys();
    List<String> clusters = file.clusters().values();
    Map<String, Short> numbers = new HashMap<>();
    List<FeatureHash> names = new ArrayList<>();
    short[] clusterOf = new short[words.size()];
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = FeatureHash.valueOf(words.get(i));
      clusterOf[i] =
          numbers.computeIfAbsent(
              clusters.get(i),
              name -> {
                names.add(FeatureHash.of(name));
                return (short) (names.size() - 1);
              });
    }
    return new WordClusters(HashIndex.of(hashes), clusterOf, names, file.flags());
  }

  /// The name of a word's cluster.
  FeatureHash of(String word) {
    String folded = cased ? word : word.toLowerCase(Locale.ROOT);
    if (digitsAlike) {
      folded = WordShapeClassifier.wordShape(folded, WordShapeClassifier.WORDSHAPEDIGITS);
    }
    int number = words.get(FeatureHash.valueOf(folded));
    return number == HashIndex.NONE ? unknown : clusters.get(clusterOf[number]);
  }
}
