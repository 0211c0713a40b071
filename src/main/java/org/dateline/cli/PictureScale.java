package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How large a picture of the window is drawn: what a screen of that scale would show.
///
/// @param percent 50 to 400
record PictureScale(int percent) {

  private static final int MIN_PERCENT = 50;
  private static final int MAX_PERCENT = 400;

  /// Pixels of the picture for each of the window.
  double factor() {
    return percent / 100.0;
  }

  static final class PictureScaleConverter implements ITypeConverter<PictureScale> {
    @Override
    public PictureScale convert(String typed) {
      String digits = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
      if (digits.matches("\\d{1,3}")) {
        int percent = Integer.parseInt(digits);
        if (percent >= MIN_PERCENT && percent <= MAX_PERCENT) {
          return new PictureScale(percent);
        }
      }
      throw new TypeConversionException(
          message("usage.not_a_scale", typed, MIN_PERCENT, MAX_PERCENT));
    }
  }
}
