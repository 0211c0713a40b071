package org.dateline.bench;

/// Ranks, from 0, as often as words of that rank are in news: by Zipf's law as Mandelbrot amended
/// it, p(r) ~ 1 / (r + shift), up to a last common one; and beyond that a tail without an end that
/// falls faster, so that the number of different ones grows as a power of the length of the text
/// (Heaps' law).
///
/// @param common how many common ones there are
/// @param tail the probability of a rank beyond them
/// @param slope the exponent of the tail, above 1; distinct ones grow by about the power 1 / slope
record Zipf(int common, double tail, double slope) {

  /// With .4, the first of 30,000 is 5 of 100, as the most frequent word of English is.
  private static final double SHIFT = .4;

  /// Nobody writes so many different words; keeps arithmetic exact.
  private static final double LAST = 1L << 40;

  long rank(Chance chance) {
    if (chance.is(tail)) {
      double rank = common * StrictMath.pow(1 - chance.share(), -1 / (slope - 1));
      return (long) Math.min(rank, LAST);
    }
    double steps = StrictMath.log((common + 1 + SHIFT) / (1 + SHIFT));
    double rank = (1 + SHIFT) * StrictMath.exp(chance.share() * steps) - SHIFT;
    return Math.min(common - 1, (long) rank - 1);
  }
}
