package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.EntityType;

/// A name to click, with a count and a bar as long as the count's share.
public final class EntityRow extends Button {

  private final VBox both;

  /// The height for a width, measured last: a pane of hundreds asks each of them for every few that
  /// are added.
  private double measuredWidth = Double.NaN;

  private double measuredHeight;

  /// @param count what the bar shows, 0 or more
  /// @param most what a full bar stands for, at least `count`
  /// @param countInWords what the count counts, for those who do not see the bar
  public EntityRow(
      EntityType type, String name, long count, long most, String countInWords, Runnable onClick) {
    getStyleClass().setAll("entity-row", Icons.styleClass(type));
    setMaxWidth(Double.MAX_VALUE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(message("entity.row", name, Formats.of(type), countInWords));
    setOnAction(_ -> onClick.run());
    RovingFocus.item(this);

    WrappedText words = new WrappedText(name, "name");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label number = new Label(Long.toString(count));
    number.getStyleClass().add("count");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(words, number);
    line.getStyleClass().add("line");

    Region bar = new Region();
    bar.getStyleClass().add("bar");
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("track");
    track.setAlignment(Pos.CENTER_LEFT);
    bar.maxWidthProperty()
        .bind(track.widthProperty().multiply(most == 0 ? 0 : (double) count / most));
    both = new VBox(line, track);
    both.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                widthProperty(),
                insetsProperty()));
    both.setMinWidth(0);
    setGraphic(both);
    setMinWidth(0);
    setPrefWidth(120);
  }

  /// As many lines as the name needs.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public void requestLayout() {
    measuredWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width != measuredWidth) {
      double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
      measuredHeight = snappedTopInset() + both.prefHeight(inner) + snappedBottomInset();
      measuredWidth = width;
    }
    return measuredHeight;
  }
}
