package org.dateline.ui.article.document;

import java.util.Locale;

/// How an article is set.
///
/// @param face the kind of type
/// @param size of the body's type in pixels, [#MIN_SIZE] to [#MAX_SIZE]
/// @param measure how long the lines are
/// @param spacing the room between them
public record Typography(Typeface face, double size, TextMeasure measure, LineSpacing spacing) {

  /// The smallest type in pixels.
  public static final double MIN_SIZE = 12;

  /// The largest type in pixels.
  public static final double MAX_SIZE = 34;

  /// The size unless the reader says otherwise, in pixels.
  public static final double USUAL_SIZE = 17;

  /// How articles are set unless the reader says otherwise.
  public static final Typography FIRST =
      new Typography(Typeface.SERIF, USUAL_SIZE, TextMeasure.USUAL, LineSpacing.USUAL);

  public Typography {
    size = Math.clamp(size, MIN_SIZE, MAX_SIZE);
  }

  /// The style of the size.
  public String sizeStyle() {
    return String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size);
  }

  /// The style of the face.
  public String faceStyle() {
    return "-fx-font-family: \"%s\";".formatted(face.family());
  }

  /// The same in another face.
  public Typography withFace(Typeface other) {
    return new Typography(other, size, measure, spacing);
  }

  /// The same in another size.
  public Typography withSize(double pixels) {
    return new Typography(face, pixels, measure, spacing);
  }

  /// The same with longer or shorter lines.
  public Typography withMeasure(TextMeasure other) {
    return new Typography(face, size, other, spacing);
  }

  /// The same with more or less room between the lines.
  public Typography withSpacing(LineSpacing other) {
    return new Typography(face, size, measure, other);
  }
}
