package org.dateline.ui.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.decoration.TextDecoration;
import org.dateline.ui.article.decoration.TextSelection.CaretPosition;
import org.dateline.ui.article.document.NoteSpan;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.article.document.TextBlock;
import org.dateline.ui.article.document.TextMeasure;

/// The virtualised text view: a centred column of blocks, of which only those in sight and some
/// around are laid out, so that an article of any length opens, resizes and scrolls alike.
///
/// The heights of the others are estimated. Only the scroll bar sees that: where the column stands
/// is a [ScrollPosition], which is exact.
final class VirtualColumn extends Region {

  /// How far beyond the pane blocks are laid out, in UTF-16 units to either side: all of an
  /// ordinary article, so that its scroll bar is exact.
  private static final int OVERSCAN_LENGTH = 5_000;

  private final ArticleDecorations decorations;
  private final Text ruler = new Text(LineMeasure.SEVENTY);
  private final Rectangle window = new Rectangle();
  private final VisibleBlocks laidOut;
  private final List<Runnable> afterLayout = new ArrayList<>();
  private int lineRoom = TextMeasure.USUAL.room();
  private double textWidth;
  private final ReadingPosition position = new ReadingPosition();
  private boolean moved;
  private ColumnExtent extent = new ColumnExtent(0, 0);

  private final LayoutSlice slice = new LayoutSlice(this::requestLayout);

  /// How much there is, in pixels, estimated where it has not been laid out.
  ///
  /// @param above what lies above the pane
  /// @param total the height of the whole column
  record ColumnExtent(double above, double total) {}

  VirtualColumn(ArticleDecorations decorations) {
    this.decorations = decorations;
    laidOut = new VisibleBlocks(decorations, getChildren());
    getStyleClass().add("column");
    ruler.setManaged(false);
    ruler.setVisible(false);
    ruler.getStyleClass().add("ruler");
    ruler.fontProperty().addListener(it -> forgetLayout());
    getChildren().add(ruler);
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
  }

  /// What to do, too, when the column has been laid out, scrolled or drawn.
  void afterLayout(Runnable action) {
    afterLayout.add(action);
  }

  /// Sets lines of so many characters, where there is room, and lays out all anew.
  void measure(int characters) {
    lineRoom = characters;
    forgetLayout();
  }

  /// Shows what is now the text of the decorations, from its top.
  void reset() {
    laidOut.reset();
    position.begin();
    requestLayout();
  }

  /// Draws the decorations as they are now.
  void repaint() {
    laidOut.repaint();
    afterLayout.forEach(Runnable::run);
  }

  /// Puts something below the head of the article, and lays out all anew.
  void belowHead(Region other) {
    laidOut.belowHead(other);
    forgetLayout();
  }

  /// How high the blocks are, from the upper edge of the column's padding on.
  BlockHeights heights() {
    return laidOut.heights();
  }

  ReadingPosition position() {
    layout();
    return position;
  }

  void scrollTo(ScrollPosition to) {
    position.jump(to);
    requestLayout();
  }

  /// Moves on by pixels, down if positive.
  void scrollBy(double pixels) {
    layout();
    ScrollPosition from = position.now();
    position.scroll(new ScrollPosition(from.offset(), from.below() + pixels));
    moved = true;
    requestLayout();
  }

  /// Moves to where about `above` pixels are above the pane.
  void scrollToExtent(double above) {
    layout();
    if (!laidOut.all().isEmpty()) {
      BlockHeights.ColumnPoint point = laidOut.heights().at(above - snappedTopInset());
      double lineTop = laidOut.view(point.block()).lineTop(0);
      int start = blocks().get(point.block()).span().start();
      position.scroll(new ScrollPosition(start, point.below() - lineTop));
      moved = true;
      requestLayout();
    }
  }

  ColumnExtent extent() {
    return extent;
  }

  /// Whether the line of a character is wholly in the pane.
  boolean isInSight(int offset) {
    layout();
    return laidOut
        .holding(offset)
        .map(laid -> {
          int inBlock = offset - laid.span().start();
          double top = laid.view().getLayoutY();
          return top + laid.view().lineTop(inBlock) >= 0
              && top + laid.view().lineBottom(inBlock) <= getHeight();
        })
        .orElse(false);
  }

  /// The character nearest to a point; empty if there is no text.
  Optional<CaretPosition> spotAt(Point2D point) {
    layout();
    return laidOut
        .at(point.getY())
        .map(laid -> {
          CaretPosition spot = laid.view().spotAt(laid.view().parentToLocal(point));
          int start = laid.span().start();
          return new CaretPosition(start + spot.character(), start + spot.insertion());
        });
  }

