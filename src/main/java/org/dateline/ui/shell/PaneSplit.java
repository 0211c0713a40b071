package org.dateline.ui.shell;

import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The split pane of the window: four panes side by side, each as wide as the reader drags its
/// dividers. When the window is resized, the article takes or gives the room.
final class PaneSplit extends SplitPane {

  /// Where the panes are parted at first, as shares of the width.
  private static final double[] DIVIDERS = {0.18, 0.44, 0.81};

  /// @param dividers where the panes were parted last; as at first where that is not known
  PaneSplit(Region sidebar, Region list, Region article, Region details, List<Double> dividers) {
    getItems().addAll(sidebar, list, article, details);
    for (Region fixed : List.of(sidebar, list, details)) {
      setResizableWithParent(fixed, false);
    }
    sidebar.setMinWidth(110);
    list.setMinWidth(180);
    article.setMinWidth(230);
    details.setMinWidth(115);
    for (int i = 0; i < DIVIDERS.length; i++) {
      setDividerPosition(i, dividers.size() == DIVIDERS.length ? dividers.get(i) : DIVIDERS[i]);
    }
  }

  /// Where the panes are parted now.
  List<Double> dividers() {
    return getDividers().stream().map(Divider::getPosition).toList();
  }
}
