package org.dateline.names.crf;

import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.names.crf.TokenFeatures.FeatureRole;

/// The features that name one word alone, by the names that CoreNLP gives them.
///
/// The model's own list of features decides which of them count: one that it does not have adds
/// nothing.
final class WordFeatures {

  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

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

    void itself(String word, FeatureHash name, FeatureHash shape, FeatureHash cluster) {
      node(FeatureRole.ITSELF, FeatureHash.EMPTY, "###|C");
      node(FeatureRole.ITSELF, name, "-WORD|C");
      node(FeatureRole.ITSELF, cluster, "-DISTSIM|C");
      node(FeatureRole.ITSELF, shape, "-TYPE|C");
      if (TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
        node(FeatureRole.ITSELF, FeatureHash.EMPTY, "IS_TITLE|C");
      }
      // A beginning may be the same text as an end, and then is one feature.
      parts('<' + word + '>')
          .distinct()
          .forEach(part -> nodes.add(part, values, FeatureRole.ITSELF.nodes(labels)));
    }

    void neighbour(FeatureHash name, FeatureHash shape, FeatureHash cluster) {
      node(FeatureRole.PREVIOUS, name, "-PW|C");
      node(FeatureRole.PREVIOUS, cluster, "-PDISTSIM|C");
      node(FeatureRole.PREVIOUS, shape, "-PTYPE|C");
      node(FeatureRole.NEXT, name, "-NW|C");
      node(FeatureRole.NEXT, cluster, "-NDISTSIM|C");
      node(FeatureRole.NEXT, shape, "-NTYPE|C");
      node(FeatureRole.SOMEWHERE_AFTER, name, "-DISJN|C");
      node(FeatureRole.SOMEWHERE_BEFORE, name, "-DISJP|C");
    }

    void edges(FeatureHash name, FeatureHash shape, FeatureHash cluster, FeatureHash nextShape) {
      System.arraycopy(pairs, 0, values, FeatureRole.ITSELF.edges(labels), pairs.length);
      edge(FeatureRole.ITSELF, FeatureHash.EMPTY, "PSEQ|CpC");
      edge(FeatureRole.ITSELF, name, "-PSEQW|CpC");
      edge(FeatureRole.ITSELF, cluster, "-PSEQcDS|CpC");
      edge(FeatureRole.ITSELF, shape, "-PSEQcS|CpC");
      edge(FeatureRole.ITSELF, shape, "-TPS2|CpC");
      edge(FeatureRole.PREVIOUS, name, "-PSEQpW|CpC");
      edge(FeatureRole.PREVIOUS, cluster, "-PSEQpDS|CpC");
      edge(FeatureRole.PREVIOUS, shape, "-PSEQpS|CpC");
      edge(FeatureRole.NEXT, nextShape, "-TNS1|CpC");
    }

    private void node(FeatureRole role, FeatureHash what, String kind) {
      nodes.add(what.then(FeatureHash.of(kind)).value(), values, role.nodes(labels));
    }

    private void edge(FeatureRole role, FeatureHash what, String kind) {
      edges.add(what.then(FeatureHash.of(kind)).value(), values, role.edges(labels));
    }
  }

  /// The beginnings and ends of a word, from two units on, as the values of features' names.
  private LongStream parts(String marked) {
    int most = Math.min(longestPart, marked.length());
    FeatureHash mark = FeatureHash.of("#");
    FeatureHash end = FeatureHash.of("#|C");
    long[] parts = new long[Math.max(0, 2 * (most - 1))];
    FeatureHash first = FeatureHash.of(marked.charAt(0));
    FeatureHash last = FeatureHash.of(marked.charAt(marked.length() - 1));
    for (int length = 2, count = 0; length <= most; length++) {
      first = first.then(FeatureHash.of(marked.charAt(length - 1)));
      last = FeatureHash.of(marked.charAt(marked.length() - length)).then(last);
      parts[count++] = FeatureHash.join(mark, first, end);
      parts[count++] = FeatureHash.join(mark, last, end);
    }
    return LongStream.of(parts);
  }
}
