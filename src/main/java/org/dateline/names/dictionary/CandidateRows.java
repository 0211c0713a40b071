package org.dateline.names.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows that a dictionary is compiled from, once pruned and folded, by the hash of their key.
/// Sixteen bytes a row, and up to half as much again while the arrays grow.
final class CandidateRows {

  /// The title of a row whose own is left out of the dictionary. It counts as links that lead to
  /// none of the others.
  static final int NO_TITLE = (1 << DictionaryLayout.TITLE_BITS) - 1;

  private static final int PARTITION_BITS = 8;
  private static final int PARTITIONS = 1 << PARTITION_BITS;

  /// Hash and order of each row, by turns, in partitions by the first bits of the hash.
  private final long[][] partitions = new long[PARTITIONS][64];

  private final int[] lengths = new int[PARTITIONS];

  /// Adds a row.
  ///
  /// @param hash of the key
  /// @param ordinary whether the alias is written as names are
  /// @param probability from 0 to 1
  /// @param ownName whether the alias is the title itself
  /// @param title the number of the title, or [#NO_TITLE]
  void add(long hash, boolean ordinary, double probability, boolean ownName, int title) {
    int partition = (int) (hash >>> (Long.SIZE - PARTITION_BITS));
    int length = lengths[partition];
    long[] rows = partitions[partition];
    if (length == rows.length) {
      rows = Arrays.copyOf(rows, length + length / 4 * 2);
      partitions[partition] = rows;
    }
    rows[length] = hash;
    rows[length + 1] = CandidateRow.packed(ordinary, title, ownName, probability);
    lengths[partition] = length + 2;
  }

  /// The number of partitions.
  static int partitions() {
    return PARTITIONS;
  }

  /// Gives the entries of a partition in the order of their hash, and forgets its rows.
  List<DictionaryEntry> combine(int partition) {
    List<CandidateRow> rows = new ArrayList<>(lengths[partition] / 2);
    for (int i = 0; i < lengths[partition]; i += 2) {
      rows.add(new CandidateRow(partitions[partition][i], partitions[partition][i + 1]));
    }
    partitions[partition] = new long[0];
    rows.sort(CandidateRow.BY_KEY);
    List<DictionaryEntry> entries = new ArrayList<>(rows.size());
    for (int from = 0, to; from < rows.size(); from = to) {
      to = from + 1;
      while (to < rows.size() && rows.get(to).hash() == rows.get(from).hash()) {
        to++;
      }
      entries.addAll(CandidateMerging.of(rows.subList(from, to)));
    }
    return entries;
  }
}
