package org.dateline.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;

/// The mark of a tag: a spot in its colour, which always stands before its name.
public final class TagMark {

  private TagMark() {}

  /// The spot.
  public static Region of(TagColour colour) {
    Region spot = new Region();
    spot.getStyleClass().addAll("tag-mark", "tag-" + colour.written());
    return spot;
  }

  /// The spot and the name.
  public static Label label(Tag tag) {
    Label label = new Label(tag.name(), of(tag.colour()));
    label.getStyleClass().add("tag-label");
    label.setMinWidth(0);
    return label;
  }
}
