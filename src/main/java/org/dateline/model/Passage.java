package org.dateline.model;

import java.util.Optional;

/// What of an article a note is about.
///
/// @param part where it counts
/// @param quote what it said when the reader marked it
/// @param place where it is in the text as it is now; empty where the text has it no more
public record Passage(ArticlePart part, TextQuote quote, Optional<Span> place) {

  /// The passage at a span of a text.
  public static Passage of(ArticlePart part, String text, Span span) {
    return new Passage(part, TextQuote.of(text, span), Optional.of(span));
  }

  /// The same passage in another text, wherever that has it ([QuoteAnchoring]). What stands around
  /// it is taken from there where it says the same as when the reader marked it.
  ///
  /// @param near where it was or may be, from 0
  public Passage in(String text, int near) {
    Optional<Span> found = QuoteAnchoring.find(quote, text, near);
    boolean same = found.filter(span -> span.of(text).equals(quote.exact())).isPresent();
    return new Passage(part, same ? TextQuote.of(text, found.get()) : quote, found);
  }
}
