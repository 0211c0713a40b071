package org.dateline.ui.article.document;

/// Where an article is scrolled to, exactly, and still meaningful after the text has been laid out
/// again at another width or size: the line that holds `offset` starts `below` pixels above the
/// upper edge of the pane.
///
/// @param offset a character of the article, counted over headline, meta line and text
/// @param below how far the upper edge is below the top of that character's line, in pixels;
///   negative if the line is below the edge
public record ScrollPosition(int offset, double below) {

  /// The top of the article.
  public static final ScrollPosition TOP = new ScrollPosition(0, -1e6);

  /// The end of the article.
  public static final ScrollPosition END = new ScrollPosition(Integer.MAX_VALUE, 1e6);
}
