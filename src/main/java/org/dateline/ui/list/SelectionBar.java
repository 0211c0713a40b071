package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// Says how many rows are chosen together, and offers what can be done with them; not there while
/// none are.
final class SelectionBar extends HBox {

  private final Label count = new Label();
  private final Hyperlink all = new Hyperlink();

  /// @param clear chooses nothing any more
  SelectionBar(BatchActions actions, Runnable clear) {
    getStyleClass().add("selection-bar");
    setAlignment(Pos.CENTER_LEFT);
    count.getStyleClass().add("chosen-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    all.setMinWidth(0);
    all.setOnAction(_ -> actions.selectAll());
    RovingFocus.item(all);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            count,
            all,
            space,
            button(Feather.CHECK, message("batch.mark_read"), actions::markRead),
            button(Feather.STAR, message("batch.star"), actions::star),
            button(Feather.TAG, message("batch.tag"), actions::tag),
            button(Feather.TRASH_2, message("batch.delete"), actions::delete),
            button(Feather.X, message("batch.choose_none"), clear));
    show(0, 0);
  }

  private static Button button(Feather icon, String words, Runnable action) {
    Button button = RovingFocus.item(Icons.button(new Button(), icon, words));
    button.getStyleClass().add("flat");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// @param chosen how many are chosen
  /// @param total how many there are in the list, at least
  void show(long chosen, long total) {
    setVisible(chosen > 0);
    setManaged(chosen > 0);
    count.setText(message("batch.chosen", chosen));
    all.setText(message("batch.choose_all", total));
    all.setVisible(chosen < total);
    all.setManaged(chosen < total);
  }
}
