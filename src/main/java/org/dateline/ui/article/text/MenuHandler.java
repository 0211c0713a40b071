package org.dateline.ui.article.text;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;

/// Asks for the menu of a name or of what is selected: by the right button of the mouse, by Shift
/// F10 and by the menu key.
///
/// Of a name within a selection, the selection is meant. Not every platform makes a request for a
/// menu of the keys, so they are listened to themselves; one that does asks twice for the same.
final class MenuHandler {

  /// No line is higher, in pixels.
  private static final double MAX_LINE_HEIGHT = 80;

  private final ArticleText article;
  private final VirtualColumn column;
  private final ArticleDecorations decorations;
  private final NoteMarks notes;
  private BiConsumer<NameSpan, Point2D> ofName = (name, at) -> {};
  private BiConsumer<MatchPosition, Point2D> ofSelection = (place, at) -> {};

  MenuHandler(
      ArticleText article, VirtualColumn column, ArticleDecorations decorations, NoteMarks notes) {
    this.notes = notes;
    this.article = article;
    this.column = column;
    this.decorations = decorations;
    article.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::request);
    article.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isMenuKey(event) && ofFocused()) {
            event.consume();
          }
        });
  }

  void onMenu(BiConsumer<NameSpan, Point2D> name, BiConsumer<MatchPosition, Point2D> selection) {
    ofName = name;
    ofSelection = selection;
  }

  private static boolean isMenuKey(KeyEvent event) {
    return event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
  }

  private void request(ContextMenuEvent event) {
    boolean done =
        event.isKeyboardTrigger()
            ? ofFocused()
            : ofPointed(
                column.sceneToLocal(event.getSceneX(), event.getSceneY()),
                new Point2D(event.getScreenX(), event.getScreenY()));
    if (done) {
      event.consume();
    }
  }

  private boolean ofPointed(Point2D at, Point2D screen) {
    boolean onSelection =
        decorations
            .selectedSpan()
            .filter(span -> column.boundsOf(span).stream().anyMatch(box -> box.contains(at)))
            .isPresent();
    if (onSelection && ofSelected(screen)) {
      return true;
    }
    Optional<NameSpan> name = column.nameAt(at).map(NameHit::name);
    article.hover(Optional.empty());
    name.ifPresent(it -> ofName.accept(it, screen));
    return name.isPresent() || notes.menu(at, screen) || ofSelected(screen);
  }

  /// The name that has the keyboard, or else what is selected.
  private boolean ofFocused() {
    Optional<NameSpan> focused = decorations.focused();
    if (focused.isPresent()) {
      ofName.accept(focused.get(), below(decorations.spanOf(focused.get())));
      return true;
    }
    return decorations.selectedSpan().map(this::below).filter(this::ofSelected).isPresent()
        || notes.menu();
  }

  private boolean ofSelected(Point2D screen) {
    Optional<MatchPosition> place = decorations.selectedPlace();
    place.ifPresent(it -> ofSelection.accept(it, screen));
    return place.isPresent();
  }

  /// Where something begins that is in sight, or else where the article does.
  private Point2D below(Span span) {
    Bounds at =
        article
            .inSight(span)
            .findFirst()
            .orElseGet(() -> article.localToScreen(article.getLayoutBounds()));
    return new Point2D(at.getMinX(), Math.min(at.getMaxY(), at.getMinY() + MAX_LINE_HEIGHT));
  }
}
