package org.dateline.names.crf;

/// A polynomial hash: a text as a number, of which longer texts are put together without building a
/// string.
///
/// The hash of Karp and Rabin, 1987: the text read as a polynomial over the prime 2⁶¹ − 1. Two
/// different texts of up to 1,000 UTF-16 units have the same value with a chance of at most 1,000 /
/// 2⁶¹; see the chapter on string hashing of any textbook.
///
/// @param value below 2⁶¹ − 1; 0 for no text at all
/// @param power the factor that makes room for this text behind another
record FeatureHash(long value, long power) {

  private static final long PRIME = (1L << 61) - 1;

  /// Any number will do; this one is 2⁶⁰ times the fraction of the golden section.
  private static final long BASE = 0x9E3779B97F4A7C1L;

  static final FeatureHash EMPTY = new FeatureHash(0, 1);

  static FeatureHash of(String text) {
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power = times(power, BASE);
    }
    return new FeatureHash(valueOf(text), power);
  }

  /// The value of a text by itself, in half the time.
  static long valueOf(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = plus(times(value, BASE), unit(text.charAt(i)));
    }
    return value;
  }

  static FeatureHash of(char c) {
    return new FeatureHash(unit(c), BASE);
  }

  /// This text and another behind it.
  FeatureHash then(FeatureHash next) {
    return new FeatureHash(next.behind(value), times(power, next.power));
  }

  /// The value of three texts, one behind another. Allocates nothing.
  static long join(FeatureHash a, FeatureHash b, FeatureHash c) {
    return c.behind(b.behind(a.value));
  }

  /// The value of four texts, one behind another. Allocates nothing.
  static long join(FeatureHash a, FeatureHash b, FeatureHash c, FeatureHash d) {
    return d.behind(c.behind(b.behind(a.value)));
  }

  private long behind(long head) {
    return plus(times(head, power), value);
  }

  /// Never 0, so that a text of zeros is not the same as none.
  private static int unit(char c) {
    return c + 1;
  }

  private static long plus(long a, long b) {
    long sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
  }

  /// The product modulo the prime: 2⁶¹ is 1 there, so the upper bits are added to the lower.
  private static long times(long a, long b) {
    long low = a * b;
    long high = Math.multiplyHigh(a, b) << 3 | low >>> 61;
    return plus(low & PRIME, high);
  }
}
