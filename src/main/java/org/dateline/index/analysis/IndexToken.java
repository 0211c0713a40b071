package org.dateline.index.analysis;

/// A token: a word as it is indexed.
///
/// @param term what it is found by: without case, diacritics, apostrophes and possessive
/// @param start where it begins, in UTF-16 units of the text
/// @param end where it ends
/// @param position which word of the text it is; what is written as one word and can be read as
///   several has several tokens in one position or in a row
/// @param joined whether it is made of several words, which have tokens of their own, or is a word
///   without its sign: articles are found by it, but a query that has it asks for the others
public record IndexToken(String term, int start, int end, int position, boolean joined) {

  public IndexToken(String term, int start, int end, int position) {
    this(term, start, end, position, false);
  }
}
