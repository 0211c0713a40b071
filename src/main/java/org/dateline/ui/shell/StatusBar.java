package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.TruncationTooltip;
import org.dateline.ui.kit.UndoStack;
import org.kordamp.ikonli.feather.Feather;

/// What the library is working on, and what the reader should know; not there while there is
/// nothing to say.
final class StatusBar extends HBox implements UndoStack.MessageBar {

  /// How long a report stays: time to read it and to follow its link.
  private static final Duration STAY = Duration.seconds(15);

  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button dismiss = Icons.button(new Button(), Feather.X, message("status.dismiss"));
  private final Map<LibraryTask, LibraryEvent.TaskProgress> running =
      new EnumMap<>(LibraryTask.class);
  private final Hyperlink link = new Hyperlink();
  private final Consumer<Runnable> later;
  private String message = "";
  private int messages;

  /// What stands in the window in place of this one.
  private Optional<StatusBar> successor = Optional.empty();

  StatusBar() {
    this(StatusBar::afterAWhile);
  }

  /// @param later runs something when a report has been there for long enough
  StatusBar(Consumer<Runnable> later) {
    this.later = later;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    words.setMinWidth(0);
    dismiss.getStyleClass().add("flat");
    dismiss.setOnAction(_ -> say(""));
    link.setMinWidth(USE_PREF_SIZE);
    TruncationTooltip.install(words);
    getChildren().addAll(bar, words, link, space, dismiss);
    say("");
  }

  /// Has another bar say what this one is told from now on, and what is at work now.
  void passTo(StatusBar next) {
    next.running.putAll(running);
    next.show();
    successor = Optional.of(next);
  }

  /// The one that stands in the window.
  private StatusBar last() {
    return successor.map(StatusBar::last).orElse(this);
  }

  /// Shows how far a task is.
  void progress(LibraryEvent.TaskProgress progress) {
    last().running.put(progress.task(), progress);
    last().show();
  }

  /// Takes a task off that has ended.
  void ended(LibraryTask task) {
    last().running.remove(task);
    last().show();
  }

  /// Shows a message until it is dismissed or another comes; empty for none.
  @Override
  public void say(String text) {
    last().show(text, "", () -> {});
  }

  /// Shows a message as [#say] does, but for a while only.
  ///
  /// @param more what a link beside it says; empty for none
  /// @param follow run when that is clicked
  @Override
  public void report(String text, String more, Runnable follow) {
    StatusBar bar = last();
    bar.show(text, more, follow);
    int shown = bar.messages;
    later.accept(() -> {
      if (bar.messages == shown) {
        bar.show("", "", () -> {});
      }
    });
  }

  /// Shows a message for a while.
  void tell(String text) {
    report(text, "", () -> {});
  }

  private void show(String text, String more, Runnable follow) {
    messages++;
    message = text;
    link.setText(more);
    link.setOnAction(_ -> follow.run());
    link.setVisible(!more.isEmpty());
    link.setManaged(!more.isEmpty());
    show();
  }

  private static void afterAWhile(Runnable then) {
    PauseTransition pause = new PauseTransition(STAY);
    pause.setOnFinished(_ -> then.run());
    pause.play();
  }

  private void show() {
    boolean works = !running.isEmpty();
    setVisible(works || !message.isEmpty());
    setManaged(isVisible());
    dismiss.setVisible(!message.isEmpty());
    if (works) {
      LibraryEvent.TaskProgress first = running.values().iterator().next();
      boolean counted = first.total() > 0;
      showBar(counted || !isStill());
      bar.setProgress(
          counted ? (double) first.done() / first.total() : ProgressBar.INDETERMINATE_PROGRESS);
      words.setText(message.isEmpty() ? words(first) : message);
    } else {
      showBar(false);
      words.setText(message);
    }
  }

  /// A bar that tells no share moves for nothing but to be seen to move.
  private boolean isStill() {
    return getScene() != null && getScene().getPreferences().isReducedMotion();
  }

  private void showBar(boolean shown) {
    bar.setVisible(shown);
    bar.setManaged(shown);
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
