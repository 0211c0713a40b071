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
    double[] potentials = potentials();
    double[] marginals = new double[nodes.length];
    if (words() > 0) {
      System.arraycopy(potentials, START * labels, marginals, 0, labels);
      scale(marginals, 0);
    }
    for (int word = 1; word < words(); word++) {
      sumForward(marginals, potentials, word);
    }
    double[] backward = new double[nodes.length];
    Arrays.fill(backward, 1);
    for (int word = words() - 2; word >= 0; word--) {
      sumBackward(backward, potentials, word);
    }
    for (int word = 0; word < words(); word++) {
      for (int label = 0; label < labels; label++) {
        marginals[word * labels + label] *= backward[word * labels + label];
      }
      scale(marginals, word);
    }
    return marginals;
  }

  private void sumForward(double[] forward, double[] potentials, int word) {
    for (int label = 0; label < labels; label++) {
      double sum = 0;
      for (int before = 0; before < labels; before++) {
        sum +=
            forward[(word - 1) * labels + before]
                * potentials[(word * labels + before) * labels + label];
      }
      forward[word * labels + label] = sum;
    }
    scale(forward, word);
  }

  private void sumBackward(double[] backward, double[] potentials, int word) {
    for (int label = 0; label < labels; label++) {
      double sum = 0;
      for (int after = 0; after < labels; after++) {
        sum +=
            backward[(word + 1) * labels + after]
                * potentials[((word + 1) * labels + label) * labels + after];
      }
      backward[word * labels + label] = sum;
    }
    scale(backward, word);
  }

  /// The exponentials of the edges with the nodes that they lead to, the highest of a word 1.
  private double[] potentials() {
    double[] potentials = new double[edges.length];
    for (int word = 0; word < words(); word++) {
      setPotentials(potentials, word);
    }
    return potentials;
  }

  private void setPotentials(double[] potentials, int word) {
    int from = word * labels * labels;
    double highest = Double.NEGATIVE_INFINITY;
    for (int before = 0, at = from; before < labels; before++) {
      for (int label = 0; label < labels; label++, at++) {
        potentials[at] = edges[at] + nodes[word * labels + label];
        highest = Math.max(highest, potentials[at]);
      }
    }
    for (int at = from; at < from + labels * labels; at++) {
      potentials[at] = Math.exp(potentials[at] - highest);
    }
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
