package org.dateline.ui.article.decoration;

import java.util.Comparator;
import java.util.List;
import org.dateline.model.Span;

/// Marked spans in order, found by where they are. Immutable.
final class DecorationIndex {

  /// None.
  static final DecorationIndex NONE = new DecorationIndex(List.of());

  private final List<DecoratedSpan> inOrder;
  private final int longest;

  /// Takes O(n log n).
  DecorationIndex(List<DecoratedSpan> marks) {
    inOrder = marks.stream().sorted(Comparator.comparing(DecoratedSpan::span)).toList();
    longest = marks.stream().mapToInt(marked -> marked.span().length()).max().orElse(0);
  }

  /// By start, the longer first.
  List<DecoratedSpan> inOrder() {
    return inOrder;
  }

  /// Those that share a character with `span`, in order.
  List<DecoratedSpan> in(Span span) {
    return inOrder.subList(firstFrom(span.start() - longest), firstFrom(span.end())).stream()
        .filter(marked -> marked.span().overlaps(span))
        .toList();
  }

  /// The index of the first that starts at `offset` or after; the size if none does.
  int firstFrom(int offset) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
