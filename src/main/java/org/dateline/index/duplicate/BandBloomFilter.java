package org.dateline.index.duplicate;

/// A set of bands of MinHash signatures that sometimes says yes to one that is not in it, at a byte
/// a band: a Bloom filter with three bits in one word of memory (Putze, Sanders and Singler 2007).
/// Where it is not overfull, it says a wrong yes in about 1 of 20 cases. Not thread-safe.
final class BandBloomFilter {

  private static final int BITS_PER_BAND = 8;

  private final long[] words;
  private final long capacity;
  private long size;

  /// @param capacity how many bands are expected at most
  BandBloomFilter(long capacity) {
    this.capacity = capacity;
    this.words = new long[Math.toIntExact(Math.max(1, capacity * BITS_PER_BAND / Long.SIZE))];
  }

  void add(int band) {
    words[word(band)] |= bits(band);
    size++;
  }

  /// Whether a band may have been added; never wrong in saying no.
  boolean mayHold(int band) {
    long bits = bits(band);
    return (words[word(band)] & bits) == bits;
  }

  /// Whether more has been added than was expected.
  boolean isOverfull() {
    return size > capacity;
  }

  private int word(int band) {
    return (int) ((Integer.toUnsignedLong(Shingles.mix(band)) * words.length) >>> Integer.SIZE);
  }

  private static long bits(int band) {
    return 1L << band | 1L << (band >>> 6) | 1L << (band >>> 12);
  }
}
