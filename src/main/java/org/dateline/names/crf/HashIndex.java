package org.dateline.names.crf;

import java.util.Arrays;

/// The numbers of texts, by [FeatureHash#value()]: an open-addressing table, never changed once
/// made, of 24 to 48 bytes a text.
final class HashIndex {

  /// What [#get] answers for a text that is not there.
  static final int NONE = -1;

  /// The key of an empty slot; no text has this value.
  private static final long EMPTY = -1;

  /// A filter has this many bits for a slot, as a power of two: of the texts that are not there,
  /// most of those asked for, it turns away nine of ten, and it is small enough for the processor's
  /// nearest memory where the table is not.
  private static final int FILTER_BITS = 2;

  /// The key of each slot and behind it its number, for both to be fetched from memory together.
  private final long[] slots;

  private final int shift;

  /// A Bloom filter with one hash function.
  private final long[] filter;

  private HashIndex(int size) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(size + (size >> 1));
    this.slots = new long[2 << bits];
    Arrays.fill(slots, EMPTY);
    this.shift = Long.SIZE - bits;
    this.filter = new long[((1 << (bits + FILTER_BITS)) + Long.SIZE - 1) / Long.SIZE];
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
    if (slots[slot] == value) {
      throw new IllegalStateException("two texts have the hash " + value);
    }
    slots[slot] = value;
    slots[slot + 1] = number;
    int bit = bit(value);
    filter[bit >>> 6] |= 1L << bit;
  }

  /// Finds several texts, with the same answers as [#get], in less time: no step waits for the
  /// memory that the one before has asked for.
  ///
  /// @param values the texts; in their place come the numbers of those that are there, in order
  /// @return how many are there
  int find(long[] values, int count) {
    int likely = 0;
    for (int i = 0; i < count; i++) {
      long value = values[i];
      int bit = bit(value);
      values[likely] = value;
      // Added rather than asked for: which of them are there cannot be foretold.
      likely += (int) (filter[bit >>> 6] >>> bit & 1);
    }
    int found = 0;
    for (int i = 0; i < likely; i++) {
      int slot = slot(values[i]);
      if (slots[slot] != EMPTY) {
        values[found++] = slots[slot + 1];
      }
    }
    return found;
  }

  /// The number of a text, or [#NONE]. One step or two.
  int get(long value) {
    int bit = bit(value);
    if ((filter[bit >>> 6] >>> bit & 1) == 0) {
      return NONE;
    }
    int slot = slot(value);
    return slots[slot] == EMPTY ? NONE : (int) slots[slot + 1];
  }

  /// Where the text is, or the empty slot where it would be.
  private int slot(long value) {
    int slot = 2 * (int) (spread(value) >>> shift);
    while (slots[slot] != value && slots[slot] != EMPTY) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  private int bit(long value) {
    return (int) (spread(value) >>> (shift - FILTER_BITS));
  }

  /// Multiplied by 2⁶⁴ times the golden section: texts that differ little are far apart (Knuth).
  private static long spread(long value) {
    return value * 0x9E3779B97F4A7C15L;
  }
}
