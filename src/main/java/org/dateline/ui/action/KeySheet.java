package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.SheetRows;
import org.dateline.ui.kit.SheetRows.SheetRow;

/// All keys, listed: those of the table, menu by menu, and those that stay as they are.
public final class KeySheet {

  /// In pixels; in a window that is narrower the groups stand one below another.
  private static final double TWO_COLUMNS = 820;

  private KeySheet() {}

  /// @param close run when the reader has seen enough
  public static Sheet of(ActionTable table, Runnable close) {
    FlowPane groups = new FlowPane();
    groups.setPrefWrapLength(TWO_COLUMNS);
    groups.getStyleClass().add("key-groups");
    for (ActionMenu menu : ActionMenu.values()) {
      List<SheetRow> rows = rows(table, menu);
      if (!rows.isEmpty()) {
        groups.getChildren().add(group(menu.words(), rows));
      }
    }
    groups.getChildren().add(group(message("keys.always"), fixed()));
    return new Sheet(message("keys.title"), groups, close);
  }

  private static VBox group(String words, List<SheetRow> rows) {
    Label heading = new Label(words);
    heading.getStyleClass().add("section-heading");
    VBox group = new VBox(heading, new SheetRows(rows, "key"));
    group.getStyleClass().add("key-group");
    return group;
  }

  private static List<SheetRow> rows(ActionTable table, ActionMenu menu) {
    List<SheetRow> rows = new ArrayList<>();
    for (WindowAction action : table.actions()) {
      List<KeyChord> keys = table.keysOf(action);
      if (action.place().menu() == menu && !keys.isEmpty()) {
        rows.add(new SheetRow(KeyWords.of(keys), action.words()));
      }
    }
    return rows;
  }

  /// What a list, a text or a sheet does with keys by itself.
  private static List<SheetRow> fixed() {
    return List.of(
        new SheetRow(message("keys.suggestions.press"), message("keys.suggestions")),
        new SheetRow(message("keys.ends.press"), message("keys.ends")),
        new SheetRow(message("keys.names.press"), message("keys.names")),
        new SheetRow(message("keys.narrow.press"), message("keys.narrow")),
        new SheetRow(message("keys.correct.press"), message("keys.correct")),
        new SheetRow(message("keys.filter.press"), message("keys.filter")),
        new SheetRow(message("keys.select.press"), message("keys.select")),
        new SheetRow(message("keys.escape.press"), message("keys.escape")));
  }
}
