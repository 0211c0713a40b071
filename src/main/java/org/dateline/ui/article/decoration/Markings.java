package org.dateline.ui.article.decoration;

import java.util.Comparator;
import java.util.List;
import org.dateline.model.Span;

/// Marked spans in order, found by where they are. Immutable.
final class Markings {

  /// None.
  static final Markings NONE = new Markings(List.of());

  private final List<Marked> inOrder;
  private final int longest;

  /// Takes O(n log n).
  Markings(List<Marked> marks) {
    inOrder = marks.stream().sorted(Comparator.comparing(Marked::span)).toList();
    longest = marks.stream().mapToInt(marked -> marked.span().length()).max().orElse(0);
  }

  /// By start, the longer first.
  List<Marked> inOrder() {
    return inOrder;
  }

  /// Those that share a character with `span`, in order.
  List<Marked> in(Span span) {
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
