package org.dateline.names.crf;

import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.names.crf.WordForm.Role;

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
  double[] of(String word, TextHash shape, TextHash cluster) {
    Sums sums = new Sums();
    TextHash name = TextHash.of(word);
    sums.itself(word, name, shape, cluster);
    sums.neighbour(name, shape, cluster);
    sums.edges(name, shape, cluster, shape);
    return sums.values;
  }

  /// The summed weights of what is beyond the ends of a sentence. It has no cluster and no shape,
  /// which CoreNLP writes "null" in some names and leaves out in others.
  double[] ofNoWord() {
    Sums sums = new Sums();
    TextHash none = TextHash.of("null");
    sums.neighbour(TextHash.EMPTY, TextHash.EMPTY, none);
    sums.edges(TextHash.EMPTY, TextHash.EMPTY, TextHash.EMPTY, none);
    return sums.values;
  }

  private final class Sums {

    private final double[] values = new double[Role.size(labels)];

    void itself(String word, TextHash name, TextHash shape, TextHash cluster) {
      node(Role.ITSELF, TextHash.EMPTY, "###|C");
      node(Role.ITSELF, name, "-WORD|C");
      node(Role.ITSELF, cluster, "-DISTSIM|C");
      node(Role.ITSELF, shape, "-TYPE|C");
      if (TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
        node(Role.ITSELF, TextHash.EMPTY, "IS_TITLE|C");
      }
      // A beginning may be the same text as an end, and then is one feature.
      parts('<' + word + '>')
          .distinct()
          .forEach(part -> nodes.add(part, values, Role.ITSELF.nodes(labels)));
    }

    void neighbour(TextHash name, TextHash shape, TextHash cluster) {
      node(Role.PREVIOUS, name, "-PW|C");
      node(Role.PREVIOUS, cluster, "-PDISTSIM|C");
      node(Role.PREVIOUS, shape, "-PTYPE|C");
      node(Role.NEXT, name, "-NW|C");
      node(Role.NEXT, cluster, "-NDISTSIM|C");
      node(Role.NEXT, shape, "-NTYPE|C");
      node(Role.SOMEWHERE_AFTER, name, "-DISJN|C");
      node(Role.SOMEWHERE_BEFORE, name, "-DISJP|C");
    }

    void edges(TextHash name, TextHash shape, TextHash cluster, TextHash nextShape) {
      System.arraycopy(pairs, 0, values, Role.ITSELF.edges(labels), pairs.length);
      edge(Role.ITSELF, TextHash.EMPTY, "PSEQ|CpC");
      edge(Role.ITSELF, name, "-PSEQW|CpC");
      edge(Role.ITSELF, cluster, "-PSEQcDS|CpC");
      edge(Role.ITSELF, shape, "-PSEQcS|CpC");
      edge(Role.ITSELF, shape, "-TPS2|CpC");
      edge(Role.PREVIOUS, name, "-PSEQpW|CpC");
      edge(Role.PREVIOUS, cluster, "-PSEQpDS|CpC");
      edge(Role.PREVIOUS, shape, "-PSEQpS|CpC");
      edge(Role.NEXT, nextShape, "-TNS1|CpC");
    }

    private void node(Role role, TextHash what, String kind) {
      nodes.add(what.then(TextHash.of(kind)).value(), values, role.nodes(labels));
    }

    private void edge(Role role, TextHash what, String kind) {
      edges.add(what.then(TextHash.of(kind)).value(), values, role.edges(labels));
    }
  }

  /// The beginnings and ends of a word, from two units on, as the values of features' names.
  private LongStream parts(String marked) {
    int most = Math.min(longestPart, marked.length());
    TextHash mark = TextHash.of("#");
    TextHash end = TextHash.of("#|C");
    long[] parts = new long[Math.max(0, 2 * (most - 1))];
    TextHash first = TextHash.of(marked.charAt(0));
    TextHash last = TextHash.of(marked.charAt(marked.length() - 1));
    for (int length = 2, count = 0; length <= most; length++) {
      first = first.then(TextHash.of(marked.charAt(length - 1)));
      last = TextHash.of(marked.charAt(marked.length() - length)).then(last);
      parts[count++] = TextHash.join(mark, first, end);
      parts[count++] = TextHash.join(mark, last, end);
    }
    return LongStream.of(parts);
  }
}
