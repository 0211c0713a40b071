package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.dateline.model.query.Hit;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Opens the menu of a row, by the mouse or by the keyboard.
final class RowMenus {

  /// How far right of the edge of the list a menu opens, in pixels.
  private static final double MENU_INSET = 50;

  private final ListView<Hit> list;
  private final ListModel model;
  private final RowMenu.RowActions actions;
  private Optional<BatchMenu> batch = Optional.empty();

  RowMenus(ListView<Hit> list, ListModel model, RowMenu.RowActions actions) {
    this.list = list;
    this.model = model;
    this.actions = actions;
    list.setOnContextMenuRequested(this::showByKeyboard);
  }

  /// @param about does something with an article, or with what is chosen where it is among that
  private record BatchMenu(BatchActions actions, BiConsumer<Hit, Runnable> about) {

    List<MenuItem> of(Hit hit) {
      return List.of(
          hit.unread()
              ? item(message("batch.mark_read"), Feather.CHECK, hit, actions::markRead)
              : item(message("batch.mark_unread"), Feather.MAIL, hit, actions::markUnread),
          hit.starred()
              ? item(message("batch.unstar"), Feather.STAR, hit, actions::unstar)
              : item(message("batch.star"), Feather.STAR, hit, actions::star),
          item(message("batch.tag"), Feather.TAG, hit, actions::tag),
          item(message("batch.copy"), Feather.COPY, hit, actions::copy),
          item(message("batch.export"), Feather.DOWNLOAD, hit, actions::exportChosen),
          item(message("batch.open_original"), Feather.EXTERNAL_LINK, hit, actions::openOriginal));
    }

    private MenuItem item(String words, Feather icon, Hit hit, Runnable action) {
      MenuItem item = new MenuItem(words, Icons.of(icon));
      item.setOnAction(_ -> about.accept(hit, action));
      return item;
    }
  }

  /// Offers what can be done with articles.
  ///
  /// @param about does something with an article, or with what is chosen where it is among that
  void setBatchActions(BatchActions batchActions, BiConsumer<Hit, Runnable> about) {
    batch = Optional.of(new BatchMenu(batchActions, about));
  }

  /// Where a row leads.
  RowMenu.RowActions actions() {
    return actions;
  }

  /// Shows the menu of a row.
  void show(Node at, Hit hit, double screenX, double screenY) {
    new RowMenu(
            hit,
            ArticleCell.about(hit, model.results().get().query()),
            actions,
            batch.map(it -> it.of(hit)).orElse(List.of()))
        .show(at, screenX, screenY);
  }

  /// The menu of the row that has the keyboard; a row that is clicked shows its own.
  private void showByKeyboard(ContextMenuEvent event) {
    Hit hit = list.getFocusModel().getFocusedItem();
    if (hit == null || !event.isKeyboardTrigger()) {
      return;
    }
    int index = list.getFocusModel().getFocusedIndex();
    ListScroll scrolling = new ListScroll(list);
    Bounds pane = list.localToScreen(list.getLayoutBounds());
    double below = pane.getMinY() + scrolling.middle(index);
    show(list, hit, pane.getMinX() + MENU_INSET, Math.clamp(below, pane.getMinY(), pane.getMaxY()));
    event.consume();
  }
}
