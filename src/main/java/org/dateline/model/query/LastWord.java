package org.dateline.model.query;

/// How the last word of a search is meant. It matters only to a word that stands at the very end:
/// one with a blank, a quotation mark or a parenthesis behind it is whole in any case.
public enum LastWord {
  /// It is as it is written.
  WHOLE,
  /// The reader was typing it, and has asked for what is found: it is as it is written, or the
  /// beginning of a longer word. What has it as it is written comes first.
  MAY_GO_ON,
  /// The reader is still typing it: it is the beginning of a word, and what the end of the search
  /// lacks is still to come.
  TYPING;

  /// Whether it may be the beginning of a longer word.
  public boolean isPrefix() {
    return this != WHOLE;
  }
}
