package org.dateline.ui.batchsearch;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// Where queries are pasted, one a line, or a file of them is chosen.
final class BatchSearchInput extends VBox {

  /// How many hits of each query can be asked for.
  private static final List<Integer> MOST = List.of(1, 5, 20, 100);

  private static final int USUAL_MOST = 20;

  private final TextArea text = new TextArea();
  private final ChoiceBox<Integer> most = new ChoiceBox<>();

  /// @param typed asks what was typed, so many hits of each query at most
  /// @param file asks for a file with queries
  BatchSearchInput(IntConsumer typed, IntConsumer file) {
    getStyleClass().add("batch-search-input");
    text.setId("queries-text");
    text.setPromptText(message("queries.prompt"));
    text.setAccessibleText(message("queries.prompt"));
    VBox.setVgrow(text, Priority.ALWAYS);
    most.setId("queries-most");
    most.getItems().setAll(MOST);
    most.setValue(USUAL_MOST);
    Label label = new Label(message("queries.most"));
    label.setLabelFor(most);
    most.setAccessibleText(message("queries.most"));
    HBox hits = new HBox(label, most);
    hits.setAlignment(Pos.CENTER_LEFT);
    hits.getStyleClass().add("queries-choice");
    Button open = new Button(message("queries.file"), Icons.of(Feather.FILE_TEXT));
    open.setId("queries-file");
    open.setOnAction(_ -> file.accept(most.getValue()));
    Button go = new Button(message("queries.go"));
    go.setId("queries-go");
    go.getStyleClass().add("accent");
    go.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> text.getText().isBlank(), text.textProperty()));
    go.setOnAction(_ -> typed.accept(most.getValue()));
    FlowPane line = new FlowPane(hits, open, go);
    line.getStyleClass().add("queries-choices");
    line.setAlignment(Pos.CENTER_RIGHT);
    line.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(new WrappedText(message("queries.how"), "card-line"), text, line);
  }

  String text() {
    return text.getText();
  }

  /// Gives the field the keyboard.
  void begin() {
    text.requestFocus();
  }
}
