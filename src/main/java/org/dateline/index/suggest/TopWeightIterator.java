package org.dateline.index.suggest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The top completions: the names of several ranges of words, the heaviest first, each number once.
/// Works no further ahead than it is asked: each step opens the nodes with the greatest weight
/// below them. Not thread-safe.
final class TopWeightIterator implements Iterator<NameMatch> {

  /// Words of one set of names that have what is typed.
  ///
  /// @param more what is added to the weight of each
  record WeightedRange(NamePrefixes names, NamePrefixes.WordRange run, int more) {}

  private record WeightNode(WeightedRange found, int level, int node, int weight) {

    /// A word before nodes that only promise one; the rest is only for having an order.
    static final Comparator<WeightNode> ORDER =
        Comparator.comparingInt((WeightNode it) -> -it.weight)
            .thenComparingInt(WeightNode::level)
            .thenComparingInt(WeightNode::node);
  }

  private final PriorityQueue<WeightNode> open = new PriorityQueue<>(WeightNode.ORDER);
  private final Set<Long> seen = new HashSet<>();
  private Optional<NameMatch> next = Optional.empty();

  TopWeightIterator(List<WeightedRange> found) {
    for (WeightedRange run : found) {
      run.names()
          .weights()
          .nodes(run.run().from(), run.run().to(), (level, node) -> open(run, level, node));
    }
    advance();
  }

  private void open(WeightedRange found, int level, int node) {
    open.add(
        new WeightNode(found, level, node, found.names().weights().of(level, node) + found.more()));
  }

  private void advance() {
    next = Optional.empty();
    while (next.isEmpty() && !open.isEmpty()) {
      WeightNode node = open.remove();
      if (node.level() > 0) {
        openBelow(node);
      } else if (seen.add(node.found().names().number(node.node()))) {
        next = Optional.of(new NameMatch(node.found().names(), node.node(), node.weight()));
      }
    }
  }

  private void openBelow(WeightNode node) {
    int level = node.level() - 1;
    int first = node.node() * MaxWeightTree.FAN_OUT;
    int last = Math.min(first + MaxWeightTree.FAN_OUT, node.found().names().weights().size(level));
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
