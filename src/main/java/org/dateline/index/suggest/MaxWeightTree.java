package org.dateline.index.suggest;

import java.util.ArrayList;
import java.util.List;

/// The greatest of any range of weights (range maximum), in a tree of maxima over them: each node
/// is the maximum of sixteen below it. Takes a fifteenth more than the weights themselves.
/// Immutable.
final class MaxWeightTree {

  /// How many nodes one stands for.
  static final int FAN_OUT = 16;

  /// Level 0 is the weights, the last level one node.
  private final List<byte[]> levels = new ArrayList<>();

  /// @param weights from 0 to 255; not changed from now on
  MaxWeightTree(byte[] weights) {
    byte[] level = weights;
    levels.add(level);
    while (level.length > 1) {
      level = above(level);
      levels.add(level);
    }
  }

  private static byte[] above(byte[] level) {
    byte[] above = new byte[(level.length + FAN_OUT - 1) / FAN_OUT];
    for (int i = 0; i < level.length; i++) {
      if ((level[i] & 0xFF) > (above[i / FAN_OUT] & 0xFF)) {
        above[i / FAN_OUT] = level[i];
      }
    }
    return above;
  }

  /// How many nodes a level has.
  int size(int level) {
    return levels.get(level).length;
  }

  /// The weight of a node: of a leaf (level 0), or the most of all leaves below it.
  int of(int level, int node) {
    return levels.get(level)[node] & 0xFF;
  }

  /// Is given the nodes that make up a run.
  @FunctionalInterface
  interface NodeConsumer {
    void node(int level, int node);
  }

  /// Gives the fewest nodes that make up a run of leaves.
  ///
  /// @param from the first leaf
  /// @param to the leaf after the last
  void nodes(int from, int to, NodeConsumer nodes) {
    int first = from;
    int last = to;
    for (int level = 0; first < last; level++) {
      while (first < last && first % FAN_OUT != 0) {
        nodes.node(level, first++);
      }
      while (first < last && last % FAN_OUT != 0) {
        nodes.node(level, --last);
      }
      first /= FAN_OUT;
      last /= FAN_OUT;
    }
  }
}
