package org.dateline.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// How far two colours are apart, by WCAG 2.2, and what colours the style sheets have.
public final class ContrastRatio {

  private ContrastRatio() {}

  /// A style sheet of the program.
  ///
  /// @param path below `org/dateline/ui`
  public static String sheet(String path) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ContrastRatio.class.getResourceAsStream("/org/dateline/ui/" + path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The value of a property in the first rule with exactly this selector that has it.
  public static String value(String sheet, String selector, String property) {
    Matcher rules =
        Pattern.compile("(?m)^" + Pattern.quote(selector) + " \\{([^}]*)}").matcher(sheet);
    while (rules.find()) {
      Matcher found =
          Pattern.compile("(?m)^\\s*" + Pattern.quote(property) + ":\\s*([^;]+);")
              .matcher(rules.group(1));
      if (found.find()) {
        return found.group(1).strip();
      }
    }
    throw new AssertionError(selector + " has no " + property);
  }

  /// From 1 for the same to 21 for black and white.
  public static double of(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
  }

  /// What is seen of a colour that lets some of the background through.
  ///
  /// @param opacity 0 to 1
  public static Color over(Color colour, double opacity, Color background) {
    return background.interpolate(
        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), opacity);
  }

  private static double luminance(Color colour) {
    return .2126 * linear(colour.getRed())
        + .7152 * linear(colour.getGreen())
        + .0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
  }
}
