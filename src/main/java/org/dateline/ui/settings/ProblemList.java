package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.messages.RejectionMessages;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// What could not be taken in or recognised, each with the reason.
public final class ProblemList extends VBox {

  private static final int MAX_PROBLEMS = 200;

  /// @param close run when the reader has seen enough
  public ProblemList(List<ImportRejection> problems, Runnable close) {
    getStyleClass().add("dialog");
    Label title = new Label(message("problems.title", problems.size()));
    title.getStyleClass().add("dialog-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = Icons.button(new Button(), Feather.X, message("close"));
    leave.getStyleClass().add("flat");
    leave.setOnAction(_ -> close.run());
    HBox head = new HBox(title, space, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    if (problems.isEmpty()) {
      getChildren().add(new Label(message("problems.none")));
      return;
    }
    VBox list = new VBox();
    list.getStyleClass().add("problems");
    problems.stream().limit(MAX_PROBLEMS).forEach(problem -> list.getChildren().add(row(problem)));
    if (problems.size() > MAX_PROBLEMS) {
      list.getChildren().add(new Label(message("problems.more", problems.size() - MAX_PROBLEMS)));
    }
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  private static VBox row(ImportRejection problem) {
    return new VBox(
        new WrappedText(
            RejectionMessages.subject(problem.subject(), problem.line()), "problem-subject"),
        new WrappedText(RejectionMessages.of(problem.reason()), "problem-reason"));
  }
}
