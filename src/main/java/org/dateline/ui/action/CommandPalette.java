package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Overlay;

/// The command palette: a field over the panes in which a few letters find whatever can be done in
/// the window; arrows go through it, Enter does it.
public final class CommandPalette extends VBox {

  private static final double ROW_HEIGHT = 34;
  private static final int MAX_ROWS = 10;

  private final PaletteModel model;
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();

  private CommandPalette(PaletteModel model, Runnable take) {
    this.model = model;
    getStyleClass().addAll("dialog", "palette");
    setAccessibleText(message("palette.title"));
    field.setId("palette-field");
    field.setPromptText(message("palette.prompt"));
    field.setAccessibleText(message("palette.title"));
    field.textProperty().addListener((_, _, words) -> model.type(words));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (pressed(event, take)) {
            event.consume();
          }
        });
    list.setId("palette-list");
    list.setAccessibleText(message("palette.title"));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(message("palette.none")));
    list.setCellFactory(_ -> {
      PaletteCell cell = new PaletteCell();
      cell.addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            if (!cell.isEmpty()) {
              model.choose(cell.getIndex());
              take.run();
              event.consume();
            }
          });
      return cell;
    });
    getChildren().addAll(field, list);
    // No key does anything behind it.
    addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    model.open();
    show();
    model.entries().addListener((_, _, _) -> show());
    model.chosen().addListener((_, _, _) -> showChosen());
  }

  /// Shows it over the panes.
  ///
  /// @param overlay what lies over them
  public static void show(PaletteModel model, ActionTable table, Overlay overlay) {
    CommandPalette palette =
        new CommandPalette(
            model,
            () ->
                model
                    .take()
                    .ifPresent(action -> {
                      // What it is done to has the keyboard again.
                      overlay.hideSheet();
                      table.perform(action);
                    }));
    overlay.showAtTop(palette);
    palette.field.requestFocus();
  }

  private void show() {
    list.getItems().setAll(model.entries().get());
    double rows = Math.clamp(list.getItems().size(), 1, MAX_ROWS);
    list.setPrefHeight(rows * ROW_HEIGHT + 2);
    showChosen();
  }

  private void showChosen() {
    int chosen = model.chosen().get();
    if (chosen >= 0 && chosen < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(chosen);
      list.scrollTo(Math.max(0, chosen - MAX_ROWS / 2));
      field.setAccessibleHelp(list.getItems().get(chosen).action().words());
    }
  }

  private boolean pressed(KeyEvent event, Runnable take) {
    KeyCode code = event.getCode();
    switch (code) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.choose(model.chosen().get() + MAX_ROWS);
      case PAGE_UP -> model.choose(Math.max(0, model.chosen().get() - MAX_ROWS));
      case ENTER -> take.run();
      case TAB -> model.move(event.isShiftDown() ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }
}
