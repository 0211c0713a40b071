package org.dateline.index.spell;

import java.util.List;

/// A candidate of spell checking: words of a query, and what may have been meant.
///
/// @param first the first of the words that are replaced
/// @param end the word after the last of them
/// @param text what is written instead
/// @param terms the same as it is indexed; a phrase where they are several
/// @param documents how many articles have the rarest of these, 0 or more
/// @param cost how far the two are ([KeyboardEditDistance])
record SpellingCandidate(
    int first, int end, String text, List<String> terms, int documents, double cost) {

  SpellingCandidate {
    terms = List.copyOf(terms);
  }

  /// A word as it is.
  static SpellingCandidate none(int index, QueryWord word) {
    return new SpellingCandidate(index, index + 1, "", List.of(word.term()), word.documents(), 0);
  }

  /// Whether it changes anything.
  boolean isNone() {
    return text.isEmpty();
  }
}
