package org.dateline.names.crf;

import java.util.Set;
import org.dateline.names.crf.TokenFeatures.FeatureRole;

/// The features that name one word alone, by the names that CoreNLP gives them.
///
/// The model's own list of features decides which of them count: one that it does not have adds
/// nothing.
final class WordFeatures {

  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

  private static final FeatureHash ANY = FeatureHash.of("###|C");
  private static final FeatureHash WORD = FeatureHash.of("-WORD|C");
  private static final FeatureHash CLUSTER = FeatureHash.of("-DISTSIM|C");
  private static final FeatureHash SHAPE = FeatureHash.of("-TYPE|C");
  private static final FeatureHash TITLE = FeatureHash.of("IS_TITLE|C");
  private static final FeatureHash PART = FeatureHash.of("#");
  private static final FeatureHash PART_END = FeatureHash.of("#|C");
  private static final FeatureHash PREVIOUS_WORD = FeatureHash.of("-PW|C");
  private static final FeatureHash PREVIOUS_CLUSTER = FeatureHash.of("-PDISTSIM|C");
  private static final FeatureHash PREVIOUS_SHAPE = FeatureHash.of("-PTYPE|C");
  private static final FeatureHash NEXT_WORD = FeatureHash.of("-NW|C");
  private static final FeatureHash NEXT_CLUSTER = FeatureHash.of("-NDISTSIM|C");
  private static final FeatureHash NEXT_SHAPE = FeatureHash.of("-NTYPE|C");
  private static final FeatureHash WORD_AFTER = FeatureHash.of("-DISJN|C");
  private static final FeatureHash WORD_BEFORE = FeatureHash.of("-DISJP|C");
  private static final FeatureHash PAIR = FeatureHash.of("PSEQ|CpC");
  private static final FeatureHash PAIR_WORD = FeatureHash.of("-PSEQW|CpC");
  private static final FeatureHash PAIR_CLUSTER = FeatureHash.of("-PSEQcDS|CpC");
  private static final FeatureHash PAIR_SHAPE = FeatureHash.of("-PSEQcS|CpC");
  private static final FeatureHash PAIR_TWO_SHAPES = FeatureHash.of("-TPS2|CpC");
  private static final FeatureHash PAIR_PREVIOUS_WORD = FeatureHash.of("-PSEQpW|CpC");
  private static final FeatureHash PAIR_PREVIOUS_CLUSTER = FeatureHash.of("-PSEQpDS|CpC");
  private static final FeatureHash PAIR_PREVIOUS_SHAPE = FeatureHash.of("-PSEQpS|CpC");
  private static final FeatureHash PAIR_NEXT_SHAPE = FeatureHash.of("-TNS1|CpC");

  private final FeatureWeights nodes;
  private final FeatureWeights edges;
  private final double[] pairs;
  private final int labels;
  private final int longestPart;

  /// @param pairs the score of a pair of labels whatever the words are
  WordFeatures(FeatureWeights nodes, FeatureWeights edges, double[] pairs, SerializedObject flags) {
    this.nodes = nodes;
    this.edges = edges;
    this.pairs = pairs;
    this.labels = nodes.width();
    int longest = flags.number("maxNGramLeng");
    this.longestPart = longest < 0 ? Integer.MAX_VALUE : longest;
  }

  /// The summed weights of a word, in every role.
  double[] of(String word, FeatureHash shape, FeatureHash cluster) {
    FeatureSums sums = new FeatureSums();
    FeatureHash name = FeatureHash.of(word);
    sums.itself(word, name, shape, cluster);
    sums.neighbour(name, shape, cluster);
    sums.edges(name, shape, cluster, shape);
    return sums.values;
  }

  /// The summed weights of what is beyond the ends of a sentence. It has no cluster and no shape,
  /// which CoreNLP writes "null" in some names and leaves out in others.
  double[] ofNoWord() {
    FeatureSums sums = new FeatureSums();
    FeatureHash none = FeatureHash.of("null");
    sums.neighbour(FeatureHash.EMPTY, FeatureHash.EMPTY, none);
    sums.edges(FeatureHash.EMPTY, FeatureHash.EMPTY, FeatureHash.EMPTY, none);
    return sums.values;
  }

  private final class FeatureSums {

    private final double[] values = new double[FeatureRole.size(labels)];
    private final FeatureBatch batch = new FeatureBatch();

    void itself(String word, FeatureHash name, FeatureHash shape, FeatureHash cluster) {
      batch.add(ANY.value());
      batch.add(name.then(WORD).value());
      batch.add(cluster.then(CLUSTER).value());
      batch.add(shape.then(SHAPE).value());
      if (TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
        batch.add(TITLE.value());
      }
      addParts('<' + word + '>');
      addNodes(FeatureRole.ITSELF);
    }

    /// The beginnings and ends of a word, from two units on.
    private void addParts(String marked) {
      int most = Math.min(longestPart, marked.length());
      FeatureHash first = FeatureHash.of(marked.charAt(0));
      FeatureHash last = FeatureHash.of(marked.charAt(marked.length() - 1));
      for (int length = 2; length <= most; length++) {
        first = first.then(FeatureHash.of(marked.charAt(length - 1)));
        last = FeatureHash.of(marked.charAt(marked.length() - length)).then(last);
        long beginning = FeatureHash.join(PART, first, PART_END);
        long end = FeatureHash.join(PART, last, PART_END);
        batch.add(beginning);
        // A beginning may be the same text as an end, and then is one feature.
        if (end != beginning) {
          batch.add(end);
        }
      }
    }

    void neighbour(FeatureHash name, FeatureHash shape, FeatureHash cluster) {
      batch.add(name.then(PREVIOUS_WORD).value());
      batch.add(cluster.then(PREVIOUS_CLUSTER).value());
      batch.add(shape.then(PREVIOUS_SHAPE).value());
      addNodes(FeatureRole.PREVIOUS);
      batch.add(name.then(NEXT_WORD).value());
      batch.add(cluster.then(NEXT_CLUSTER).value());
      batch.add(shape.then(NEXT_SHAPE).value());
      addNodes(FeatureRole.NEXT);
      batch.add(name.then(WORD_AFTER).value());
      addNodes(FeatureRole.SOMEWHERE_AFTER);
      batch.add(name.then(WORD_BEFORE).value());
      addNodes(FeatureRole.SOMEWHERE_BEFORE);
    }

    void edges(FeatureHash name, FeatureHash shape, FeatureHash cluster, FeatureHash nextShape) {
      System.arraycopy(pairs, 0, values, FeatureRole.ITSELF.edges(labels), pairs.length);
      batch.add(PAIR.value());
      batch.add(name.then(PAIR_WORD).value());
      batch.add(cluster.then(PAIR_CLUSTER).value());
      batch.add(shape.then(PAIR_SHAPE).value());
      batch.add(shape.then(PAIR_TWO_SHAPES).value());
      addEdges(FeatureRole.ITSELF);
      batch.add(name.then(PAIR_PREVIOUS_WORD).value());
      batch.add(cluster.then(PAIR_PREVIOUS_CLUSTER).value());
      batch.add(shape.then(PAIR_PREVIOUS_SHAPE).value());
      addEdges(FeatureRole.PREVIOUS);
      batch.add(nextShape.then(PAIR_NEXT_SHAPE).value());
      addEdges(FeatureRole.NEXT);
    }

    private void addNodes(FeatureRole role) {
      batch.addTo(values, role.nodes(labels), nodes);
    }

    private void addEdges(FeatureRole role) {
      batch.addTo(values, role.edges(labels), edges);
    }
  }
}
