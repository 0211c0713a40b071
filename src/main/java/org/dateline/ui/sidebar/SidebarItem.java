package org.dateline.ui.sidebar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.model.TagColour;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.TagMark;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the sidebar to click: a name, cut where it is too long, and a count.
final class SidebarItem extends Button {

  private final FontIcon without = Icons.of(Feather.SLASH);
  private final Label name = new Label();
  private final Label count = new Label();
  private final FontIcon remove = Icons.of(Feather.X);
  private String tip = "";

  SidebarItem() {
    getStyleClass().setAll("sidebar-item");
    RovingFocus.item(this);
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(without, name, count, remove);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    line.prefWidthProperty().bind(widthProperty().subtract(16));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setPrefWidth(100);
    // A tooltip is a window of its own: none is made before the pointer first comes by.
    setOnMouseEntered(_ -> setTooltip(new Tooltip(tip)));
    showSigns(false, false);
  }

  /// @param words the name
  /// @param number what is counted; empty for nothing
  /// @param more what the tooltip says, beginning with the name
  void show(String words, String number, String more) {
    name.setText(words);
    count.setText(number);
    count.setManaged(!number.isEmpty());
    tip = more;
  }

  /// Puts a mark of a colour before the name.
  void mark(TagColour colour) {
    name.setGraphic(TagMark.of(colour));
  }

  /// Hides the count, whose place another thing takes.
  void hideCount(boolean hidden) {
    count.setVisible(!hidden);
  }

  /// @param leftOut whether a sign before the name says that it is left out
  /// @param removable whether a sign at the end says that a click takes it back
  void showSigns(boolean leftOut, boolean removable) {
    without.setVisible(leftOut);
    without.setManaged(leftOut);
    remove.setVisible(removable);
    remove.setManaged(removable);
  }
}
