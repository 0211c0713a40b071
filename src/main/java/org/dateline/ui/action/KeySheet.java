package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Sheet;

/// All keys, listed: those of the table, menu by menu, and those that stay as they are.
public final class KeySheet {

  /// In pixels; in a window that is narrower the columns stand one below another.
  private static final double TWO_COLUMNS = 760;

  /// More of those that do the same say nothing to who looks one up.
  private static final int MAX_KEYS = 2;

  private static final List<ActionMenu> LEFT =
      List.of(ActionMenu.FILE, ActionMenu.EDIT, ActionMenu.VIEW);
  private static final List<ActionMenu> RIGHT =
      List.of(ActionMenu.GO, ActionMenu.ARTICLE, ActionMenu.HELP);

  private KeySheet() {}

  /// All keys of the window, as they are now, in two columns.
  ///
  /// @param close run when the reader has seen enough
  public static Sheet of(ActionTable table, Runnable close) {
    VBox left = column(table, LEFT);
    VBox right = column(table, RIGHT);
    heading(right, message("keys.always"));
    fixed(right);
    FlowPane columns = new FlowPane(left, right);
    columns.setPrefWrapLength(TWO_COLUMNS);
    columns.getStyleClass().add("key-columns");
    return new Sheet(message("keys.title"), columns, close);
  }

  private static VBox column(ActionTable table, List<ActionMenu> menus) {
    VBox column = new VBox();
    column.getStyleClass().add("key-column");
    for (ActionMenu menu : menus) {
      heading(column, menu.words());
      for (WindowAction action : table.actions()) {
        List<String> keys =
            table.keysOf(action).stream()
                .filter(key -> !KeyWords.isSecond(key))
                .limit(MAX_KEYS)
                .map(KeyWords::of)
                .toList();
        if (action.place().menu() == menu && !keys.isEmpty()) {
          column.getChildren().add(row(action.words(), keys));
        }
      }
    }
    return column;
  }

  private static void heading(VBox column, String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("section-heading");
    column.getChildren().add(heading);
  }

  private static HBox row(String does, List<String> keys) {
    Label words = new Label(does);
    words.setWrapText(true);
    words.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(words, space);
    row.getStyleClass().add("key-row");
    row.setAlignment(Pos.CENTER_LEFT);
    for (String key : keys) {
      row.getChildren().add(cap(key));
    }
    return row;
  }

  /// A key as it looks on a keyboard.
  public static Label cap(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }

  /// What a list, a text or a sheet does with keys by itself.
  private static void fixed(VBox column) {
    column
        .getChildren()
        .addAll(
            row(message("keys.suggestions"), List.of("↓", "↑")),
            row(message("keys.several"), List.of(message("keys.several.press"))),
            row(message("keys.delete"), List.of(message("key.delete"))),
            row(message("keys.ends"), List.of(message("key.home"), message("key.end"))),
            row(message("keys.names"), List.of(message("key.tab"), message("key.enter"))),
            row(message("keys.narrow"), List.of(message("keys.narrow.press"))),
            row(message("keys.correct"), List.of(message("keys.correct.press"))),
            row(message("keys.filter"), List.of(message("key.delete"))),
            row(message("keys.select"), List.of(message("keys.select.press"))),
            row(message("keys.escape"), List.of(message("key.escape"))));
  }
}
