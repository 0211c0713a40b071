package org.dateline.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.navigation.Navigator;

/// The Escape key: each press closes one thing, the innermost that is open, wherever the keyboard
/// is, until every article is listed.
///
/// It comes before everything else that listens to the key: a list and a text field would take it
/// for the end of an editing that there is none of.
final class EscapeHandler {

  private final List<BooleanSupplier> levels;

  EscapeHandler(
      Overlay overlay,
      ResponsivePanes panes,
      StackedNavigation steps,
      ShellKeys.KeyTargets targets,
      Navigator navigator) {
    levels =
        List.of(
            overlay::hideSheet,
            overlay::hideCard,
            targets.search()::closePopup,
            targets.article()::closeFind,
            panes::closeDrawer,
            steps::toList,
            navigator::leaveEntity,
            () -> clearSearch(navigator),
            () -> removeLastFilter(navigator));
  }

  private static boolean clearSearch(Navigator navigator) {
    SearchQuery query = navigator.visit().get().query();
    return show(navigator, query, query.withWords(""));
  }

  private static boolean removeLastFilter(Navigator navigator) {
    SearchQuery query = navigator.visit().get().query();
    return !query.filters().isEmpty()
        && show(navigator, query, query.without(query.filters().getLast()));
  }

  private static boolean show(Navigator navigator, SearchQuery now, SearchQuery next) {
    boolean other = !next.equals(now);
    if (other) {
      navigator.show(next);
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
