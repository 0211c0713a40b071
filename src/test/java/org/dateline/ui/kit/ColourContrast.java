package org.dateline.ui.kit;

import javafx.scene.paint.Color;

/// How much two colours differ in lightness, by WCAG 2.2.
public final class ColourContrast {

  private ColourContrast() {}

  /// The contrast ratio, from 1 to 21.
  public static double between(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
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
