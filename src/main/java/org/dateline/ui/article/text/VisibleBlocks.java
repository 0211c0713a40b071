package org.dateline.ui.article.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.document.TextBlock;

/// The visible blocks, those that are laid out at the moment, as children of the column.
final class VisibleBlocks {

  private final ArticleDecorations decorations;
  private final ObservableList<Node> children;
  private final NavigableMap<Integer, VisibleBlock> laid = new TreeMap<>();
  private BlockHeights heights = new BlockHeights(List.of());
  private double width = -1;
  private Optional<Region> belowHead = Optional.empty();

  /// A block that is laid out.
  ///
  /// @param span its characters in the layout text
  record VisibleBlock(Span span, BlockView view) {}

  /// @param children where the views are added and removed
  VisibleBlocks(ArticleDecorations decorations, ObservableList<Node> children) {
    this.decorations = decorations;
    this.children = children;
  }

  /// Puts something below the last block before the body.
  void belowHead(Region other) {
    belowHead = Optional.of(other);
    Optional.ofNullable(laid.get(decorations.layoutText().lastOfHead()))
        .ifPresent(head -> head.view().foot(other));
  }

  /// Drops all, for what is now the text of the decorations.
  void reset() {
    drop(laid);
    heights = new BlockHeights(decorations.layoutText().blocks());
    forget();
  }

  /// Forgets what was measured, since the font or the spacing is another.
  void forget() {
    width = -1;
  }

  /// The width that blocks have from now on.
  void setWidth(double newWidth) {
    if (newWidth != width) {
      width = newWidth;
      heights.forget();
    }
  }

  BlockHeights heights() {
    return heights;
  }

  /// From the top.
  Collection<VisibleBlock> all() {
    return laid.values();
  }

  /// Whether a block is laid out in the present width.
  boolean isLaidOut(int index) {
    VisibleBlock block = laid.get(index);
    return block != null && heights.isMeasured(index) && block.view().getWidth() == width;
  }

  /// The height of a block, after laying it out if need be.
  double height(int index) {
    view(index);
    return heights.of(index);
  }

  /// The view of a block, after laying it out if need be.
  BlockView view(int index) {
    BlockView view = laid.computeIfAbsent(index, this::add).view();
    if (!isLaidOut(index)) {
      heights.measure(index, view.prefHeight(width));
      view.resize(width, heights.of(index));
      view.layout();
    }
    return view;
  }

  private VisibleBlock add(int index) {
    TextBlock block = decorations.layoutText().blocks().get(index);
    var view = new BlockView(block.kind(), decorations.layoutText().text(block));
    view.paint(decorations.runs(block));
    if (index == decorations.layoutText().lastOfHead()) {
      belowHead.ifPresent(view::foot);
    }
    children.add(view);
    view.applyCss();
    return new VisibleBlock(block.span(), view);
  }

  /// Drops the blocks before `first` and after `last`.
  void keep(int first, int last) {
    drop(laid.headMap(first, false));
    drop(laid.tailMap(last, false));
  }

  /// The laid out block at a height in the column, or the nearest; empty if there is none.
  Optional<VisibleBlock> at(double y) {
    Optional<VisibleBlock> nearest = laid.values().stream().findFirst();
    for (VisibleBlock it : laid.values()) {
      if (it.view().getLayoutY() <= y) {
        nearest = Optional.of(it);
      }
    }
    return nearest;
  }

  /// The laid out block that holds a character.
  Optional<VisibleBlock> holding(int offset) {
    return laid.values().stream().filter(it -> it.span().contains(offset)).findFirst();
  }

  /// A rectangle around each line's share of a span, as far as it is laid out; in the column.
  List<Bounds> boundsOf(Span span) {
    var bounds = new ArrayList<Bounds>();
    for (VisibleBlock it : laid.values()) {
      Span block = it.span();
      if (block.overlaps(span)) {
        int start = Math.max(span.start(), block.start());
        int end = Math.min(span.end(), block.end());
        for (var box : it.view().boxes(new Span(start, end).shift(-block.start()))) {
          bounds.add(
              it.view()
                  .localToParent(
                      new BoundingBox(
                          box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())));
        }
      }
    }
    return bounds;
  }

  /// Draws the decorations as they are now.
  void repaint() {
    laid.forEach((index, it) ->
        it.view().paint(decorations.runs(decorations.layoutText().blocks().get(index))));
  }

  /// What goes with a block that has left the pane gives the keyboard to the article.
  private static void keepFocus(Node leaving) {
    Node at = leaving.getParent();
    while (at != null && !at.isFocusTraversable()) {
      at = at.getParent();
    }
    if (at != null) {
      at.requestFocus();
    }
  }

  private void drop(NavigableMap<Integer, VisibleBlock> which) {
    which.values().stream()
        .map(VisibleBlock::view)
        .filter(Node::isFocusWithin)
        .findFirst()
        .ifPresent(VisibleBlocks::keepFocus);
    children.removeAll(which.values().stream().map(VisibleBlock::view).toList());
    which.clear();
  }
}
