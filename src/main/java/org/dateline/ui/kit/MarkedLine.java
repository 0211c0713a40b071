package org.dateline.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.model.Span;

/// A short text with some of it marked, on at most so many lines; what does not fit ends in "…".
/// Takes the height of all its lines, whether the text fills them or not.
public final class MarkedLine extends Region {

  private static final String CUT = "…";

  /// How much of the text stands before the first match, in UTF-16 units, where its start is cut.
  private static final int BEFORE = 40;

  private final TextFlow flow = new TextFlow();
  private final int lines;
  private Font plain = Font.getDefault();
  private Font marked = Font.getDefault();
  private String text = "";
  private List<Span> matches = List.of();
  private double fittedWidth = -1;

  /// @param lines how many lines at most, from 1
  public MarkedLine(int lines) {
    this.lines = lines;
    getStyleClass().add("marked-line");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(flow);
  }

  /// Shows a text. The fonts are given here and not by the style sheet, for what fits depends on
  /// them.
  ///
  /// @param matches spans of the text to mark, in order, none overlapping
  public void show(String text, List<Span> matches, Font plain, Font marked) {
    boolean same =
        text.equals(this.text)
            && matches.equals(this.matches)
            && plain.equals(this.plain)
            && marked.equals(this.marked);
    if (!same) {
      this.text = text;
      this.matches = List.copyOf(matches);
      this.plain = plain;
      this.marked = marked;
      fittedWidth = -1;
      setAccessibleText(text);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() != fittedWidth) {
      fit(getWidth());
      fittedWidth = getWidth();
    }
    flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
  }

  /// Shows as much of the text as fits: from its start, or, where no match would be seen then, from
  /// shortly before the first.
  private void fit(double width) {
    int end = fit(0, width);
    if (!matches.isEmpty() && matches.getFirst().end() > end) {
      fit(shortlyBefore(matches.getFirst().start()), width);
    }
  }

  private int shortlyBefore(int match) {
    int from = Math.max(0, match - BEFORE);
    int word = text.indexOf(' ', from) + 1;
    return word > 0 && word <= match ? word : match;
  }

  /// Finds, by halving, where to end; returns it.
  private int fit(int start, double width) {
    fill(start, text.length());
    if (fits(width)) {
      return text.length();
    }
    int fits = start;
    int tooMuch = text.length();
    while (tooMuch - fits > 1) {
      int half = (fits + tooMuch) / 2;
      fill(start, half);
      if (fits(width)) {
        fits = half;
      } else {
        tooMuch = half;
      }
    }
    int end = start + text.substring(start, fits).stripTrailing().length();
    fill(start, end);
    return end;
  }

  private boolean fits(double width) {
    return flow.prefHeight(width) <= computePrefHeight(width) + 1;
  }

  private void fill(int start, int end) {
    List<Node> pieces = new ArrayList<>();
    if (start > 0) {
      pieces.add(piece(CUT, false));
    }
    int at = start;
    for (Span match : matches) {
      if (match.start() >= end) {
        break;
      }
      if (match.start() >= at) {
        add(pieces, at, match.start(), false);
        at = Math.min(match.end(), end);
        add(pieces, match.start(), at, true);
      }
    }
    add(pieces, at, end, false);
    if (end < text.length()) {
      pieces.add(piece(CUT, false));
    }
    flow.getChildren().setAll(pieces);
  }

  private void add(List<Node> pieces, int start, int end, boolean isMarked) {
    if (start < end) {
      pieces.addAll(pieces(text.substring(start, end), isMarked));
    }
  }

  private List<Text> pieces(String words, boolean isMarked) {
    return Pieces.of(words).stream().map(piece -> piece(piece, isMarked)).toList();
  }

  private Text piece(String words, boolean isMarked) {
    Text piece = new Text(words);
    piece.setFont(isMarked ? marked : plain);
    piece.getStyleClass().add(isMarked ? "marked" : "plain");
    return piece;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 100;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return lines * new TextFlow(piece("Ag", false)).prefHeight(-1);
  }
}
