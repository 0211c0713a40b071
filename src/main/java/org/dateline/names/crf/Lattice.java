package org.dateline.names.crf;

import java.util.Arrays;

/// The lattice of a sentence, its possible labelings and their scores: `labels` nodes a word,
/// `labels * labels` edges from the word before (the label before counts first). The score of a
/// labeling is the sum of its nodes and edges; before the first word stands label [#START].
record Lattice(int labels, double[] nodes, double[] edges) {

  /// The label "no name".
  static final int START = 0;

  int words() {
    return nodes.length / labels;
  }

  /// The labels with the highest score (Viterbi, 1967); of equal ones, the lower.
  int[] best() {
    int words = words();
    double[] scores = new double[labels];
    double[] before = new double[labels];
    byte[] from = new byte[nodes.length];
    for (int i = 0; i < words; i++) {
      for (int label = 0; label < labels; label++) {
        int best = i == 0 ? START : bestBefore(before, i, label);
        from[i * labels + label] = (byte) best;
        scores[label] = before[best] + edge(i, best, label) + nodes[i * labels + label];
      }
      double[] spare = before;
      before = scores;
      scores = spare;
    }
    return path(from, before);
  }

  /// The probability of each label of each word over all labelings, `labels` values a word: the
  /// forward and backward sums (Lafferty and others, 2001), scaled word by word so that none leaves
  /// the range of a double.
  double[] marginals() {
    int words = words();
    double[] potentials = potentials();
    double[] marginals = new double[nodes.length];
    for (int i = 0; i < words; i++) {
      for (int label = 0; label < labels; label++) {
        double sum = i == 0 ? potentials[START * labels + label] : 0;
        for (int before = 0; i > 0 && before < labels; before++) {
          sum +=
              marginals[(i - 1) * labels + before]
                  * potentials[(i * labels + before) * labels + label];
        }
        marginals[i * labels + label] = sum;
      }
      scale(marginals, i);
    }
    double[] backward = new double[nodes.length];
    Arrays.fill(backward, 1);
    for (int i = words - 2; i >= 0; i--) {
      for (int label = 0; label < labels; label++) {
        double sum = 0;
        for (int after = 0; after < labels; after++) {
          sum +=
              backward[(i + 1) * labels + after]
                  * potentials[((i + 1) * labels + label) * labels + after];
        }
        backward[i * labels + label] = sum;
      }
      scale(backward, i);
    }
    for (int i = 0; i < words; i++) {
      for (int label = 0; label < labels; label++) {
        marginals[i * labels + label] *= backward[i * labels + label];
      }
      scale(marginals, i);
    }
    return marginals;
  }

  /// The exponentials of the edges with the nodes that they lead to, the highest of a word 1.
  private double[] potentials() {
    double[] potentials = new double[edges.length];
    int pairs = labels * labels;
    for (int i = 0; i < words(); i++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int pair = 0; pair < pairs; pair++) {
        potentials[i * pairs + pair] = edges[i * pairs + pair] + nodes[i * labels + pair % labels];
        highest = Math.max(highest, potentials[i * pairs + pair]);
      }
      for (int pair = 0; pair < pairs; pair++) {
        potentials[i * pairs + pair] = Math.exp(potentials[i * pairs + pair] - highest);
      }
    }
    return potentials;
  }

  /// Makes the sum of a word's values 1.
  private void scale(double[] values, int word) {
    double sum = Double.MIN_NORMAL;
    for (int label = 0; label < labels; label++) {
      sum += values[word * labels + label];
    }
    for (int label = 0; label < labels; label++) {
      values[word * labels + label] /= sum;
    }
  }

  double edge(int word, int before, int label) {
    return edges[(word * labels + before) * labels + label];
  }

  private int bestBefore(double[] before, int word, int label) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int from = 0; from < labels; from++) {
      double score = before[from] + edge(word, from, label);
      if (score > highest) {
        highest = score;
        best = from;
      }
    }
    return best;
  }

  private int[] path(byte[] from, double[] last) {
    int[] path = new int[words()];
    int label = 0;
    for (int other = 1; other < labels; other++) {
      label = last[other] > last[label] ? other : label;
    }
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i * labels + label];
    }
    return path;
  }
}
