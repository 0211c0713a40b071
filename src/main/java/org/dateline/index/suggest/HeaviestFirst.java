package org.dateline.index.suggest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The names of several runs of words, the heaviest first, each number once. Works no further ahead
/// than it is asked: each step opens the nodes with the greatest weight below them. Not
/// thread-safe.
final class HeaviestFirst implements Iterator<NameMatch> {

  /// Words of one set of names that have what is typed.
  ///
  /// @param more what is added to the weight of each
  record Found(NamePrefixes names, NamePrefixes.Run run, int more) {}

  private record Node(Found found, int level, int node, int weight) {

    /// A word before nodes that only promise one; the rest is only for having an order.
    static final Comparator<Node> ORDER =
        Comparator.comparingInt((Node it) -> -it.weight)
            .thenComparingInt(Node::level)
            .thenComparingInt(Node::node);
  }

  private final PriorityQueue<Node> open = new PriorityQueue<>(Node.ORDER);
  private final Set<Long> seen = new HashSet<>();
  private Optional<NameMatch> next = Optional.empty();

  HeaviestFirst(List<Found> found) {
    for (Found run : found) {
      run.names()
          .weights()
          .nodes(run.run().from(), run.run().to(), (level, node) -> open(run, level, node));
    }
    advance();
  }

  private void open(Found found, int level, int node) {
    open.add(new Node(found, level, node, found.names().weights().of(level, node) + found.more()));
  }

  private void advance() {
    next = Optional.empty();
    while (next.isEmpty() && !open.isEmpty()) {
      Node node = open.remove();
      if (node.level() > 0) {
        openBelow(node);
      } else if (seen.add(node.found().names().number(node.node()))) {
        next = Optional.of(new NameMatch(node.found().names(), node.node(), node.weight()));
      }
    }
  }

  private void openBelow(Node node) {
    int level = node.level() - 1;
    int first = node.node() * WeightMaxima.FAN;
    int last = Math.min(first + WeightMaxima.FAN, node.found().names().weights().size(level));
    for (int below = first; below < last; below++) {
      open(node.found(), level, below);
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public NameMatch next() {
    NameMatch match = next.orElseThrow(NoSuchElementException::new);
    advance();
    return match;
  }
}
