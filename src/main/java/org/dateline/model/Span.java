package org.dateline.model;

/// A half-open range `[start, end)` of UTF-16 units of a text. Never empty.
///
/// @param start the first unit, at least 0
/// @param end the unit after the last, more than `start`
public record Span(int start, int end) implements Comparable<Span> {

  /// @throws IllegalArgumentException if the range is empty, reversed or negative
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /// The number of UTF-16 units.
  public int length() {
    return end - start;
  }

  /// The same range, `by` units further on.
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// Whether the two share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether the unit at `offset` lies in the range.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// The characters of `text` in the range.
  ///
  /// @throws IndexOutOfBoundsException if the text is shorter than the range
  public String of(String text) {
    return text.substring(start, end);
  }

  /// By start, the longer first where two start together.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
