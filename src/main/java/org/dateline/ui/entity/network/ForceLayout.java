package org.dateline.ui.entity.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A force-directed layout for a few nodes of which the first stands in the middle: Fruchterman and
/// Reingold's forces ("Graph Drawing by Force-directed Placement", 1991), then boxes that overlap
/// are moved apart. The same input gives the same picture. The cost is quadratic in the nodes, some
/// milliseconds for 30.
public final class ForceLayout {

  private static final int ROUNDS = 300;
  private static final int SEPARATION_ROUNDS = 1_000;

  /// What is left between two boxes, in pixels.
  private static final double GAP = 8;

  /// Turns from one node to the next at the beginning so that none hides another, in radians.
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /// What boxes may fill of the room: fuller, they find no place beside one another.
  private static final double FILLED = 0.5;

  /// The part of the room that nodes spread over as if it were all theirs.
  private static final double SPREAD = 0.8;

  private final List<NodeBox> boxes;
  private final List<NodeLink> links;
  private final double width;
  private final double height;
  private final double[] x;
  private final double[] y;

  private ForceLayout(List<NodeBox> boxes, List<NodeLink> links, double width, double height) {
    this.boxes = boxes;
    this.links = links;
    this.width = width;
    this.height = height;
    this.x = new double[boxes.size()];
    this.y = new double[boxes.size()];
  }

  /// How large a node is, in pixels.
  public record NodeBox(double width, double height) {}

  /// Two nodes that draw each other near, by their places in the list.
  ///
  /// @param pull how strongly, above 0 and up to 1
  public record NodeLink(int from, int to, double pull) {}

  /// The middle of a node, in pixels from the top left.
  public record NodePoint(double x, double y) {}

  /// Where nodes stand in a room of a size in pixels; wholly inside where they have the room.
  ///
  /// @param boxes the nodes, the one in the middle first
  public static List<NodePoint> of(
      List<NodeBox> boxes, List<NodeLink> links, double width, double height) {
    if (boxes.isEmpty()) {
      return List.of();
    }
    ForceLayout layout = new ForceLayout(boxes, links, width, height);
    layout.begin();
    layout.settle();
    layout.separate();
    List<NodePoint> points = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      points.add(new NodePoint(layout.x[i], layout.y[i]));
    }
    return points;
  }

  /// How many of these nodes, from the first, have a room of a size without lying on one another:
  /// at least one, where there is any.
  public static int fitting(List<NodeBox> boxes, double width, double height) {
    double taken = 0;
    for (int i = 0; i < boxes.size(); i++) {
      taken += (boxes.get(i).width() + GAP) * (boxes.get(i).height() + GAP);
      if (i > 0 && taken > FILLED * width * height) {
        return i;
      }
    }
    return boxes.size();
  }

  /// On a spiral around the middle, stretched as the room is.
  private void begin() {
    for (int i = 0; i < x.length; i++) {
      double radius = 0.45 * Math.sqrt((double) i / x.length);
      x[i] = width / 2 + radius * width * Math.cos(i * GOLDEN_ANGLE);
      y[i] = height / 2 + radius * height * Math.sin(i * GOLDEN_ANGLE);
    }
  }

  private void settle() {
    double distance = SPREAD * Math.sqrt(width * height / x.length);
    double[] moveX = new double[x.length];
    double[] moveY = new double[x.length];
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(moveX, 0);
      Arrays.fill(moveY, 0);
      repel(distance, moveX, moveY);
      attract(distance, moveX, moveY);
      double step = 0.1 * width * (1 - (double) round / ROUNDS) + 1;
      for (int i = 1; i < x.length; i++) {
        double length = Math.max(1e-6, Math.hypot(moveX[i], moveY[i]));
        place(
            i,
            x[i] + moveX[i] / length * Math.min(length, step),
            y[i] + moveY[i] / length * Math.min(length, step));
      }
    }
  }

  private void repel(double distance, double[] moveX, double[] moveY) {
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double squared = Math.max(1, dx * dx + dy * dy);
        double force = distance * distance / squared;
        moveX[i] += dx * force;
        moveY[i] += dy * force;
        moveX[j] -= dx * force;
        moveY[j] -= dy * force;
      }
    }
  }

  private void attract(double distance, double[] moveX, double[] moveY) {
    for (NodeLink link : links) {
      double dx = x[link.from()] - x[link.to()];
      double dy = y[link.from()] - y[link.to()];
      double force = link.pull() * Math.hypot(dx, dy) / distance;
      moveX[link.from()] -= dx * force;
      moveY[link.from()] -= dy * force;
      moveX[link.to()] += dx * force;
      moveY[link.to()] += dy * force;
    }
  }

  /// Moves boxes apart that overlap, the shorter way, a little each time.
  private void separate() {
    boolean moved = true;
    for (int round = 0; moved && round < SEPARATION_ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < x.length; i++) {
        for (int j = i + 1; j < x.length; j++) {
          moved |= separate(i, j);
        }
      }
    }
  }

  private boolean separate(int i, int j) {
    double overlapX =
        (boxes.get(i).width() + boxes.get(j).width()) / 2 + GAP - Math.abs(x[i] - x[j]);
    double overlapY =
        (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP - Math.abs(y[i] - y[j]);
    if (overlapX <= 0.01 || overlapY <= 0.01) {
      return false;
    }
    boolean across = overlapX < overlapY;
    double one = across ? overlapX * side(x[i], x[j]) : 0;
    double other = across ? 0 : overlapY * side(y[i], y[j]);
    // The first stays where it is; a node at the edge of the room leaves the way to the other.
    double share = i == 0 ? 0 : 0.5;
    place(i, x[i] + one * share, y[i] + other * share);
    place(j, x[j] - one * (1 - share), y[j] - other * (1 - share));
    return true;
  }

  private static double side(double one, double other) {
    return one < other ? -1 : 1;
  }

  private void place(int node, double atX, double atY) {
    if (node > 0) {
      x[node] = within(atX, boxes.get(node).width() / 2, width);
      y[node] = within(atY, boxes.get(node).height() / 2, height);
    }
  }

  private static double within(double at, double half, double room) {
    return room <= 2 * half ? room / 2 : Math.clamp(at, half, room - half);
  }
}
