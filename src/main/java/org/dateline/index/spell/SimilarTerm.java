package org.dateline.index.spell;

/// A word that may have been meant.
///
/// @param text as it is indexed
/// @param documents how many articles have it, more than 0
/// @param cost how far it is from what was typed ([KeyboardEditDistance])
record SimilarTerm(String text, int documents, double cost) {

  /// How much less likely each unit of cost makes a word, as a power of e: what one slip of many
  /// possible ones has in typed queries, about 1 of 400.
  static final double PENALTY = 6;

  /// How likely it is that this was meant, but for what stands around it: greater is likelier.
  double likelihood() {
    return Math.log(documents) - PENALTY * cost;
  }
}
