package org.dateline.ui.article.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.DecoratedSpan;
import org.dateline.ui.article.decoration.StyledRun;
import org.dateline.ui.article.decoration.StyledRuns;
import org.dateline.ui.article.decoration.TextDecoration.EntityUnderline;
import org.dateline.ui.article.decoration.TextDecoration.NoteHighlight;
import org.dateline.ui.article.decoration.TextDecoration.TextShade;
import org.dateline.ui.article.decoration.TextSelection.CaretPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.NoteSpan;
import org.dateline.ui.article.document.TextBlock;
import org.dateline.ui.kit.LineBreakWorkaround;

/// The view of one block: its text, and the marks as paths behind it. All offsets count from the
/// start of the block, all points in this node.
///
/// The text is cut the same whatever is marked, so a mark breaks no ligature, kerning or Arabic
/// join, and changes without laying out the text.
final class BlockView extends Region {

  private final String characters;
  private final boolean mirrored;
  private final TextFlow flow;
  private final TextFlowGeometry geometry;
  private final Group paths = new Group();
  private List<StyledRun> runs = List.of();
  private List<DecoratedSpan> stretches = List.of();
  private Optional<Region> foot = Optional.empty();
  private boolean drawn;

  BlockView(TextBlock.BlockKind kind, String characters) {
    this.characters = characters;
    flow = new TextFlow();
    flow.getStyleClass().add("flow");
    set(LineBreakWorkaround.of(characters));
    mirrored = !new Bidi(characters, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    if (mirrored) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    geometry = new TextFlowGeometry(flow, characters, mirrored);
    paths.setManaged(false);
    paths.setMouseTransparent(true);
    getStyleClass().addAll("block", kind.name().toLowerCase(Locale.ROOT));
    getChildren().addAll(paths, flow);
  }

  /// Puts something below the text, as wide as that.
  void foot(Region other) {
    foot.ifPresent(getChildren()::remove);
    foot = Optional.of(other);
    getChildren().add(other);
    requestLayout();
  }

  private double footHeight(double width) {
    return foot.map(it -> snapSizeY(it.prefHeight(width))).orElse(0.0);
  }

  /// Draws these runs in place of those before. Costs next to nothing if they are equal.
  void paint(List<StyledRun> newRuns) {
    if (!newRuns.equals(runs)) {
      runs = newRuns;
      stretches = StyledRuns.stretches(newRuns);
      if (drawn) {
        draw();
      }
    }
  }

  /// The characters of each line.
  List<Span> lines() {
    return geometry.lines().stream().map(line -> new Span(line.start(), line.end())).toList();
  }

  /// Where the line that holds a character begins, in pixels from the top.
  double lineTop(int offset) {
    return flow.getLayoutY() + geometry.lineOf(offset).bounds().getMinY();
  }

  /// Where the line that holds a character ends, in pixels from the top.
  double lineBottom(int offset) {
    return flow.getLayoutY() + geometry.lineOf(offset).bounds().getMaxY();
  }

  /// The first character of the first line that ends below `y`.
  int lineStartAt(double y) {
    List<TextLineInfo> lines = geometry.lines();
    return lines.stream()
        .filter(line -> flow.getLayoutY() + line.bounds().getMaxY() > y)
        .findFirst()
        .orElse(lines.getLast())
        .start();
  }

  /// The character nearest to a point, and the gap between two characters as the reader sees them.
  CaretPosition spotAt(Point2D point) {
    HitInfo hit = flow.getHitInfo(flow.parentToLocal(point));
    int length = characters.length();
    int insertion = Math.clamp(hit.getInsertionIndex(), 0, length);
    var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(characters);
    return new CaretPosition(
        Math.clamp(hit.getCharIndex(), 0, length - 1),
        clusters.isBoundary(insertion) ? insertion : clusters.following(insertion));
  }

  /// The name under a point, exactly: beside the end of a line there is none.
  Optional<EntityUnderline> nameAt(Point2D point) {
    Point2D inFlow = flow.parentToLocal(point);
    return stretches.stream()
        .filter(it -> it.mark() instanceof EntityUnderline)
        .filter(it -> geometry.wordBoxes(it.span()).stream().anyMatch(box -> box.contains(inFlow)))
        .min(Comparator.comparingInt(it -> it.span().length()))
        .map(it -> (EntityUnderline) it.mark());
  }

  /// The note whose passage is under a point; of several the shortest passage's.
  Optional<NoteSpan> noteAt(Point2D point) {
    Point2D inFlow = flow.parentToLocal(point);
    return stretches.stream()
        .filter(it -> it.mark() instanceof NoteHighlight)
        .filter(it -> geometry.wordBoxes(it.span()).stream().anyMatch(box -> box.contains(inFlow)))
        .map(it -> ((NoteHighlight) it.mark()).note())
        .min(Comparator.comparingInt(it -> it.span().length()));
  }

  /// A rectangle around each line's share of a span.
  List<Rectangle2D> boxes(Span span) {
    return geometry.wordBoxes(span).stream()
        .map(box ->
            new Rectangle2D(
                box.getMinX() + flow.getLayoutX(),
                box.getMinY() + flow.getLayoutY(),
                box.getWidth(),
                box.getHeight()))
        .toList();
  }

  /// The node that stands for the focused name, for assistive technology.
  Optional<Node> focusedName() {
    return paths.getChildren().stream()
        .filter(path -> path.getAccessibleRole() == AccessibleRole.HYPERLINK)
        .findFirst();
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
    return snapSizeY(insets.getTop() + flowHeight(inner) + footHeight(inner) + insets.getBottom());
  }

  private double flowHeight(double width) {
    try {
      return flow.prefHeight(width);
    } catch (ArrayIndexOutOfBoundsException tooNarrowForAWord) {
      // See LineBreakWorkaround.
      set(LineBreakWorkaround.finest(characters));
      flow.applyCss();
      return flow.prefHeight(width);
    }
  }

  private void set(List<String> pieces) {
    flow.getChildren()
        .setAll(
            pieces.stream()
                .map(piece -> {
                  var text = new Text(piece);
                  text.getStyleClass().add("characters");
                  return text;
                })
                .toList());
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double below = footHeight(width);
    double bottom = getHeight() - insets.getBottom() - below;
    flow.resizeRelocate(insets.getLeft(), insets.getTop(), width, bottom - insets.getTop());
    foot.ifPresent(it -> it.resizeRelocate(insets.getLeft(), bottom, width, below));
    flow.layout();
    paths.setLayoutX(insets.getLeft());
    paths.setLayoutY(insets.getTop());
    draw();
  }

  private void draw() {
    var highlights = new NoteHighlightPaths(geometry, mirrored, stretches);
    var drawing = new ArrayList<Node>(highlights.fills());
    for (TextShade shade : TextShade.values()) {
      for (DecoratedSpan it : stretches) {
        if (it.mark() == shade) {
          drawing.add(shade(it.span(), shade));
        }
      }
    }
    drawing.addAll(highlights.edges());
    for (DecoratedSpan it : stretches) {
      if (it.mark() instanceof EntityUnderline(NameSpan name)) {
        drawing.add(underline(it.span(), name));
      }
    }
    paths.getChildren().setAll(drawing);
    paths.applyCss();
    drawn = true;
  }

  private Path shade(Span span, TextShade shade) {
    Path path =
        switch (shade) {
          case SELECTED -> new Path(TextOutline.boxes(geometry.selectionBoxes(span)));
          case FOCUSED -> new Path(TextOutline.pills(geometry.wordBoxes(span), 3));
          case CURRENT, MATCH, FOUND, FOUND_HERE, HOVERED, NOTE_HERE ->
              new Path(TextOutline.pills(geometry.wordBoxes(span), 2));
        };
    path.getStyleClass().setAll("shade", shade.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (shade == TextShade.FOCUSED) {
      path.setAccessibleRole(AccessibleRole.HYPERLINK);
      path.setAccessibleText(span.of(characters));
    }
    return path;
  }

  private Path underline(Span span, NameSpan name) {
    List<Rectangle2D> rectangles = geometry.underlines(span);
    // One line of 1.5 pixels, or two of 1, to start on whole pixels.
    List<PathElement> elements =
        name.type() == EntityType.ORGANIZATION
            ? Stream.of(2.5, 5.5)
                .flatMap(lower -> TextOutline.lines(rectangles, lower).stream())
                .toList()
            : TextOutline.lines(rectangles, 2.75);
    var path = new Path(elements);
    path.getStyleClass().setAll("underline", name.type().name().toLowerCase(Locale.ROOT));
    if (name.weak()) {
      path.getStyleClass().add("weak");
    }
    return path;
  }
}
