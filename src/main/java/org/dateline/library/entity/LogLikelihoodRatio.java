package org.dateline.library.entity;

/// The log-likelihood ratio: how surprising it is that two things occur together as often as they
/// do.
final class LogLikelihoodRatio {

  private LogLikelihoodRatio() {}

  /// The log-likelihood ratio of two things being mentioned together against their being mentioned
  /// independently of each other, with a minus where they are together less often than by chance.
  ///
  /// `2 · Σ n · ln(n / expected)` over the four cells of the table of both, one, the other and
  /// neither (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", 1993).
  /// Where there is no link it follows the chi-squared distribution of one degree of freedom, so
  /// 3.84 is passed once in 20 times by chance, 10.83 once in 1,000. Unlike mutual information it
  /// asks how much there is to go by: two that were mentioned once, together, are not surprising
  /// yet.
  ///
  /// @param both in how many articles both are mentioned
  /// @param one in how many the one is; at least `both`
  /// @param other in how many the other is; at least `both`
  /// @param all how many articles there are; at least `one + other - both`
  static double of(long both, long one, long other, long all) {
    double ratio =
        2
            * (cell(both, one, other, all)
                + cell(one - both, one, all - other, all)
                + cell(other - both, all - one, other, all)
                + cell(all - one - other + both, all - one, all - other, all));
    double positive = Math.max(0, ratio); // rounding may leave a little less than nothing
    return (double) both * all < (double) one * other ? -positive : positive;
  }

  private static double cell(long count, long row, long column, long all) {
    return count <= 0 ? 0 : count * Math.log((double) count * all / ((double) row * column));
  }
}
