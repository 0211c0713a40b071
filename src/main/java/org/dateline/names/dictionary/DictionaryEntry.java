package org.dateline.names.dictionary;

/// One candidate of one key.
///
/// Of the key only 49 bits of its hash are kept, 16 by the bucket and 33 in the entry: of a million
/// names that are not in the dictionary, .02 will seem to be.
///
/// @param hash of the key
/// @param probability from 0 to 1
/// @param title the number of the title
record DictionaryEntry(long hash, double probability, int title) {

  private static final int PROBABILITY_BITS = 8;
  private static final int PROBABILITY_STEPS = 250;
  private static final int CHECK_BITS = Long.SIZE - PROBABILITY_BITS - DictionaryLayout.TITLE_BITS;

  /// The entry in eight bytes.
  long packed() {
    long steps = Math.round(probability * PROBABILITY_STEPS);
    return (((check(hash) << PROBABILITY_BITS) | steps) << DictionaryLayout.TITLE_BITS) | title;
  }

  /// The bits of a hash that tell its entries from others of their bucket.
  static long check(long hash) {
    return (hash << DictionaryLayout.BUCKET_BITS) >>> (Long.SIZE - CHECK_BITS);
  }

  /// These bits of an entry.
  static long checkOf(long packed) {
    return packed >>> (PROBABILITY_BITS + DictionaryLayout.TITLE_BITS);
  }

  /// The probability of an entry, exact to .002.
  static double probabilityOf(long packed) {
    long steps = (packed >>> DictionaryLayout.TITLE_BITS) & ((1 << PROBABILITY_BITS) - 1);
    return steps / (double) PROBABILITY_STEPS;
  }

  /// The number of an entry's title.
  static int titleOf(long packed) {
    return (int) packed & ((1 << DictionaryLayout.TITLE_BITS) - 1);
  }
}
