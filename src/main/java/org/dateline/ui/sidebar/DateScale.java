package org.dateline.ui.sidebar;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands under the bars of a date histogram: when they begin and end or, in its place so that
/// nothing moves, what the pointer is at.
final class DateScale extends StackPane {

  private final Label told = new Label();
  private final Label first = new Label();
  private final Label last = new Label();
  private final HBox ends;

  DateScale() {
    getStyleClass().add("scale");
    setAlignment(Pos.CENTER_LEFT);
    told.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ends = new HBox(first, space, last);
    getChildren().addAll(ends, told);
  }

  /// Says what the pointer is at; empty for nothing.
  void say(String words) {
    told.setText(words);
    ends.setVisible(words.isEmpty());
  }

  /// Says when these bars begin and end; is not there where there are none.
  void show(DateHistogramBars bars) {
    boolean any = !bars.bars().isEmpty();
    if (any) {
      first.setText(bars.words(bars.bars().getFirst()));
      last.setText(bars.bars().size() == 1 ? "" : bars.words(bars.bars().getLast()));
    }
    say("");
    setManaged(any);
    setVisible(any);
  }
}
