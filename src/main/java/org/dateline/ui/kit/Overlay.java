package org.dateline.ui.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What lies over the panes: the card of a name, and sheets.
public final class Overlay extends StackPane {

  /// How long the pointer rests on a name before its card shows.
  private static final Duration HOVER_DELAY = Duration.millis(300);

  /// How long a card stays that the pointer has left its name for: time to come to it.
  private static final Duration LEAVE_DELAY = Duration.millis(250);

  private static final double GAP = 8;

  private final Pane cards = new Pane();
  private final PauseTransition rest = new PauseTransition(HOVER_DELAY);
  private final PauseTransition leaving = new PauseTransition(LEAVE_DELAY);
  private Optional<ShownSheet> sheet = Optional.empty();

  /// What in the sheet had the keyboard last.
  private Optional<Node> inSheet = Optional.empty();

  /// What had the keyboard before the sheet.
  private Optional<Node> focused = Optional.empty();

  public Overlay() {
    setPickOnBounds(false);
    cards.setPickOnBounds(false);
    getChildren().add(cards);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene
                .focusOwnerProperty()
                .addListener((_, _, owner) -> {
                  if (isInSheet(owner)) {
                    inSheet = Optional.of(owner);
                  }
                  Platform.runLater(this::keep);
                });
          }
        });
  }

  private record ShownSheet(StackPane shade, Region content) {}

  /// Takes the keyboard back from whatever behind the sheet was given it meanwhile, to what in the
  /// sheet had it: the reader goes on typing there. That behind has it when the sheet is closed.
  private void keep() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (sheet.isPresent() && owner != null && !isInSheet(owner)) {
      focused = Optional.of(owner);
      inSheet.filter(this::isInSheet).orElse(sheet.get().content()).requestFocus();
    }
  }

  private boolean isInSheet(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (sheet.isPresent() && at.equals(sheet.get().shade())) {
        return true;
      }
    }
    return false;
  }

  /// Puts something over the panes that shows itself when it is wanted.
  public void add(Region layer) {
    getChildren().add(layer);
  }

  /// Shows a card by a name, after a rest.
  ///
  /// @param name where the name stands, in the overlay
  public void showCard(Region card, Bounds name) {
    rest.setOnFinished(_ -> placeCard(card, name));
    rest.playFromStart();
  }

  private void placeCard(Region card, Bounds name) {
    leaving.stop();
    card.setOnMouseExited(_ -> leaveCard());
    cards.getChildren().setAll(card);
    card.applyCss();
    double width = Math.min(card.getMaxWidth(), card.prefWidth(-1));
    double height = card.prefHeight(width);
    card.resize(width, height);
    double x = Math.clamp(name.getMinX(), GAP, Math.max(GAP, getWidth() - width - GAP));
    double below = name.getMaxY() + GAP;
    double y = below + height > getHeight() - GAP ? name.getMinY() - GAP - height : below;
    card.relocate(x, Math.max(GAP, y));
  }

  /// Takes the card away in a moment, unless the pointer comes to it; one that is still to come, at
  /// once.
  public void leaveCard() {
    rest.stop();
    leaving.setOnFinished(_ -> {
      if (cards.getChildren().stream().noneMatch(Node::isHover)) {
        // One that is to come by another name comes all the same.
        cards.getChildren().clear();
      }
    });
    leaving.playFromStart();
  }

  /// Takes the card away, also one that is still to come; returns whether one was shown.
  public boolean hideCard() {
    boolean was = !cards.getChildren().isEmpty();
    rest.stop();
    leaving.stop();
    cards.getChildren().clear();
    return was;
  }

  /// Shows a sheet in the middle, in place of another.
  public void showSheet(Sheet content) {
    show(content, Pos.CENTER);
  }

  /// Shows something as modal as a sheet at the top, where what is typed into lies, in place of
  /// another.
  public void showAtTop(Region content) {
    show(content, Pos.TOP_CENTER);
  }

  private void show(Region content, Pos where) {
    hideSheet();
    hideCard();
    focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane shade = new StackPane(content);
    shade.getStyleClass().add("shade-over");
    shade.setAlignment(where);
    shade.setOnMousePressed(event -> {
      if (shade.equals(event.getTarget())) {
        hideSheet();
      }
    });
    sheet = Optional.of(new ShownSheet(shade, content));
    getChildren().add(shade);
    content.requestFocus();
  }

  /// Whether a sheet lies over the panes.
  public boolean hasSheet() {
    return sheet.isPresent();
  }

  /// Closes what is open within the sheet, or else the sheet; returns whether there was one.
  public boolean leaveSheet() {
    boolean inner =
        sheet.filter(it -> it.content() instanceof Sheet inside && inside.closeInner()).isPresent();
    return inner || hideSheet();
  }

  /// Takes a sheet away as [#hideSheet] does, unless another lies there by now.
  public void hide(Sheet which) {
    if (sheet.filter(it -> it.content().equals(which)).isPresent()) {
      hideSheet();
    }
  }

  /// Takes the sheet away, and gives the keyboard back; returns whether there was one.
  public boolean hideSheet() {
    boolean was = sheet.isPresent();
    sheet.map(ShownSheet::shade).ifPresent(getChildren()::remove);
    sheet = Optional.empty();
    inSheet = Optional.empty();
    focused.ifPresent(Node::requestFocus);
    focused = Optional.empty();
    return was;
  }
}
