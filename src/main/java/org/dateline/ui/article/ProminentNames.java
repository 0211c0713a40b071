package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.dateline.model.Entity;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.TruncationTooltip;

/// Whom an article is about most, as many as stand on one line, each to click. The line has its
/// room at once; what stands on it comes when the text below it has been drawn.
final class ProminentNames extends Region {

  private static final int MAX_NAMES = 6;
  private static final double GAP = 6;
  private static final double HEIGHT = 26;

  private final BiConsumer<Long, Boolean> follow;
  private final Runnable filled;
  private List<Entity> shown = List.of();
  private boolean made;

  private final AnimationTimer whenDrawn =
      new AnimationTimer() {
        private int frames;

        @Override
        public void handle(long now) {
          if (frames++ > 1) {
            frames = 0;
            stop();
            fill();
          }
        }
      };

  /// A name to click.
  private static final class NameChip extends Button {

    private Optional<Entity> entity = Optional.empty();
    private boolean narrow;

    NameChip(BiConsumer<Long, Boolean> follow) {
      getStyleClass().add("head-name");
      setTextOverrun(OverrunStyle.ELLIPSIS);
      setMnemonicParsing(false);
      TruncationTooltip.install(this);
      RovingFocus.item(this);
      addEventFilter(MouseEvent.MOUSE_RELEASED, event -> narrow = event.isShortcutDown());
      setOnAction(_ -> {
        entity.ifPresent(it -> follow.accept(it.number(), narrow));
        narrow = false;
      });
    }

    void show(Entity other) {
      if (entity.filter(it -> it.type() == other.type()).isEmpty()) {
        getStyleClass().setAll("button", "head-name", Icons.styleClass(other.type()));
        setGraphic(Icons.of(other.type()));
      }
      entity = Optional.of(other);
      setText(other.name());
      setAccessibleText(Formats.list(List.of(other.name(), Formats.of(other.type()))));
    }
  }

  /// @param follow told the number of an entity that was clicked, and whether the list is to be
  ///   narrowed to it
  /// @param filled run when the names are there
  ProminentNames(BiConsumer<Long, Boolean> follow, Runnable filled) {
    this.follow = follow;
    this.filled = filled;
    getStyleClass().add("head-names");
  }

  /// Shows these in place of those before.
  ///
  /// @param entities those first that the article is about most
  void show(List<Entity> entities) {
    List<Entity> first = List.copyOf(entities.subList(0, Math.min(MAX_NAMES, entities.size())));
    if (!first.equals(shown)) {
      shown = first;
      // How high it is may be another.
      requestLayout();
      if (made) {
        fill();
      } else {
        whenDrawn.start();
      }
    }
  }

  private void fill() {
    made = true;
    while (getChildren().size() < shown.size()) {
      getChildren().add(new NameChip(follow));
    }
    for (int i = 0; i < getChildren().size(); i++) {
      if (i < shown.size() && getChildren().get(i) instanceof NameChip chip) {
        chip.show(shown.get(i));
      }
    }
    requestLayout();
    filled.run();
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (int i = 0; i < getChildren().size(); i++) {
      Node chip = getChildren().get(i);
      double width = i < shown.size() ? snapSizeX(chip.prefWidth(-1)) : 0;
      // One name alone may be cut off; of several, a part of one says less than none.
      boolean room = i < shown.size() && (i == 0 || left + width <= getWidth());
      chip.setVisible(room);
      if (room) {
        chip.resizeRelocate(left, 0, Math.min(width, getWidth()), getHeight());
      }
      left = room ? left + width + GAP : Double.MAX_VALUE / 2;
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return shown.isEmpty() ? 0 : HEIGHT;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
