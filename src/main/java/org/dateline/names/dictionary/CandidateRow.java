package org.dateline.names.dictionary;

import java.util.Comparator;

/// A row of the source, folded, in sixteen bytes.
///
/// @param hash of the key
/// @param packed the rest, such that rows of one key sort by title
record CandidateRow(long hash, long packed) {

  /// By key, then by title.
  static final Comparator<CandidateRow> BY_KEY =
      Comparator.<CandidateRow>comparingLong(row -> row.hash + Long.MIN_VALUE)
          .thenComparingLong(CandidateRow::packed);

  /// The source has probabilities to six places.
  private static final int MILLION = 1_000_000;

  private static final int MILLION_BITS = 20;

  /// The most links that six places can tell: from here on some fraction fits by chance.
  private static final int MAX_LINKS = 1_000;

  /// How much less a link counts whose text is not written as names are: "AMERICA", "América".
  private static final double UNUSUAL_STYLE_FACTOR = .25;

  static long packed(boolean ordinary, int title, boolean ownName, double probability) {
    long packed = ((long) title << 1) | (ownName ? 0 : 1);
    packed = (packed << 1) | (ordinary ? 0 : 1);
    return (packed << MILLION_BITS) | Math.round(probability * MILLION);
  }

  /// The number of the title.
  int title() {
    return (int) (packed >>> (MILLION_BITS + 2));
  }

  /// Whether the alias is the title itself.
  boolean isOwnName() {
    return ((packed >>> (MILLION_BITS + 1)) & 1) == 0;
  }

  /// What the row counts against others of its key: its [#links], less for an unusual spelling.
  double weight() {
    boolean ordinary = ((packed >>> MILLION_BITS) & 1) == 0;
    return ordinary ? links() : links() * UNUSUAL_STYLE_FACTOR;
  }

  /// The share of the links with this text that lead to the title.
  double probability() {
    return (packed & ((1 << MILLION_BITS) - 1)) / (double) MILLION;
  }

  /// The fewest links that such a share can be of: 1 for 1.0, 3 for .666667, 366 for .972678.
  ///
  /// The source does not say how many there were, yet spellings must be weighed against each other:
  /// a rare one most often has 1.0, of its one link.
  int links() {
    double probability = probability();
    int links = 1;
    while (links < MAX_LINKS
        && Math.abs(Math.rint(probability * links) / links - probability) > .5 / MILLION) {
      links++;
    }
    return links;
  }
}
