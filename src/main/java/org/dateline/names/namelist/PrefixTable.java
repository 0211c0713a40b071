package org.dateline.names.namelist;

import java.util.Arrays;

/// A hash table from 64-bit keys to small numbers, 12 bytes a slot: what a list of 100,000 names
/// needs in order to stay small. Keys have to be well mixed already. Not thread-safe while it
/// grows.
final class PrefixTable {

  /// What a key has that is not there.
  static final int ABSENT = -2;

  /// What a key without a number of its own has.
  static final int NONE = -1;

  private static final long FREE = 0;

  private long[] keys;
  private int[] values;
  private int size;

  PrefixTable() {
    keys = new long[16];
    values = new int[16];
  }

  /// The number of a key, [#NONE] or [#ABSENT].
  int get(long key) {
    int slot = slot(key);
    return keys[slot] == FREE ? ABSENT : values[slot];
  }

  /// Makes sure that a key is there.
  void add(long key) {
    if (get(key) == ABSENT) {
      put(key, NONE);
    }
  }

  void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = usable(key);
      size++;
    }
    values[slot] = value;
    if (size > keys.length / 4 * 3) {
      resize(keys.length * 2);
    }
  }

  /// How many keys there are.
  int size() {
    return size;
  }

  /// Gives back what was kept for growing; a third of the slots stays free, so that looking for a
  /// key that is not there takes few steps.
  void trim() {
    resize(Math.max(2, (int) (size * 1.5)));
  }

  private void resize(int slots) {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[slots];
    values = new int[slots];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    long wanted = usable(key);
    int slot = (int) Math.unsignedMultiplyHigh(wanted, keys.length);
    while (keys[slot] != FREE && keys[slot] != wanted) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  private static long usable(long key) {
    return key == FREE ? 1 : key;
  }
}
