package org.dateline.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.layout.PaneCycle;
import org.dateline.ui.layout.PaneCycle.PaneStop;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.search.SearchBox;
import org.dateline.ui.sidebar.Sidebar;

/// How the keyboard comes to the panes of the window, those among them that are drawers.
final class PaneKeyboard {

  private final ResponsivePanes panes;
  private final Sidebar sidebar;
  private final DetailsPane details;
  private final PaneCycle cycle;

  PaneKeyboard(
      ResponsivePanes panes,
      SearchBox search,
      Sidebar sidebar,
      ListPane list,
      ArticlePane article,
      DetailsPane details) {
    this.panes = panes;
    this.sidebar = sidebar;
    this.details = details;
    cycle =
        new PaneCycle(
            List.of(
                new PaneStop(search, done(search::focusField)),
                new PaneStop(sidebar, this::focusSidebar),
                new PaneStop(list, done(list::focusList)),
                new PaneStop(article, article::focusText),
                new PaneStop(details, this::focusDetails)));
  }

  private static BooleanSupplier done(Runnable focus) {
    return () -> {
      focus.run();
      return true;
    };
  }

  /// Gives the keyboard to the next pane (1), or the one before (-1).
  void go(int by) {
    cycle.go(panes.getScene().getFocusOwner(), by);
  }

  /// Shows all names of the sidebar again; returns whether only some were shown.
  boolean clearFilter() {
    return sidebar.clearFilter();
  }

  ObservableBooleanValue sidebarDocked() {
    return panes.sidebarDocked();
  }

  ObservableBooleanValue detailsDocked() {
    return panes.detailsDocked();
  }

  /// Gives the sidebar the keyboard; closes it where it is an open drawer. Returns whether there is
  /// anything in it that can be pressed, and no drawer was closed.
  boolean toggleSidebar() {
    return !closed(sidebar) && focusSidebar();
  }

  /// The same with the details pane.
  boolean toggleDetails() {
    return !closed(details) && focusDetails();
  }

  private boolean closed(Region pane) {
    return panes.isOpenDrawer(pane) && panes.closeDrawer();
  }

  private boolean focusSidebar() {
    panes.reveal(sidebar);
    return sidebar.focusRows();
  }

  private boolean focusDetails() {
    panes.reveal(details);
    return details.focusRows();
  }
}
