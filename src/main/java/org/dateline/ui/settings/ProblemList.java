package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.messages.RejectionMessages;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// What could not be taken in or recognised, each with the reason, and what can be done about it.
public final class ProblemList extends VBox {

  private static final int MAX_PROBLEMS = 200;

  private final ProblemsModel model;
  private final Consumer<URI> open;

  private ProblemList(ProblemsModel model, Consumer<URI> open) {
    this.model = model;
    this.open = open;
    getStyleClass().add("problems");
    model.problems().subscribe(this::show);
  }

  /// The problems on a sheet.
  ///
  /// @param open shows a folder
  /// @param close run when the reader has seen enough
  public static Sheet of(ProblemsModel model, Consumer<URI> open, Runnable close) {
    return new Sheet(message("menu.problems"), new ProblemList(model, open), close);
  }

  private void show(List<ProblemEntry> problems) {
    getChildren().clear();
    if (problems.isEmpty()) {
      getChildren().add(new Notice(Feather.CHECK_CIRCLE, message("problems.none"), ""));
      return;
    }
    Label count = new Label(message("problems.title", problems.size()));
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    Button all = new Button(message("problems.forget_all"));
    all.setId("forget-all");
    all.getStyleClass().add("small-button");
    all.setOnAction(_ -> model.forget(problems));
    HBox head = new HBox(count, all);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    problems.stream().limit(MAX_PROBLEMS).forEach(problem -> getChildren().add(row(problem)));
    if (problems.size() > MAX_PROBLEMS) {
      getChildren().add(new Label(message("problems.more", problems.size() - MAX_PROBLEMS)));
    }
  }

  private VBox row(ProblemEntry entry) {
    String subject = RejectionMessages.subject(entry.problem().subject(), entry.problem().line());
    HBox buttons = new HBox();
    buttons.getStyleClass().add("problem-buttons");
    entry
        .file()
        .ifPresent(file ->
            buttons
                .getChildren()
                .addAll(
                    button(message("settings.library.show"), subject, () -> showFolder(file)),
                    button(message("problems.again"), subject, () -> model.tryAgain(entry))));
    buttons
        .getChildren()
        .add(button(message("problems.forget"), subject, () -> model.forget(List.of(entry))));
    return new VBox(
        new WrappedText(subject, "problem-subject"),
        new WrappedText(RejectionMessages.of(entry.problem().reason()), "problem-reason"),
        buttons);
  }

  /// Not the file itself, which may be anything.
  private void showFolder(Path file) {
    open.accept(file.toAbsolutePath().resolveSibling("").toUri());
  }

  private static Node button(String words, String subject, Runnable act) {
    Button button = new Button(words);
    button.getStyleClass().add("small-button");
    button.setAccessibleText(message("problems.about", words, subject));
    button.setOnAction(_ -> act.run());
    return button;
  }
}
