package org.dateline.ui.article.decoration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Span;

/// Merges overlapping decorations into styled runs, and back.
public final class StyledRuns {

  private StyledRuns() {}

  /// The runs of a text of `length` UTF-16 units: in order, without gap or overlap, neighbours
  /// different. Takes O(n log n) for n marks of which few overlap.
  ///
  /// @param marks in any order; they may overlap, also with their like
  /// @throws IllegalArgumentException if a mark ends after the text
  static List<StyledRun> merge(int length, List<DecoratedSpan> marks) {
    var edges = new TreeMap<Integer, List<RunEdge>>();
    for (DecoratedSpan marked : marks) {
      Span span = marked.span();
      if (span.end() > length) {
        throw new IllegalArgumentException(marked + " ends after a text of " + length);
      }
      edges
          .computeIfAbsent(span.start(), at -> new ArrayList<>())
          .add(new RunEdge(marked.mark(), 1));
      edges
          .computeIfAbsent(span.end(), at -> new ArrayList<>())
          .add(new RunEdge(marked.mark(), -1));
    }
    edges.computeIfAbsent(length, at -> new ArrayList<>());
    var runs = new ArrayList<StyledRun>();
    var open = new HashMap<TextDecoration, Integer>();
    int from = 0;
    Set<TextDecoration> before = Set.of();
    for (var entry : edges.entrySet()) {
      int at = entry.getKey();
      for (RunEdge edge : entry.getValue()) {
        open.merge(edge.mark, edge.step, Integer::sum);
        open.remove(edge.mark, 0);
      }
      if (at == length || !open.keySet().equals(before)) {
        if (at > from) {
          runs.add(new StyledRun(new Span(from, at), before));
        }
        from = at;
        before = Set.copyOf(open.keySet());
      }
    }
    return List.copyOf(runs);
  }

  /// The longest stretches of each mark, in the order of their ends: what has to be drawn in one
  /// piece, so that dashes do not start anew and corners are round only at the ends. Merging them
  /// gives `runs` again.
  public static List<DecoratedSpan> stretches(List<StyledRun> runs) {
    var stretches = new ArrayList<DecoratedSpan>();
    Map<TextDecoration, Integer> open = new LinkedHashMap<>();
    for (StyledRun run : runs) {
      int at = run.span().start();
      open.entrySet()
          .removeIf(entry -> {
            boolean ends = !run.marks().contains(entry.getKey());
            if (ends) {
              stretches.add(new DecoratedSpan(new Span(entry.getValue(), at), entry.getKey()));
            }
            return ends;
          });
      for (TextDecoration mark : run.marks()) {
        open.putIfAbsent(mark, at);
      }
    }
    open.forEach((mark, from) ->
        stretches.add(new DecoratedSpan(new Span(from, runs.getLast().span().end()), mark)));
    return List.copyOf(stretches);
  }

  /// Where a mark begins (1) or ends (-1).
  private record RunEdge(TextDecoration mark, int step) {}
}
