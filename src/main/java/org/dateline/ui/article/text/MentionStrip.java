package org.dateline.ui.article.text;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.decoration.DecoratedSpan;
import org.dateline.ui.article.decoration.TextDecoration;
import org.dateline.ui.article.decoration.TextDecoration.EntityUnderline;
import org.dateline.ui.article.decoration.TextDecoration.TextShade;
import org.dateline.ui.article.document.ArticleLayoutText;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.ScrollPosition;
import org.jspecify.annotations.Nullable;

/// Where in the whole article mentions and matches are: a strip beside the scroll bar, on which a
/// click leads to the nearest of them, or where there is none to that part of the article.
///
/// It is one path for each kind of mark with at most one line for every two pixels, whatever the
/// length of the article, and is drawn after the text, and anew only when what it shows has
/// changed.
final class MentionStrip extends Region {

  /// How wide it is, in pixels; it lies on the padding of the column.
  static final double WIDTH = 9;

  private static final double LINE_HEIGHT = 2;

  /// How far from a mark a click is still one on it, in pixels.
  private static final double NEAR = 7;

  /// By how much of itself the height of the column, which is estimated, may change before the
  /// marks are drawn anew.
  private static final double TOLERANCE = 0.01;

  private final VirtualColumn column;
  private final ArticleDecorations decorations;
  private final Map<String, Path> paths = new HashMap<>();
  private List<PlacedMark> marks = List.of();
  private Drawing drawn = new Drawing(-1, 0, 0);
  private boolean waiting;

  /// What was drawn last.
  private record Drawing(long version, double height, double total) {

    boolean isLike(Drawing other) {
      return version == other.version
          && height == other.height
          && Math.abs(total - other.total) <= TOLERANCE * total;
    }
  }

  /// A mark in the strip.
  ///
  /// @param offset where it is in the layout text
  /// @param y in pixels from the top
  private record PlacedMark(int offset, double y) {}

  MentionStrip(VirtualColumn column, ArticleDecorations decorations) {
    this.column = column;
    this.decorations = decorations;
    getStyleClass().add("mention-strip");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setVisible(false);
    setCursor(Cursor.HAND);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    column.afterLayout(this::update);
    heightProperty().addListener((_, _, _) -> update());
  }

  private Drawing wanted() {
    return new Drawing(decorations.version(), getHeight(), column.extent().total());
  }

  private void update() {
    if (!waiting && getHeight() > 0 && !wanted().isLike(drawn)) {
      waiting = true;
      // The text comes first.
      Platform.runLater(() -> {
        waiting = false;
        draw();
      });
    }
  }

  private void draw() {
    drawn = wanted();
    List<DecoratedSpan> all =
        drawn.total() > column.getHeight() ? decorations.overview() : List.of();
    double[] tops = tops();
    Map<String, BitSet> rows = new HashMap<>();
    List<PlacedMark> placed = new ArrayList<>();
    for (DecoratedSpan mark : all) {
      double y = y(mark.span().start(), tops);
      placed.add(new PlacedMark(mark.span().start(), y));
      rows.computeIfAbsent(kind(mark.mark()), _ -> new BitSet()).set((int) (y / LINE_HEIGHT));
    }
    marks = placed;
    paths.forEach((kind, path) -> {
      if (!rows.containsKey(kind)) {
        path.getElements().clear();
      }
    });
    rows.forEach((kind, lines) -> path(kind).getElements().setAll(lines(lines)));
    setVisible(!all.isEmpty());
    setAccessibleText(message("article.strip", all.size()));
  }

  private Path path(String kind) {
    return paths.computeIfAbsent(
        kind,
        _ -> {
          Path path = new Path();
          path.getStyleClass().setAll("strip-mark", kind);
          path.setManaged(false);
          path.setMouseTransparent(true);
          getChildren().add(path);
          return path;
        });
  }

  private static String kind(TextDecoration mark) {
    if (mark instanceof EntityUnderline(NameSpan name)) {
      return name.type().name().toLowerCase(Locale.ROOT);
    }
    return mark == TextShade.FOUND_HERE ? "found" : mark.toString().toLowerCase(Locale.ROOT);
  }

  private static List<PathElement> lines(BitSet rows) {
    List<PathElement> lines = new ArrayList<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double y = (row + 0.5) * LINE_HEIGHT;
      lines.add(new MoveTo(1, y));
      lines.add(new LineTo(WIDTH - 1, y));
    }
    return lines;
  }

  /// How far below the upper edge of the first block each block begins.
  private double[] tops() {
    BlockHeights heights = column.heights();
    double[] tops = new double[heights.size()];
    for (int block = 1; block < tops.length; block++) {
      tops[block] = tops[block - 1] + heights.of(block - 1);
    }
    return tops;
  }

  private double y(int offset, double[] tops) {
    ArticleLayoutText text = decorations.layoutText();
    int block = text.blockAt(offset);
    Span span = text.blocks().get(block).span();
    double within = (double) (offset - span.start()) / Math.max(1, span.length());
    double below = column.snappedTopInset() + tops[block] + within * column.heights().of(block);
    return Math.clamp(below / drawn.total(), 0, 1) * (drawn.height() - LINE_HEIGHT);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    @Nullable PlacedMark nearest = null;
    for (PlacedMark mark : marks) {
      if (nearest == null
          || Math.abs(mark.y() - event.getY()) < Math.abs(nearest.y() - event.getY())) {
        nearest = mark;
      }
    }
    if (nearest != null && Math.abs(nearest.y() - event.getY()) <= NEAR) {
      column.scrollTo(new ScrollPosition(nearest.offset(), -column.getHeight() / 4));
    } else {
      double middle = event.getY() / getHeight() * column.extent().total();
      column.scrollToExtent(Math.max(0, middle - column.getHeight() / 2));
    }
    event.consume();
  }
}
