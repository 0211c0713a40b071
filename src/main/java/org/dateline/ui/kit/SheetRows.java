package org.dateline.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What to press or to write, and what it does, line by line.
public final class SheetRows extends GridPane {

  /// A row of the sheet.
  ///
  /// @param write what the reader presses or writes
  /// @param does what comes of it
  public record SheetRow(String write, String does) {}

  /// @param styleClass how the style sheet calls what the reader presses or writes
  public SheetRows(List<SheetRow> rows, String styleClass) {
    getStyleClass().add("keys");
    ColumnConstraints fixed = new ColumnConstraints();
    fixed.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setMinWidth(0);
    rest.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(fixed, rest);
    for (int i = 0; i < rows.size(); i++) {
      Label write = new Label(rows.get(i).write());
      write.getStyleClass().add(styleClass);
      Label does = new Label(rows.get(i).does());
      does.setWrapText(true);
      addRow(i, write, does);
    }
  }
}
