package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The heading of a section of the sidebar; a click, Enter or Space folds the section or unfolds
/// it, which is kept.
final class SectionHeading extends Button {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final String title;
  private final FontIcon sign = Icons.of(Feather.CHEVRON_DOWN);

  /// @param section what the section is kept under
  /// @param icon stands before the title
  /// @param content what is folded away
  SectionHeading(String section, String title, Node icon, FoldedSections folds, Node... content) {
    this.title = title;
    getStyleClass().setAll("section-fold");
    RovingFocus.item(this);
    Label words = new Label(title, icon);
    words.getStyleClass().add("section-heading");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    sign.getStyleClass().add("fold-sign");
    HBox line = new HBox(words, space, sign);
    line.getStyleClass().add("fold-line");
    line.prefWidthProperty().bind(widthProperty().subtract(8));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setPrefWidth(100);
    setOnAction(_ -> folds.toggle(section));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            folds.toggle(section);
            event.consume();
          }
        });
    folds.sections().subscribe(folded -> show(folded.contains(section), content));
  }

  private void show(boolean folded, Node[] content) {
    sign.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
    pseudoClassStateChanged(FOLDED, folded);
    setAccessibleText(folded ? message("sidebar.folded", title) : title);
    for (Node node : content) {
      node.setVisible(!folded);
      node.setManaged(!folded);
    }
  }
}
