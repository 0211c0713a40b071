package org.dateline.ui.print;

import java.util.ArrayList;
import java.util.List;

/// Breaks lines into pages, so that no page begins or ends with a single line of a paragraph, or
/// ends with a headline, where that can be had.
final class PageBreaks {

  private PageBreaks() {}

  /// A line.
  ///
  /// @param height in points, above 0
  /// @param before the room above it where it does not begin a page, in points
  /// @param place where in its paragraph it is
  /// @param staysWithNext whether the next line is to be on the same page
  record PrintedLine(double height, double before, LinePlace place, boolean staysWithNext) {}

  /// Where in its paragraph a line is.
  enum LinePlace {
    /// It is all of it.
    ONLY,
    FIRST,
    WITHIN,
    LAST
  }

  /// The lines of a page.
  ///
  /// @param from the first
  /// @param to after the last
  record PageRange(int from, int to) {}

  /// The pages: every line is on one of them, in order, and none is empty. A line that is higher
  /// than a page has one for itself. Takes O(n).
  ///
  /// @param height of a page in points
  static List<PageRange> of(List<PrintedLine> lines, double height) {
    List<PageRange> pages = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int full = full(lines, from, height);
      int to = full == lines.size() ? full : better(lines, from, full);
      pages.add(new PageRange(from, to));
      from = to;
    }
    return pages;
  }

  /// After the last line that there is room for.
  private static int full(List<PrintedLine> lines, int from, double height) {
    double used = lines.get(from).height();
    int to = from + 1;
    while (to < lines.size() && used + lines.get(to).before() + lines.get(to).height() <= height) {
      used += lines.get(to).before() + lines.get(to).height();
      to++;
    }
    return to;
  }

  /// The last good place for a break at or before one; that one itself where there is none.
  private static int better(List<PrintedLine> lines, int from, int full) {
    for (int to = full; to > from; to--) {
      if (isGood(lines.get(to - 1), lines.get(to))) {
        return to;
      }
    }
    return full;
  }

  private static boolean isGood(PrintedLine above, PrintedLine below) {
    return !above.staysWithNext()
        && above.place() != LinePlace.FIRST
        && below.place() != LinePlace.LAST;
  }
}
