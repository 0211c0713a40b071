package org.dateline.index.query;

import org.dateline.index.analysis.IndexFields;

/// In which field words are looked for, and how.
///
/// @param field one of [IndexFields]
/// @param placed whether the places of what is found have to be known
/// @param likely whether of many words that begin alike only the most frequent are looked for
record TermScope(String field, boolean placed, boolean likely) {

  /// The same in another field.
  TermScope in(String other) {
    return new TermScope(other, placed, likely);
  }

  /// The same where places have to be known.
  TermScope withPlaces() {
    return new TermScope(field, true, likely);
  }

  /// The same where every word is looked for.
  TermScope complete() {
    return new TermScope(field, placed, false);
  }

  /// Whether the field has the words of headlines or texts.
  boolean isProse() {
    return field.equals(IndexFields.TEXT) || field.equals(IndexFields.TITLE);
  }
}
