package org.dateline.names.crf;

/// The probability of each label of each word, over all labelings of a sentence: the forward and
/// backward sums of a conditional random field (Lafferty and others, 2001), in logarithms. As in
/// CoreNLP, any label may stand before the first word.
final class Marginals {

  private final Lattice lattice;
  private final int labels;
  private final double[] forward;
  private final double[] backward;

  private Marginals(Lattice lattice) {
    this.lattice = lattice;
    this.labels = lattice.labels();
    this.forward = new double[lattice.nodes().length];
    this.backward = new double[lattice.nodes().length];
  }

  static Marginals of(Lattice lattice) {
    Marginals marginals = new Marginals(lattice);
    marginals.sumForward();
    marginals.sumBackward();
    return marginals;
  }

  /// From 0 to 1.
  double probability(int word, int label) {
    double[] all = new double[labels];
    for (int other = 0; other < labels; other++) {
      all[other] = both(word, other);
    }
    return Math.exp(both(word, label) - logSum(all));
  }

  private double both(int word, int label) {
    return forward[word * labels + label] + backward[word * labels + label];
  }

  private void sumForward() {
    double[] paths = new double[labels];
    for (int at = 0; at < forward.length; at++) {
      int word = at / labels;
      for (int before = 0; before < labels; before++) {
        double sum = word == 0 ? 0 : forward[(word - 1) * labels + before];
        paths[before] = sum + lattice.edge(word, before, at % labels);
      }
      forward[at] = logSum(paths) + lattice.nodes()[at];
    }
  }

  private void sumBackward() {
    double[] paths = new double[labels];
    for (int at = backward.length - labels - 1; at >= 0; at--) {
      int next = at / labels + 1;
      for (int after = 0; after < labels; after++) {
        int to = next * labels + after;
        paths[after] = backward[to] + lattice.nodes()[to] + lattice.edge(next, at % labels, after);
      }
      backward[at] = logSum(paths);
    }
  }

  private static double logSum(double[] logarithms) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double logarithm : logarithms) {
      highest = Math.max(highest, logarithm);
    }
    if (highest == Double.NEGATIVE_INFINITY) {
      return highest;
    }
    double sum = 0;
    for (double logarithm : logarithms) {
      sum += Math.exp(logarithm - highest);
    }
    return highest + Math.log(sum);
  }
}
