package org.dateline.ui.article.document;

import java.util.Locale;

/// The room between the lines of an article; how much it is says the style sheet.
public enum LineSpacing {
  CLOSE,
  USUAL,
  WIDE;

  /// What all of them begin with in the style sheet.
  public static final String STYLE_CLASS = "spacing-";

  /// What the style sheet calls it.
  public String styleClass() {
    return STYLE_CLASS + name().toLowerCase(Locale.ROOT);
  }
}
