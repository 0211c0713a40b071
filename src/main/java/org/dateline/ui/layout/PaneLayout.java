package org.dateline.ui.layout;

import org.dateline.ui.settings.PaneWidths;

/// Which panes stand side by side in a width, and how wide each is, in pixels.
///
/// The narrower the window, the fewer: the article is never narrower than a line that can be read,
/// so first it gives what it has beyond that, then the details pane, the sidebar and the list
/// become as narrow as they may be, then the details pane leaves, then the sidebar. Where list and
/// article have no room side by side, one of them is shown at a time.
///
/// @param sidebar 0 where it has left
/// @param list all of the width where one pane is shown at a time, as is `article`
/// @param details 0 where it has left
/// @param single whether list and article are shown one at a time
record PaneLayout(double sidebar, double list, double article, double details, boolean single) {

  /// What parts two panes.
  static final double LINE = 1;

  /// One pane at a time, whatever the width.
  static PaneLayout alone(double width) {
    return new PaneLayout(0, width, width, 0, true);
  }

  /// What stands in a width.
  ///
  /// @param chosen how wide the reader wants the panes
  /// @param minArticle the narrowest article that can be read
  /// @param typeScale how large the type is that the reader has chosen, 1 for the usual. With a
  ///   larger one sidebar and details pane are not squeezed as far before they leave: who needs it
  ///   is not helped by names that are cut off
  static PaneLayout of(double width, PaneWidths chosen, double minArticle, double typeScale) {
    double aside = width - minArticle;
    double minSidebar = least(PaneWidths.MIN_SIDEBAR, typeScale, chosen.sidebar());
    double minDetails = least(PaneWidths.MIN_DETAILS, typeScale, chosen.details());
    boolean details = aside >= minSidebar + PaneWidths.MIN_LIST + minDetails + 3 * LINE;
    boolean sidebar = aside >= minSidebar + PaneWidths.MIN_LIST + 2 * LINE;
    if (aside < PaneWidths.MIN_LIST + LINE) {
      return alone(width);
    }
    double lines = LINE * (details ? 3 : sidebar ? 2 : 1);
    double detailsWidth = details ? chosen.details() : 0;
    double sidebarWidth = sidebar ? chosen.sidebar() : 0;
    double listWidth = chosen.list();
    double excess = sidebarWidth + listWidth + detailsWidth + lines - aside;
    if (details) {
      double given = given(excess, detailsWidth - minDetails);
      detailsWidth -= given;
      excess -= given;
    }
    if (sidebar) {
      double given = given(excess, sidebarWidth - minSidebar);
      sidebarWidth -= given;
      excess -= given;
    }
    listWidth -= given(excess, listWidth - PaneWidths.MIN_LIST);
    double article = width - sidebarWidth - listWidth - detailsWidth - lines;
    return new PaneLayout(sidebarWidth, listWidth, article, detailsWidth, false);
  }

  private static double least(double usual, double typeScale, double chosen) {
    return Math.min(chosen, usual * Math.max(1, typeScale));
  }

  private static double given(double excess, double most) {
    return Math.clamp(excess, 0, Math.max(0, most));
  }
}
