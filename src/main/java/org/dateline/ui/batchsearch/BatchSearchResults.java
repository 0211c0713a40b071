package org.dateline.ui.batchsearch;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dateline.messages.export.ExportFormat;
import org.dateline.ui.batchsearch.BatchSearchModel.BatchProgress;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// What many queries find, as a table: a click or Enter opens the search of a query, or the article
/// of a hit.
final class BatchSearchResults extends VBox {

  private final BatchSearchModel model;
  private final ResultActions actions;
  private final HBox state = new HBox();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button(message("cancel"));
  private final MenuButton export =
      new MenuButton(message("queries.export"), Icons.of(Feather.DOWNLOAD));
  private final ListView<BatchSearchRow> list = new ListView<>();
  private Subscription following = Subscription.EMPTY;

  /// Where the table leads.
  ///
  /// @param open the search of a query, or the article of a hit
  /// @param export writes the table to a file
  /// @param again asks for other queries
  record ResultActions(
      Consumer<BatchSearchRow> open, Consumer<ExportFormat> export, Runnable again) {}

  BatchSearchResults(BatchSearchModel model, ResultActions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("batch-search-results");
    HBox.setHgrow(state, Priority.ALWAYS);
    state.setAlignment(Pos.CENTER_LEFT);
    state.setMinWidth(0);
    bar.setPrefWidth(90);
    bar.setAccessibleText(message("queries.title"));
    cancel.setId("queries-cancel");
    cancel.setOnAction(_ -> model.cancel());
    export.setId("queries-export");
    for (ExportFormat format : ExportFormat.values()) {
      MenuItem item =
          new MenuItem(
              switch (format) {
                case CSV -> message("export.csv");
                case JSON -> message("export.json");
                case MARKDOWN -> message("export.markdown");
                case HTML -> message("export.html");
              });
      item.setOnAction(_ -> actions.export().accept(format));
      export.getItems().add(item);
    }
    Button again = new Button(message("queries.again"));
    again.setId("queries-again");
    again.setOnAction(_ -> actions.again().run());
    HBox buttons = new HBox(bar, cancel, export, again);
    buttons.getStyleClass().add("queries-choices");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    HBox above = new HBox(state, buttons);
    above.getStyleClass().add("queries-choices");
    above.setAlignment(Pos.CENTER_LEFT);
    above.setMinHeight(USE_PREF_SIZE);
    list.setId("queries-rows");
    list.setAccessibleText(message("queries.rows"));
    list.setItems(model.rows());
    list.setCellFactory(_ -> clickable(new BatchSearchCell(model)));
    list.setPlaceholder(new Label(""));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setMinHeight(60);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(above, list);
    sceneProperty().subscribe(scene -> follow(scene != null));
  }

  /// The model outlives the table, which follows it as long as it is in a window.
  private void follow(boolean seen) {
    following.unsubscribe();
    following =
        seen
            ? Subscription.combine(
                model.arrivals().subscribe(_ -> list.refresh()),
                model.progress().subscribe(this::show))
            : Subscription.EMPTY;
  }

  private ListCell<BatchSearchRow> clickable(ListCell<BatchSearchRow> cell) {
    cell.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
            actions.open().accept(cell.getItem());
          }
        });
    return cell;
  }

  private void pressed(KeyEvent event) {
    BatchSearchRow selected = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      actions.open().accept(selected);
      event.consume();
    }
  }

  private void show(BatchProgress now) {
    String words =
        now.running()
            ? message("queries.running", now.done(), now.total(), now.hits())
            : now.total() == 0
                ? message("queries.none")
                : now.done() < now.total()
                    ? message("queries.cancelled", now.done(), now.total(), now.found(), now.hits())
                    : message("queries.done", now.total(), now.found(), now.hits());
    String left =
        now.leftOut() == 0
            ? ""
            : message("queries.left_out", now.leftOut(), BatchSearchModel.MAX_QUERIES);
    WrappedText said = new WrappedText(Formats.line(words, left), "queries-state");
    HBox.setHgrow(said, Priority.ALWAYS);
    state.getChildren().setAll(said);
    bar.setProgress(now.total() == 0 ? 0 : (double) now.done() / now.total());
    bar.setVisible(now.running());
    bar.setManaged(now.running());
    cancel.setVisible(now.running());
    cancel.setManaged(now.running());
    export.setDisable(now.running() || model.rows().isEmpty());
  }

  /// Gives the table the keyboard.
  void begin() {
    list.requestFocus();
  }
}
