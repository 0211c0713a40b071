package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The size of a picture in pixels.
///
/// @param width 100 to 8,000
/// @param height 100 to 8,000
record PixelSize(int width, int height) {

  private static final int MIN_PIXELS = 100;
  private static final int MAX_PIXELS = 8_000;

  static final class PixelSizeConverter implements ITypeConverter<PixelSize> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    @Override
    public PixelSize convert(String typed) {
      Matcher form = FORM.matcher(typed);
      if (form.matches()) {
        int width = Integer.parseInt(form.group(1));
        int height = Integer.parseInt(form.group(2));
        if (Math.min(width, height) >= MIN_PIXELS && Math.max(width, height) <= MAX_PIXELS) {
          return new PixelSize(width, height);
        }
      }
      throw new TypeConversionException(message("usage.not_a_size", typed, MIN_PIXELS, MAX_PIXELS));
    }
  }
}
