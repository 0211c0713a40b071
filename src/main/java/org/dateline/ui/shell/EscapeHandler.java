package org.dateline.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.sidebar.Sidebar;

/// The Escape key: each press closes one thing, the innermost that is open, wherever the keyboard
/// is, until every article is listed.
///
/// It comes before everything else that listens to the key: a list and a text field would take it
/// for the end of an editing that there is none of.
final class EscapeHandler {

  private final List<BooleanSupplier> levels;

  /// @param leaveFullScreen returns whether the window filled the screen
  EscapeHandler(ShellParts targets, Sidebar sidebar, BooleanSupplier leaveFullScreen) {
    Overlay overlay = targets.overlay();
    StackedNavigation steps = targets.steps();
    ListPane list = targets.list();
    Navigator navigator = targets.navigator();
    levels =
        List.of(
            overlay::leaveSheet,
            overlay::hideCard,
            targets.search()::closePopup,
            targets.article()::closeFind,
            targets.panes()::closeDrawer,
            () -> targets.panes().readAlone(false),
            list::clearSelection,
            sidebar::clearFilter,
            steps::toList,
            steps::leaveEntityInSight,
            () -> clearSearch(navigator, list),
            () -> removeLastFilter(navigator, list),
            navigator::leaveEntity,
            leaveFullScreen);
  }

  private static boolean clearSearch(Navigator navigator, ListPane list) {
    SearchQuery query = navigator.visit().get().query();
    return show(navigator, list, query.withWords(""));
  }

  private static boolean removeLastFilter(Navigator navigator, ListPane list) {
    SearchQuery query = navigator.visit().get().query();
    return !query.filters().isEmpty()
        && show(navigator, list, query.without(query.filters().getLast()));
  }

  private static boolean show(Navigator navigator, ListPane list, SearchQuery next) {
    boolean other = !next.equals(navigator.visit().get().query());
    if (other) {
      navigator.show(next);
      // The reader goes on from where the article stands in the wider list.
      list.revealOpen();
    }
    return other;
  }

  /// Listens to the key in a window.
  void listenTo(Node window) {
    window.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isEscape(event) && close()) {
            event.consume();
          }
        });
  }

  private static boolean isEscape(KeyEvent event) {
    return event.getCode() == KeyCode.ESCAPE
        && !event.isShiftDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown();
  }

  /// Closes the innermost level that is open; returns whether there was one.
  private boolean close() {
    return levels.stream().anyMatch(BooleanSupplier::getAsBoolean);
  }
}
