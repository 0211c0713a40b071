package org.dateline.names.crf;

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
