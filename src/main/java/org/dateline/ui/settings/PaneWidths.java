package org.dateline.ui.settings;

import org.dateline.ui.kit.PreferenceValues;

/// How wide the reader wants the panes beside the article, in pixels; where the window is too
/// narrow for that they are narrower, or not there, and as wide again when it is wide enough. The
/// article has what is left.
public record PaneWidths(double sidebar, double list, double details) {

  /// The narrowest sidebar, in pixels.
  public static final double MIN_SIDEBAR = 170;

  /// The narrowest list, in pixels.
  public static final double MIN_LIST = 236;

  /// The narrowest details pane, in pixels.
  public static final double MIN_DETAILS = 170;

  /// How wide they are at first.
  public static final PaneWidths FIRST = new PaneWidths(220, 320, 240);

  /// The widest of each, in pixels.
  private static final double MAX = 1_000;

  public PaneWidths {
    sidebar = Math.clamp(sidebar, MIN_SIDEBAR, MAX);
    list = Math.clamp(list, MIN_LIST, MAX);
    details = Math.clamp(details, MIN_DETAILS, MAX);
  }

  /// The same with another sidebar.
  public PaneWidths withSidebar(double pixels) {
    return new PaneWidths(pixels, list, details);
  }

  /// The same with another list.
  public PaneWidths withList(double pixels) {
    return new PaneWidths(sidebar, pixels, details);
  }

  /// The same with another details pane.
  public PaneWidths withDetails(double pixels) {
    return new PaneWidths(sidebar, list, pixels);
  }

  void write(PreferenceValues kept) {
    kept.put("pane.sidebar", sidebar).put("pane.list", list).put("pane.details", details);
  }

  /// Reads what [#write] wrote, or what was kept before that: where the panes were parted, as
  /// shares of the window's width.
  static PaneWidths read(PreferenceValues kept, double windowWidth) {
    if (kept.has("divider.0") && kept.has("divider.1") && kept.has("divider.2")) {
      double first = kept.number("divider.0", 0);
      double second = kept.number("divider.1", 0);
      double third = kept.number("divider.2", 1);
      return new PaneWidths(
          first * windowWidth, (second - first) * windowWidth, (1 - third) * windowWidth);
    }
    return new PaneWidths(
        kept.number("pane.sidebar", FIRST.sidebar()),
        kept.number("pane.list", FIRST.list()),
        kept.number("pane.details", FIRST.details()));
  }
}
