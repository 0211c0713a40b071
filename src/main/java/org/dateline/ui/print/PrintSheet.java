package org.dateline.ui.print;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// What is asked before an article is printed: with its marks or without, the first page as it
/// would be.
final class PrintSheet extends VBox {

  /// How wide the page is shown, in pixels.
  private static final double SHOWN_WIDTH = 220;

  /// The margin of the paper that is shown around what is printed, in points.
  private static final double MARGIN = 36;

  private final StackPane first = new StackPane();
  private final Label count = new Label();
  private final CheckBox marks = new CheckBox(message("print.marks"));
  private final Button print = new Button(message("print.do"));

  /// @param go told whether the marks are wanted, when it is to be printed
  PrintSheet(Consumer<Boolean> go) {
    getStyleClass().add("print-sheet");
    first.getStyleClass().add("first-page");
    first.setAlignment(Pos.TOP_CENTER);
    marks.setId("print-marks");
    marks.setSelected(true);
    print.setId("print-now");
    print.setDefaultButton(true);
    print.setDisable(true);
    print.setOnAction(_ -> go.accept(marks.isSelected()));
    count.getStyleClass().add("hint");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    // Above the page, so that it is in sight in a low window too.
    HBox line = new HBox(count, space, print);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(marks, line, first);
  }

  /// Shows the first page, and how many there are.
  void show(ArticlePages pages, PaperSize paper) {
    Region page = pages.page(0);
    page.relocate(MARGIN, MARGIN);
    Region sheet = new Region();
    sheet.getStyleClass().add("sheet-of-paper");
    sheet.resize(paper.width() + 2 * MARGIN, paper.height() + 2 * MARGIN);
    double scale = SHOWN_WIDTH / (paper.width() + 2 * MARGIN);
    Group drawn = new Group(sheet, page);
    drawn.setManaged(true);
    sheet.setManaged(false);
    page.setManaged(false);
    drawn.getTransforms().add(new Scale(scale, scale));
    Group sized = new Group(drawn);
    sized.setMouseTransparent(true);
    first.getChildren().setAll(sized);
    first.setAccessibleText(message("print.first_page"));
    count.setText(message("print.pages", pages.count()));
    print.setDisable(false);
  }

  /// What to do when the reader wants the marks, or does not want them any more.
  void onChoice(Consumer<Boolean> choose) {
    marks.setOnAction(_ -> choose.accept(marks.isSelected()));
  }

  /// Gives the choice the keyboard.
  void begin() {
    marks.requestFocus();
  }
}
