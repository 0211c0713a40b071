package org.dateline.model.query;

/// What the reader should know of what a search found.
public sealed interface SearchNotice {

  /// There is no word to search for, so nothing was found.
  record NoWords() implements SearchNotice {}

  /// Few articles have all of the words, or none; others with some of them are listed too.
  ///
  /// @param complete how many articles have all, from 0
  /// @param least how many of the words every article listed has, from 1
  /// @param words how many words there are, more than `least`
  record PartialMatch(int complete, int least, int words) implements SearchNotice {}

  /// A search of many words lists what has enough of them, by how much each says: a rare word says
  /// more than a frequent one.
  ///
  /// @param complete how many articles have all of the words, from 0
  /// @param percent how much every article listed has of what the words say together, in hundredths
  /// @param words how many words there are
  record WeightedMatch(int complete, int percent, int words) implements SearchNotice {}

  /// No entity of the library is called so.
  ///
  /// @param name as the reader wrote it
  record UnknownName(String name) implements SearchNotice {}

  /// The reader has no tag of a name.
  ///
  /// @param name as the reader wrote it
  record UnknownTag(String name) implements SearchNotice {}

  /// A pattern is too complicated; no word is looked for by it.
  record PatternRefused() implements SearchNotice {}

  /// A pattern fits more words than can be searched for; the most frequent are.
  record PatternTruncated() implements SearchNotice {}

  /// The search was ended because its time was up; there may be more.
  record TimedOut() implements SearchNotice {}
}
