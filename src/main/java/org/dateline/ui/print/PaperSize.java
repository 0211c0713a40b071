package org.dateline.ui.print;

/// What of a sheet of paper can be printed on.
///
/// @param width in points, above 0
/// @param height in points, above 0
public record PaperSize(double width, double height) {

  /// What is left of A4 within margins of 2 cm.
  public static final PaperSize A4 = new PaperSize(482, 729);

  /// @throws IllegalArgumentException if nothing can be printed on it
  public PaperSize {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("no paper: " + width + " × " + height);
    }
  }
}
