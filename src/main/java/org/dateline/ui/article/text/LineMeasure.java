package org.dateline.ui.article.text;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dateline.ui.article.document.Typeface;

/// How long a line of running text is, measured in the type that it is set in.
public final class LineMeasure {

  /// Seventy characters of running English.
  static final String SEVENTY =
      "The leaders of both countries met for a second time on Tuesday morning";

  /// What is left and right of the column, in ems; as the style sheet says.
  private static final double PADDING = 3.4;

  private LineMeasure() {}

  /// How wide an article has to be for lines of so many characters, in pixels, without its scroll
  /// bar. Lays out a line: some 50 µs.
  ///
  /// @param size of the type, in pixels
  public static double width(int characters, Typeface face, double size) {
    Text line = new Text(SEVENTY);
    line.setFont(Font.font(face.family(), size));
    double each = line.getLayoutBounds().getWidth() / SEVENTY.length();
    return Math.ceil(characters * each + PADDING * size);
  }
}
