package org.dateline.model;

import java.util.List;

/// How a query was read.
///
/// @param explanation what it asks for, as a sentence without its full stop: "articles with the
///   phrase “north korea” that mention Xi Jinping"
/// @param ignored the parts of the reader's words that could not be read as written, in order
/// @param notice what the reader should know of what was found, such as that no article has all the
///   words; empty for nothing
public record Reading(String explanation, List<Ignored> ignored, String notice) {

  /// Nothing to say.
  public static final Reading PLAIN = new Reading("", List.of(), "");

  public Reading {
    ignored = List.copyOf(ignored);
  }

  /// A part that could not be read as it is written, and is searched as words or left out.
  ///
  /// @param span the part, of the query's words
  /// @param reason what is wrong with it and what was done, as a sentence: "There is no field
  ///   “titel”; searched as words"
  public record Ignored(Span span, String reason) {}
}
