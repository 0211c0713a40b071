package org.dateline.ui.article.document;

/// The measure, how long the lines of an article are, at whatever width the pane has beyond that.
/// Each is within the 60 to 75 characters that are read best.
public enum TextMeasure {
  NARROW(63),
  USUAL(70),
  WIDE(75);

  private final int room;

  TextMeasure(int room) {
    this.room = room;
  }

  /// How many characters of running text a line has room for. Because no word is cut, lines have
  /// some three fewer on average.
  public int room() {
    return room;
  }
}
