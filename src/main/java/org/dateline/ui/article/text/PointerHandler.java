package org.dateline.ui.article.text;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.decoration.TextSelection;
import org.dateline.ui.article.decoration.TextSelection.SelectionUnit;
import org.dateline.ui.article.document.NoteSpan;

/// What the mouse does to the article: selects, points at names and clicks them.
final class PointerHandler {

  private final ArticleText article;
  private final VirtualColumn column;
  private final ArticleDecorations decorations;
  private final NoteMarks notes;
  private Point2D dragged = Point2D.ZERO;
  private boolean selecting;

  /// Whether the first click of several in a row followed a name: the others do not select a word
  /// too, whatever has come to lie below the pointer.
  private boolean followed;

  /// Whether the pointer has just selected text, and may rest on a name only because that ended on
  /// it.
  private boolean selected;

  /// Goes on scrolling while the button is held above or below the pane.
  private final AnimationTimer scroller =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (!isShowing()) {
            // The window has gone with the button down: nobody lets go of it any more.
            release();
            return;
          }
          column.scrollBy(beyond() / 4);
          select();
        }
      };

  PointerHandler(
      ArticleText article, VirtualColumn column, ArticleDecorations decorations, NoteMarks notes) {
    this.notes = notes;
    this.article = article;
    this.column = column;
    this.decorations = decorations;
    article.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    column.setOnMousePressed(this::press);
    column.setOnMouseDragged(this::drag);
    column.setOnMouseReleased(event -> release());
    column.setOnMouseClicked(this::click);
    column.setOnMouseMoved(event -> point(at(event)));
    column.setOnMouseExited(event -> {
      article.hover(Optional.empty());
      notes.hover(Optional.empty());
    });
  }

  private void scroll(ScrollEvent event) {
    article.endHover();
    column.scrollBy(-event.getDeltaY());
    event.consume();
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    article.requestFocus();
    if (decorations.focused().isPresent()) {
      article.focusName(Optional.empty());
    }
    article.hover(Optional.empty());
    event.consume();
    if (event.getClickCount() == 1) {
      followed = false;
    } else if (followed) {
      return;
    }
    selecting = true;
    selected = false;
    column
        .spotAt(at(event))
        .ifPresent(spot ->
            article.select(
                event.isShiftDown()
                    ? decorations.selection().to(spot)
                    : TextSelection.at(spot, SelectionUnit.of(event.getClickCount()))));
  }

  private void drag(MouseEvent event) {
    if (selecting) {
      dragged = at(event);
      selected = true;
      select();
      if (beyond() == 0) {
        scroller.stop();
      } else {
        scroller.start();
      }
      event.consume();
    }
  }

  private boolean isShowing() {
    Scene scene = column.getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  private void release() {
    selecting = false;
    scroller.stop();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 1
        && event.isStillSincePress()
        && !event.isShiftDown()) {
      Optional<NameHit> hit = column.nameAt(at(event));
      followed = hit.isPresent();
      hit.ifPresentOrElse(
          it -> article.activate(it.name(), event.isShortcutDown()), () -> notes.click(at(event)));
    }
  }

  private void point(Point2D at) {
    Optional<NameHit> hit = column.nameAt(at);
    column.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.TEXT);
    article.hover(selected && hit.isPresent() ? Optional.empty() : hit);
    Optional<NoteSpan> note = hit.isPresent() ? Optional.empty() : column.noteAt(at);
    notes.hover(selected ? Optional.empty() : note);
    selected &= hit.isPresent() || note.isPresent();
  }

  private void select() {
    column.spotAt(dragged).ifPresent(spot -> article.select(decorations.selection().to(spot)));
  }

  /// How far the pointer is below the pane; negative above it; 0 inside.
  private double beyond() {
    return dragged.getY() - Math.clamp(dragged.getY(), 0, column.getHeight());
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }
}
