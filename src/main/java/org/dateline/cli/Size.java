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
record Size(int width, int height) {

  private static final int LEAST = 100;
  private static final int MOST = 8_000;

  static final class Converter implements ITypeConverter<Size> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    @Override
    public Size convert(String typed) {
      Matcher form = FORM.matcher(typed);
      if (form.matches()) {
        int width = Integer.parseInt(form.group(1));
        int height = Integer.parseInt(form.group(2));
        if (Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST) {
          return new Size(width, height);
        }
      }
      throw new TypeConversionException(message("usage.not_a_size", typed, LEAST, MOST));
    }
  }
}
