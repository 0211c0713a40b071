package org.dateline.ui.export;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.messages.export.ExportFormat;
import org.dateline.ui.kit.Sheet;

/// What is asked before something is written to a file: which of two, in what form, and whether
/// with whole texts.
final class ExportSheet extends VBox {

  private final ToggleGroup subjects = new ToggleGroup();
  private final ToggleGroup formats = new ToggleGroup();
  private final CheckBox texts = new CheckBox(message("export.texts"));

  /// Told what the reader has chosen.
  @FunctionalInterface
  interface ExportChoice {
    void chosen(ExportSubject subject, ExportFormat format, boolean texts);
  }

  /// @param choices of which one is meant
  /// @param first the one that is chosen at first
  ExportSheet(List<ExportSubject> choices, ExportSubject first, ExportChoice choice) {
    getStyleClass().addAll("name-prompt", "export-sheet");
    Sheet.takingArrows(this);
    for (ExportSubject subject : choices) {
      RadioButton button = radio(subject.words(), subjects, subject);
      button.setSelected(subject.equals(first));
      getChildren().add(button);
    }
    Label form = new Label(message("export.form"));
    form.getStyleClass().add("export-heading");
    VBox forms = new VBox(form);
    forms.getStyleClass().add("export-forms");
    for (ExportFormat format : ExportFormat.values()) {
      RadioButton button = radio(words(format), formats, format);
      button.setId("export-" + format.name().toLowerCase(Locale.ROOT));
      button.setSelected(format == ExportFormat.CSV);
      forms.getChildren().add(button);
    }
    texts.setId("export-texts");
    formats.selectedToggleProperty().subscribe(_ -> offerTexts());
    subjects.selectedToggleProperty().subscribe(_ -> offerTexts());
    Button go = new Button(message("export.go"));
    go.setId("export-go");
    go.setDefaultButton(true);
    go.setOnAction(_ -> choice.chosen(subject(), format(), texts.isSelected()));
    HBox buttons = new HBox(go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(forms);
    if (choices.stream().anyMatch(ExportSubject::hasTexts)) {
      getChildren().add(texts);
    }
    getChildren().add(buttons);
    // Before a button that is chosen takes it.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go.fire();
            event.consume();
          }
        });
  }

  private static RadioButton radio(String words, ToggleGroup group, Object meant) {
    RadioButton button = new RadioButton(words);
    button.setMnemonicParsing(false);
    button.setUserData(meant);
    button.setToggleGroup(group);
    button.setMinWidth(0);
    // A group is one stop of Tab, with arrows inside.
    button.focusTraversableProperty().bind(button.selectedProperty());
    return button;
  }

  private void offerTexts() {
    boolean fits = format() != ExportFormat.CSV && subject().hasTexts();
    texts.setDisable(!fits);
    if (!fits) {
      texts.setSelected(false);
    }
  }

  private ExportFormat format() {
    return formats.getSelectedToggle() != null
            && formats.getSelectedToggle().getUserData() instanceof ExportFormat format
        ? format
        : ExportFormat.CSV;
  }

  private ExportSubject subject() {
    if (subjects.getSelectedToggle().getUserData() instanceof ExportSubject subject) {
      return subject;
    }
    throw new IllegalStateException("nothing is to be exported");
  }

  private static String words(ExportFormat format) {
    return switch (format) {
      case CSV -> message("export.csv");
      case JSON -> message("export.json");
      case MARKDOWN -> message("export.markdown");
      case HTML -> message("export.html");
    };
  }

  /// Gives the first choice the keyboard.
  void begin() {
    if (subjects.getSelectedToggle() instanceof RadioButton first) {
      first.requestFocus();
    }
  }
}
