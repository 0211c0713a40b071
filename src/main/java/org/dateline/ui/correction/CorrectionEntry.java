package org.dateline.ui.correction;

import java.util.Locale;
import org.dateline.model.correction.LoggedCorrection;

/// A correction as it is listed.
///
/// @param made as it stands in the log
/// @param kind what kind of correction it is, in a word or two
/// @param words what the reader said, cut where a name in it is very long
/// @param found what a filter looks in: without case, and with names in full
record CorrectionEntry(LoggedCorrection made, String kind, String words, String found) {

  static CorrectionEntry of(LoggedCorrection made) {
    String kind = CorrectionWords.kind(made.correction());
    return new CorrectionEntry(
        made,
        kind,
        CorrectionWords.said(made.correction()),
        folded(kind + "\n" + CorrectionWords.names(made.correction())));
  }

  /// Whether a filter leaves it in the list: all its words are in it.
  boolean fits(String filter) {
    return filter.isBlank()
        || folded(filter).strip().lines().findFirst().stream()
            .allMatch(words -> containsAll(words.split("\\s+")));
  }

  private boolean containsAll(String... words) {
    for (String word : words) {
      if (!found.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
