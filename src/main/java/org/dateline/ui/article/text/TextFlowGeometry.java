package org.dateline.ui.article.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.model.Span;

/// Where the characters of a text flow stand, line by line, in pixels from the flow's upper left
/// corner. Asks the layout each time, so it is right after every change of width or font.
final class TextFlowGeometry {

  private final TextFlow flow;
  private final String characters;
  private final boolean mirrored;

  /// @param characters what the flow shows
  /// @param mirrored whether the flow runs from right to left
  TextFlowGeometry(TextFlow flow, String characters, boolean mirrored) {
    this.flow = flow;
    this.characters = characters;
    this.mirrored = mirrored;
  }

  /// The line that holds a character.
  TextLineInfo lineOf(int offset) {
    List<TextLineInfo> lines = lines();
    return lines.stream().filter(line -> offset < line.end()).findFirst().orElse(lines.getLast());
  }

  /// All lines, with the space between them; never none.
  List<TextLineInfo> lines() {
    return flow.getLayoutInfo().getTextLines(true);
  }

  /// A rectangle around each line's share of a span, as high as its letters.
  List<Rectangle2D> wordBoxes(Span span) {
    LayoutInfo layout = flow.getLayoutInfo();
    return perLine(span, (start, end) -> layout.getSelectionGeometry(start, end, false));
  }

  /// Where an underline of a span goes.
  List<Rectangle2D> underlines(Span span) {
    return perLine(span, flow.getLayoutInfo()::getUnderlineGeometry);
  }

  /// What is filled where a span is selected: whole lines, with the space between them.
  List<Rectangle2D> selectionBoxes(Span span) {
    return unmirrored(flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), true));
  }

  /// The geometry of a span, line by line, without the white space where it wraps.
  private List<Rectangle2D> perLine(
      Span span, BiFunction<Integer, Integer, List<Rectangle2D>> geometry) {
    var rectangles = new ArrayList<Rectangle2D>();
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      int start = Math.max(span.start(), line.start());
      int end = Math.min(span.end(), line.end());
      while (start < end && Character.isWhitespace(characters.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        rectangles.addAll(joined(unmirrored(geometry.apply(start, end))));
      }
    }
    return rectangles;
  }

  /// JavaFX measures text from right to left from the right edge, but does not mirror the flow.
  private List<Rectangle2D> unmirrored(List<Rectangle2D> rectangles) {
    if (!mirrored) {
      return rectangles;
    }
    return rectangles.stream()
        .map(it ->
            new Rectangle2D(
                flow.getWidth() - it.getMaxX(), it.getMinY(), it.getWidth(), it.getHeight()))
        .toList();
  }

  /// Rectangles of one line, those that touch as one: a change of font or direction parts them.
  private static List<Rectangle2D> joined(List<Rectangle2D> rectangles) {
    var inOrder = new ArrayList<>(rectangles);
    inOrder.sort(Comparator.comparingDouble(Rectangle2D::getMinX));
    var joined = new ArrayList<Rectangle2D>();
    for (Rectangle2D it : inOrder) {
      if (!joined.isEmpty() && it.getMinX() <= joined.getLast().getMaxX() + 0.5) {
        Rectangle2D last = joined.removeLast();
        double top = Math.min(last.getMinY(), it.getMinY());
        joined.add(
            new Rectangle2D(
                last.getMinX(),
                top,
                Math.max(last.getMaxX(), it.getMaxX()) - last.getMinX(),
                Math.max(last.getMaxY(), it.getMaxY()) - top));
      } else {
        joined.add(it);
      }
    }
    return joined;
  }
}
