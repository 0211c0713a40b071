package org.dateline.ui.list;

/// How much of an article a row of the list shows; every row is as high as what it shows.
public enum RowDensity {
  /// The headline on one line, with source, date and tags.
  COMPACT(1, 0, false),
  /// The headline on two lines at most, two of the passage, and the names.
  NORMAL(2, 2, true),
  /// The same with three lines of the passage.
  ROOMY(2, 3, true);

  private final int titleLines;
  private final int passageLines;
  private final boolean names;

  RowDensity(int titleLines, int passageLines, boolean names) {
    this.titleLines = titleLines;
    this.passageLines = passageLines;
    this.names = names;
  }

  /// How many lines of the headline are shown at most.
  int titleLines() {
    return titleLines;
  }

  /// How many lines of the passage are shown at most.
  int passageLines() {
    return passageLines;
  }

  /// Whether names are shown.
  boolean names() {
    return names;
  }
}