  /// The name exactly at a point.
  Optional<NameHit> nameAt(Point2D point) {
    layout();
    return laidOut
        .at(point.getY())
        .flatMap(laid -> laid.view().nameAt(laid.view().parentToLocal(point)))
        .map(TextDecoration.EntityUnderline::name)
        .map(name -> new NameHit(name, nearest(boundsOf(decorations.spanOf(name)), point)));
  }

  /// The note whose passage is exactly at a point.
  Optional<NoteSpan> noteAt(Point2D point) {
    layout();
    return laidOut.at(point.getY()).flatMap(at -> at.view().noteAt(at.view().parentToLocal(point)));
  }

  /// A rectangle around each line's share of a span, as far as it is laid out; in this node.
  List<Bounds> boundsOf(Span span) {
    layout();
    return laidOut.boundsOf(span);
  }

  /// The node that stands for the focused name, if it is laid out.
  Optional<Node> focusedName() {
    return laidOut.all().stream().flatMap(laid -> laid.view().focusedName().stream()).findFirst();
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double room = getWidth() - insets.getLeft() - insets.getRight();
    if (room <= 0 || getHeight() <= 0) {
      return;
    }
    double each = ruler.getLayoutBounds().getWidth() / LineMeasure.SEVENTY.length();
    textWidth = snapSizeX(Math.min(room, lineRoom * each));
    laidOut.setWidth(textWidth);
    if (!blocks().isEmpty()) {
      arrange();
    } else {
      extent = new ColumnExtent(0, 0);
    }
    afterLayout.forEach(Runnable::run);
  }

  /// Lays blocks out from the place on, down and up, until the pane is full.
  private void arrange() {
    ScrollPosition place = position.now();
    int anchor = decorations.layoutText().blockAt(place.offset());
    Span span = blocks().get(anchor).span();
    int inBlock = Math.clamp(place.offset() - (long) span.start(), 0, span.length() - 1);
    double top = snapPositionY(-laidOut.view(anchor).lineTop(inBlock) - place.below());
    int end = blocks().size() - 1;
    int first = anchor;
    int last = anchor;
    double bottom = top + laidOut.height(anchor);
    while (last < end && bottom < getHeight()) {
      bottom += laidOut.height(++last);
    }
    double lack = getHeight() - bottom - snappedBottomInset();
    if (last == end && lack > 0) {
      top += lack;
      bottom += lack;
      moved = true;
    }
    while (first > 0 && top > 0) {
      top -= laidOut.height(--first);
    }
    double excess = top - snappedTopInset();
    if (first == 0 && excess > 0) {
      top -= excess;
      bottom -= excess;
      moved = true;
      while (last < end && bottom < getHeight()) {
        bottom += laidOut.height(++last);
      }
    }
    slice.begin();
    for (int more = OVERSCAN_LENGTH; last < end && more > 0 && mayLayOut(last + 1); ) {
      laidOut.height(++last);
      more -= length(last);
    }
    for (int more = OVERSCAN_LENGTH; first > 0 && more > 0 && mayLayOut(first - 1); ) {
      top -= laidOut.height(--first);
      more -= length(first);
    }
    settle(first, last, top);
  }

  /// Whether a block beyond the pane is laid out already, or may be with this frame; if not, it is
  /// with the next.
  private boolean mayLayOut(int index) {
    return laidOut.isLaidOut(index) || slice.take(length(index));
  }

  private void settle(int first, int last, double top) {
    laidOut.keep(first, last);
    double x = snapPositionX(Math.max(snappedLeftInset(), (getWidth() - textWidth) / 2));
    double y = top;
    for (int index = first; index <= last; index++) {
      laidOut.view(index).relocate(x, y);
      y += laidOut.height(index);
    }
    if (moved) {
      moved = false;
      position.settle(placeAtTop());
    }
    BlockHeights heights = laidOut.heights();
    extent =
        new ColumnExtent(
            snappedTopInset() + heights.before(first) - top,
            snappedTopInset() + heights.before(heights.size()) + snappedBottomInset());
  }

  private ScrollPosition placeAtTop() {
    VisibleBlocks.VisibleBlock laid = laidOut.at(0).orElseThrow();
    double y = laid.view().getLayoutY();
    int inBlock = laid.view().lineStartAt(-y);
    return new ScrollPosition(laid.span().start() + inBlock, -y - laid.view().lineTop(inBlock));
  }

  private void forgetLayout() {
    laidOut.forget();
    requestLayout();
  }

  private int length(int index) {
    return blocks().get(index).span().length();
  }

  private List<TextBlock> blocks() {
    return decorations.layoutText().blocks();
  }

  private static Bounds nearest(List<Bounds> bounds, Point2D point) {
    return bounds.stream().filter(it -> it.contains(point)).findFirst().orElse(bounds.getFirst());
  }
}
