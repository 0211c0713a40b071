package org.dateline.cli.output;

import org.dateline.model.Span;

/// Offsets in code points, as other programs count them.
public final class CodePoints {

  private CodePoints() {}

  /// How many Unicode code points of a text stand before an offset in UTF-16 units. Linear in it.
  public static int before(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  /// How many code points a span of a text has.
  public static int in(String text, Span span) {
    return text.codePointCount(span.start(), span.end());
  }
}
