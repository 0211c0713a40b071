package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// A row of the palette: what can be done, why not where it cannot, and its key.
final class PaletteCell extends ListCell<PaletteEntry> {

  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private final Label words = new Label();
  private final Label why = new Label();
  private final Label key = new Label();
  private final HBox line;

  PaletteCell() {
    getStyleClass().add("palette-cell");
    words.getStyleClass().add("palette-words");
    words.setMinWidth(Region.USE_PREF_SIZE);
    why.getStyleClass().add("palette-why");
    why.setMinWidth(0);
    key.getStyleClass().add("key-cap");
    key.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(words, why, space, key);
    line.getStyleClass().add("palette-line");
    line.setAlignment(Pos.CENTER_LEFT);
    // The cell is as wide as the list.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(empty ? null : line);
    if (!empty) {
      words.setText(entry.action().words());
      words.setGraphic(
          Icons.of(entry.recent() ? Feather.CLOCK : icon(entry.action().place().menu())));
      why.setText(entry.state().whyNot().orElse(""));
      key.setText(entry.key());
      key.setVisible(!entry.key().isEmpty());
      pseudoClassStateChanged(UNAVAILABLE, !entry.state().isReady());
      setAccessibleText(
          message("palette.entry", words.getText(), entry.key(), why.getText()).strip());
    }
  }

  private static Feather icon(ActionMenu menu) {
    return switch (menu) {
      case FILE -> Feather.FILE_PLUS;
      case EDIT -> Feather.EDIT_2;
      case VIEW -> Feather.EYE;
      case GO -> Feather.ARROW_RIGHT;
      case ARTICLE -> Feather.FILE_TEXT;
      case HELP -> Feather.HELP_CIRCLE;
    };
  }
}
