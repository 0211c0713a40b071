package org.dateline.model;

/// A passage told by what it says and by what stands around it: the text quote selector of the W3C
/// Web Annotation Data Model.
///
/// @param exact the passage, not empty
/// @param before what stands before it; empty where the text begins
/// @param after what stands behind it; empty where the text ends
public record TextQuote(String exact, String before, String after) {

  /// How much of what stands around is kept, in UTF-16 units: as much as Hypothesis keeps.
  public static final int CONTEXT_LENGTH = 32;

  public TextQuote {
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("a quote says something");
    }
  }

  /// The passage at a span of a text, no character halved.
  ///
  /// @throws IndexOutOfBoundsException if the text is shorter than the span
  public static TextQuote of(String text, Span span) {
    int from = Math.max(0, span.start() - CONTEXT_LENGTH);
    int until = Math.min(text.length(), span.end() + CONTEXT_LENGTH);
    return new TextQuote(
        span.of(text),
        text.substring(isInPair(text, from) ? from + 1 : from, span.start()),
        text.substring(span.end(), isInPair(text, until) ? until - 1 : until));
  }

  private static boolean isInPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
