package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// What the library is working on, and what the reader should know; not there while there is
/// nothing to say.
final class StatusBar extends HBox {

  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button dismiss = Icons.button(new Button(), Feather.X, message("status.dismiss"));
  private final Map<LibraryTask, LibraryEvent.TaskProgress> running =
      new EnumMap<>(LibraryTask.class);
  private String message = "";

  StatusBar() {
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    words.setMinWidth(0);
    dismiss.getStyleClass().add("flat");
    dismiss.setOnAction(_ -> say(""));
    getChildren().addAll(bar, words, space, dismiss);
    show();
  }

  /// Shows how far a task is.
  void progress(LibraryEvent.TaskProgress progress) {
    running.put(progress.task(), progress);
    show();
  }

  /// Takes a task off that has ended.
  void ended(LibraryTask task) {
    running.remove(task);
    show();
  }

  /// Shows a message until it is dismissed or another comes; empty for none.
  void say(String text) {
    message = text;
    show();
  }

  private void show() {
    boolean works = !running.isEmpty();
    setVisible(works || !message.isEmpty());
    setManaged(isVisible());
    bar.setVisible(works);
    bar.setManaged(works);
    dismiss.setVisible(!message.isEmpty());
    if (works) {
      LibraryEvent.TaskProgress first = running.values().iterator().next();
      bar.setProgress(
          first.total() == 0
              ? ProgressBar.INDETERMINATE_PROGRESS
              : (double) first.done() / first.total());
      words.setText(message.isEmpty() ? words(first) : message);
    } else {
      words.setText(message);
    }
  }

  private static String words(LibraryEvent.TaskProgress progress) {
    return switch (progress.task()) {
      case IMPORT -> message("status.import", progress.done());
      case RECOGNITION -> message("status.recognition", progress.done(), progress.total());
      case DICTIONARY -> message("status.dictionary");
      case EMBEDDING -> message("status.embedding", progress.done(), progress.total());
      case LINKING -> message("status.linking", progress.done(), progress.total());
    };
  }
}
