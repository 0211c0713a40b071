package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import org.dateline.model.Span;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A place in a text as it is typed: `START:END`, in Unicode code points, the end beyond the last.
///
/// @param start from 0
/// @param end more than `start`
record CodePointRange(int start, int end) {

  /// The same place in UTF-16 units of a text. Beyond its end, the place is beyond its end too.
  Span in(String text) {
    int from = units(text, start);
    int to = from + units(text.substring(Math.min(from, text.length())), end - start);
    return new Span(from, to);
  }

  private static int units(String text, int points) {
    int length = text.codePointCount(0, text.length());
    return points <= length
        ? text.offsetByCodePoints(0, points)
        : text.length() + (points - length);
  }

  static final class CodePointRangeConverter implements ITypeConverter<CodePointRange> {

    @Override
    public CodePointRange convert(String typed) {
      String[] ends = typed.split(":", -1);
      if (ends.length == 2) {
        try {
          int start = Integer.parseInt(ends[0]);
          int end = Integer.parseInt(ends[1]);
          if (start >= 0 && start < end) {
            return new CodePointRange(start, end);
          }
        } catch (NumberFormatException _) {
          // Said below.
        }
      }
      throw new TypeConversionException(message("usage.not_a_place", typed));
    }
  }
}
