package org.dateline.bench;

/// Random numbers that are the same on every machine and for ever: SplitMix64 (Steele, Lea and
/// Flood, "Fast Splittable Pseudorandom Number Generators", 2014). Not thread-safe.
final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /// The numbers that belong to a place in what is made, such as the number of an article.
  ///
  /// @param seed of all that is made
  /// @param purpose tells apart what is made of the same place
  static Chance of(long seed, int purpose, long place) {
    return new Chance(mix(mix(seed + GOLDEN * purpose) + GOLDEN * place));
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /// From 0 to below 1, evenly.
  double share() {
    return (next() >>> 11) * 0x1p-53;
  }

  /// From 0 to below a bound, evenly.
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /// From a number up to another, both included.
  int from(int first, int last) {
    return first + below(last - first + 1);
  }

  /// Whether something happens that has this probability.
  boolean is(double probability) {
    return share() < probability;
  }

  /// About a normal distribution of mean 0 and variance 1, within 6: the sum of twelve shares.
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += share();
    }
    return sum;
  }

  /// One of several, the earlier the more often, by Zipf's law.
  int early(int bound) {
    return Math.min(bound - 1, (int) StrictMath.exp(share() * StrictMath.log(bound + 1)) - 1);
  }
}
