package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.messages.RejectionMessages;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.WrappedText;

/// What could not be taken in or recognised, each with the reason.
public final class ProblemList extends VBox {

  private static final int MAX_PROBLEMS = 200;

  private ProblemList(List<ImportRejection> problems) {
    getStyleClass().add("problems");
    if (problems.isEmpty()) {
      getChildren().add(new Label(message("problems.none")));
    }
    problems.stream().limit(MAX_PROBLEMS).forEach(problem -> getChildren().add(row(problem)));
    if (problems.size() > MAX_PROBLEMS) {
      getChildren().add(new Label(message("problems.more", problems.size() - MAX_PROBLEMS)));
    }
  }

  /// The problems on a sheet.
  ///
  /// @param close run when the reader has seen enough
  public static Sheet of(List<ImportRejection> problems, Runnable close) {
    return new Sheet(message("problems.title", problems.size()), new ProblemList(problems), close);
  }

  private static VBox row(ImportRejection problem) {
    return new VBox(
        new WrappedText(
            RejectionMessages.subject(problem.subject(), problem.line()), "problem-subject"),
        new WrappedText(RejectionMessages.of(problem.reason()), "problem-reason"));
  }
}
