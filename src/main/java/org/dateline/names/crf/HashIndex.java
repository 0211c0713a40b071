package org.dateline.names.crf;

import java.util.Arrays;

/// The numbers of texts, by [FeatureHash#value()]: an open-addressing table, never changed once
/// made, of about 20 bytes a text.
final class HashIndex {

  /// What [#get] answers for a text that is not there.
  static final int NONE = -1;

  /// The key of an empty slot; no text has this value.
  private static final long EMPTY = -1;

  private final long[] keys;
  private final int[] numbers;
  private final int shift;

  private HashIndex(int size) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(size + (size >> 1));
    this.keys = new long[1 << bits];
    this.numbers = new int[1 << bits];
    Arrays.fill(keys, EMPTY);
    this.shift = Long.SIZE - bits;
  }

  /// Numbers the texts by their places in an array.
  ///
  /// @throws IllegalStateException if two of them have one value
  static HashIndex of(long[] values) {
    HashIndex index = new HashIndex(values.length);
    for (int i = 0; i < values.length; i++) {
      index.put(values[i], i);
    }
    return index;
  }

  private void put(long value, int number) {
    int slot = slot(value);
    if (keys[slot] == value) {
      throw new IllegalStateException("two texts have the hash " + value);
    }
    keys[slot] = value;
    numbers[slot] = number;
  }

  /// The number of a text, or [#NONE]. One step or two.
  int get(long value) {
    int slot = slot(value);
    return keys[slot] == EMPTY ? NONE : numbers[slot];
  }

  /// Where the text is, or the empty slot where it would be.
  private int slot(long value) {
    // Multiplied by 2⁶⁴ times the golden section: texts that differ little are far apart (Knuth).
    int slot = (int) ((value * 0x9E3779B97F4A7C15L) >>> shift);
    while (keys[slot] != value && keys[slot] != EMPTY) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
