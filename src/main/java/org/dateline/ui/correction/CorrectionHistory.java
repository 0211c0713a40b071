package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.correction.CorrectionHistoryModel.CorrectionList;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// All corrections, the last one first: filtered as the reader types, taken back one by one or many
/// at once, written to a file and read from one.
final class CorrectionHistory extends VBox {

  /// Two lines, whatever is written in them: of ten thousand rows none is measured.
  private static final double ROW_HEIGHT = 46;

  /// What the window needs beside the list.
  private static final double AROUND_LIST = 250;

  private static final double LEAST_LIST = 2.5 * ROW_HEIGHT;
  private static final double MOST_LIST = 11 * ROW_HEIGHT;

  private final CorrectionHistoryModel model;
  private final FilePrompt prompt;
  private final TextField filter = new TextField();
  private final ListView<CorrectionEntry> list = new ListView<>();
  private final Label count = new Label();
  private final HBox says = new HBox();

  /// @param prompt asks for files
  CorrectionHistory(CorrectionHistoryModel model, FilePrompt prompt) {
    this.model = model;
    this.prompt = prompt;
    getStyleClass().add("correction-history");
    filter.setId("corrections-filter");
    filter.setPromptText(message("corrections.filter"));
    filter.setAccessibleText(message("corrections.filter"));
    filter.textProperty().addListener((_, _, _) -> refresh());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::goDown);
    list.setId("corrections");
    list.setAccessibleText(message("corrections.title"));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(_ -> new CorrectionHistoryCell(model));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setPlaceholder(new Region());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(scene ->
            Optional.ofNullable(scene).ifPresent(it -> list.prefHeightProperty().bind(room(it))));
    getChildren().addAll(filter, list, says, buttons());
    says.setAlignment(Pos.CENTER_LEFT);
    say("");
  }

  /// What the window has for the list beside everything else, so that the buttons are in sight.
  private DoubleBinding room(Scene scene) {
    return Bindings.createDoubleBinding(
        () ->
            Math.clamp(
                scene.getHeight() - AROUND_LIST - (says.isVisible() ? says.getHeight() : 0),
                LEAST_LIST,
                MOST_LIST),
        scene.heightProperty(),
        says.visibleProperty(),
        says.heightProperty());
  }

  private Node buttons() {
    Button undo = new Button(message("corrections.undo"));
    undo.setId("corrections-undo");
    undo.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> holding().isEmpty(), list.getSelectionModel().getSelectedItems()));
    undo.setOnAction(_ -> undo());
    Button read = new Button(message("corrections.import"));
    read.setId("corrections-import");
    read.setOnAction(_ -> with(prompt.corrections(), model::importFrom));
    Button write = new Button(message("corrections.export"));
    write.setId("corrections-export");
    write.setOnAction(_ -> with(prompt.newCorrections(), model::exportTo));
    for (Button button : List.of(undo, read, write)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    count.getStyleClass().add("counts");
    HBox line = new HBox(undo, count, space, read, write);
    line.getStyleClass().add("correction-buttons");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void with(Optional<Path> file, BiConsumer<Path, Consumer<String>> act) {
    file.ifPresent(it -> act.accept(it, this::say));
  }

  /// Gives the filter the keyboard, and lists all.
  void begin() {
    filter.requestFocus();
    refresh();
  }

  /// Lists them anew, for something has changed.
  void refresh() {
    model.list(filter.getText(), this::show);
  }

  private void show(CorrectionList listed) {
    List<Integer> selected = List.copyOf(list.getSelectionModel().getSelectedIndices());
    boolean same = list.getItems().size() == listed.entries().size();
    list.getItems().setAll(listed.entries());
    list.setPlaceholder(
        listed.all() == 0
            ? new Notice(
                Feather.EDIT_2, message("corrections.none"), message("corrections.none.how"))
            : new Notice(Feather.SEARCH, message("corrections.no_match"), ""));
    count.setText(
        filter.getText().isBlank()
            ? message("corrections.count", listed.all())
            : message("corrections.count_of", listed.entries().size(), listed.all()));
    if (same) {
      selected.forEach(list.getSelectionModel()::select);
    } else {
      list.getSelectionModel().selectFirst();
    }
  }

  private List<CorrectionEntry> holding() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(entry -> entry != null && entry.made().holds())
        .toList();
  }

  private void undo() {
    List<CorrectionEntry> entries = holding();
    if (!entries.isEmpty()) {
      model.undo(entries, this::say);
    }
  }

  private void say(String words) {
    says.getChildren().setAll(new WrappedText(words, "card-line"));
    says.setVisible(!words.isEmpty());
    says.setManaged(!words.isEmpty());
  }

  private void goDown(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      undo();
      event.consume();
    }
  }
}
