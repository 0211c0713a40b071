package org.dateline.ui.layout;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What a window shows: the article alone at first, so that it is drawn soon, and around it, in its
/// own time, the panes beside it and what is above and below them. Whoever presses a key or a
/// button of the mouse has all of it at once. Used on JavaFX's thread.
public final class WindowFrame extends BorderPane {

  /// A library that has to be repaired can take its time to open; the window is not bare all the
  /// while.
  private static final Duration LONGEST = Duration.millis(1500);

  private final ResponsivePanes panes;
  private final VBox above;
  private final Node toolbar;
  private final Node status;
  private final Runnable then;
  private final Runnable begin;
  private final EventHandler<InputEvent> hurry = this::hurry;
  private final PauseTransition longest = new PauseTransition(LONGEST);
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

  /// @param menus stands above the toolbar from the beginning
  /// @param then run when everything is there
  /// @param begin gives the keyboard to where it belongs, if it is nowhere by then
  public WindowFrame(
      ResponsivePanes panes, Node menus, Node toolbar, Node status, Runnable then, Runnable begin) {
    this.panes = panes;
    this.toolbar = toolbar;
    this.status = status;
    this.then = then;
    this.begin = begin;
    // Else JavaFX would give the keyboard to the article.
    setFocusTraversable(true);
    // As high as the toolbar: the article stays where it is.
    Region room = new Region();
    room.getStyleClass().add("toolbar-room");
    above = new VBox(menus, room);
    setTop(above);
    setCenter(panes);
    addEventFilter(KeyEvent.KEY_PRESSED, hurry);
    addEventFilter(MouseEvent.MOUSE_PRESSED, hurry);
    longest.setOnFinished(_ -> complete());
    longest.play();
  }

  private void hurry(InputEvent event) {
    complete();
    // A key that came to the frame is meant for what has the keyboard now.
    @Nullable Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (event instanceof KeyEvent
        && equals(event.getTarget())
        && owner != null
        && !owner.equals(this)) {
      event.consume();
      Event.fireEvent(owner, event.copyFor(owner, owner));
    }
  }

  /// Waits for the article alone, now that there is a library.
  public void awaitArticle() {
    longest.stop();
  }

  /// Adds what is not there yet. Some tenths of a second at a window's start, for it is styled
  /// then.
  public void complete() {
    if (complete.get()) {
      return;
    }
    complete.set(true);
    longest.stop();
    removeEventFilter(KeyEvent.KEY_PRESSED, hurry);
    removeEventFilter(MouseEvent.MOUSE_PRESSED, hurry);
    boolean nowhere = getScene() == null || isFocused() || getScene().getFocusOwner() == null;
    setFocusTraversable(false);
    panes.fill();
    above.getChildren().set(1, toolbar);
    setBottom(status);
    then.run();
    if (nowhere) {
      begin.run();
    }
  }

  /// Whether everything is there.
  public ReadOnlyBooleanProperty isComplete() {
    return complete.getReadOnlyProperty();
  }
}
