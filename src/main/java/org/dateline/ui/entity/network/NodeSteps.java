package org.dateline.ui.entity.network;

import java.util.List;
import org.dateline.ui.entity.network.ForceLayout.NodePoint;

/// The node that an arrow key leads to.
final class NodeSteps {

  /// How much farther a node counts by what it is aside than by what it is ahead.
  private static final double ASIDE = 2;

  private NodeSteps() {}

  /// The nearest node in a direction; the same node where there is none.
  ///
  /// @param dx 1 for right, -1 for left, else 0
  /// @param dy 1 for down, -1 for up, else 0
  static int next(List<NodePoint> nodes, int from, int dx, int dy) {
    NodePoint here = nodes.get(from);
    int best = from;
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < nodes.size(); i++) {
      double right = nodes.get(i).x() - here.x();
      double down = nodes.get(i).y() - here.y();
      double ahead = right * dx + down * dy;
      double aside = Math.abs(right * dy) + Math.abs(down * dx);
      double distance = ahead + ASIDE * aside;
      if (i != from && ahead > 0 && distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    return best;
  }
}
