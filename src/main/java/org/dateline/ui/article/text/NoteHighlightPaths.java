package org.dateline.ui.article.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.dateline.ui.article.decoration.DecoratedSpan;
import org.dateline.ui.article.decoration.TextDecoration.NoteHighlight;
import org.dateline.ui.article.document.NoteSpan;

/// The paths of the reader's highlights in a block: a soft fill, a strong line below the letters,
/// and where the reader wrote something a folded corner at the end. Names have no fill, and their
/// lines lie closer to the letters.
///
/// Where several overlap, the shorter fill lies on the longer one, and the lines lie below one
/// another.
final class NoteHighlightPaths {

  /// How far the first line is from the letters, and the next one from it, in pixels.
  private static final double LOWER = 1;

  private static final double APART = 3;

  /// Further lines would lie on the next row of letters.
  private static final int MAX_LANES = 2;

  private final TextFlowGeometry geometry;
  private final boolean mirrored;
  private final List<DecoratedSpan> highlights;

  /// @param mirrored whether the block runs from right to left
  /// @param stretches all marks of the block
  NoteHighlightPaths(TextFlowGeometry geometry, boolean mirrored, List<DecoratedSpan> stretches) {
    this.geometry = geometry;
    this.mirrored = mirrored;
    this.highlights =
        stretches.stream()
            .filter(it -> it.mark() instanceof NoteHighlight)
            .sorted(
                Comparator.comparingInt((DecoratedSpan it) -> -it.span().length())
                    .thenComparing(DecoratedSpan::span))
            .toList();
  }

  /// What lies below everything else.
  List<Node> fills() {
    return highlights.stream()
        .map(it -> path(it, "note-fill", TextOutline.pills(geometry.wordBoxes(it.span()), 2)))
        .toList();
  }

  /// What lies on the other fills.
  List<Node> edges() {
    List<Node> edges = new ArrayList<>();
    IdentityHashMap<DecoratedSpan, Integer> lanes = lanes();
    for (DecoratedSpan it : highlights) {
      List<Rectangle2D> boxes = geometry.wordBoxes(it.span());
      double lower = LOWER + lanes.getOrDefault(it, 0) * APART;
      edges.add(path(it, "note-line", TextOutline.bases(boxes, lower)));
      if (note(it).worded()) {
        edges.add(path(it, "note-corner", TextOutline.corner(boxes, mirrored)));
      }
    }
    return edges;
  }

  /// On which line below the letters each is drawn: the first that is free where it begins.
  private IdentityHashMap<DecoratedSpan, Integer> lanes() {
    IdentityHashMap<DecoratedSpan, Integer> lanes = new IdentityHashMap<>();
    int[] ends = new int[MAX_LANES + 1];
    highlights.stream()
        .sorted(Comparator.comparingInt((DecoratedSpan it) -> it.span().start()))
        .forEach(it -> {
          int lane = 0;
          while (lane < MAX_LANES && ends[lane] > it.span().start()) {
            lane++;
          }
          ends[lane] = Math.max(ends[lane], it.span().end());
          lanes.put(it, lane);
        });
    return lanes;
  }

  private static Node path(DecoratedSpan it, String styleClass, List<PathElement> elements) {
    Path path = new Path(elements);
    path.getStyleClass().setAll(styleClass, "note-" + note(it).colour().written());
    return path;
  }

  private static NoteSpan note(DecoratedSpan it) {
    return ((NoteHighlight) it.mark()).note();
  }
}
