package org.dateline.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.model.Span;

/// A short text with its matches highlighted, on at most so many lines, and on no more than it is
/// given the height for; what does not fit ends in "…". Wants no more lines than the text fills.
public final class HighlightedLine extends Region {

  private static final String CUT = "…";
  private static final List<String> PLAIN = List.of("plain");
  private static final List<String> MARKED = List.of("marked");

  /// How much of the text stands before the first match, in UTF-16 units, where its start is cut:
  /// the first of these with which the match is seen.
  private static final List<Integer> BEFORE = List.of(120, 80, 40, 15, 0);

  /// No letter is narrower, in pixels; only as much of a text is laid out as may be seen.
  private static final double MIN_LETTER_WIDTH = 2;

  private final TextFlow flow = new TextFlow();
  private int lines;
  private Font plain = Font.getDefault();
  private Font marked = Font.getDefault();
  private double lineHeight;
  private int filled;
  private String text = "";
  private List<Span> matches = List.of();
  private double fittedWidth = -1;
  private double fittedHeight = -1;
  private double measuredWidth = -1;
  private double measuredHeight;
  private boolean isCut;

  /// Whether each character is a piece by itself, for a word that is wider than the line.
  private boolean isFinest;

  /// @param lines how many lines at most, from 1
  public HighlightedLine(int lines) {
    this.lines = lines;
    getStyleClass().add("marked-line");
    setAccessibleRole(AccessibleRole.TEXT);
    // Fitting changes the flow while its parents are laid out, which must not begin that anew.
    flow.setManaged(false);
    getChildren().add(flow);
    measureLine();
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
      boolean otherFont = !plain.equals(this.plain);
      this.text = text;
      this.matches = List.copyOf(matches);
      this.plain = plain;
      this.marked = marked;
      fittedWidth = -1;
      measuredWidth = -1;
      isFinest = false;
      if (otherFont) {
        measureLine();
      }
      setAccessibleText(text);
      requestLayout();
    }
  }

  /// The whole text, where not all of it is seen.
  public Optional<String> cut() {
    return isCut ? Optional.of(text) : Optional.empty();
  }

  /// Shows other many lines at most, from 1.
  public void limit(int most) {
    if (most != lines) {
      lines = most;
      fittedWidth = -1;
      measuredWidth = -1;
      requestLayout();
    }
  }

  private void measureLine() {
    Text letters = new Text("Ag");
    letters.setFont(plain);
    lineHeight = new TextFlow(letters).prefHeight(-1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth(), Math.clamp(getHeight(), lineHeight, lines * lineHeight));
    flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
    flow.layout();
  }

  /// Shows as much of the text as fits: from its start, or, where no match would be seen then, from
  /// shortly before the first.
  private void fit(double width, double height) {
    if (width == fittedWidth && height == fittedHeight) {
      return;
    }
    fittedWidth = width;
    fittedHeight = height;
    try {
      fill(width, height);
    } catch (ArrayIndexOutOfBoundsException tooNarrowForAWord) {
      // See LineBreakWorkaround.
      isFinest = true;
      fill(width, height);
    }
  }

  private void fill(double width, double height) {
    int end = fitFrom(0, width, height);
    isCut = end < text.length();
    for (int i = 0; i < BEFORE.size() && !isFirstMatchSeen(end); i++) {
      int start = wordAfter(matches.getFirst().start() - BEFORE.get(i));
      end = fitFrom(Math.min(start, matches.getFirst().start()), width, height);
    }
  }

  private boolean isFirstMatchSeen(int end) {
    return matches.isEmpty() || matches.getFirst().end() <= end;
  }

  private int wordAfter(int at) {
    int blank = text.indexOf(' ', Math.max(0, at));
    return blank < 0 ? text.length() : blank + 1;
  }

  /// Fills the lines with the text from `start` on; returns where it ends.
  private int fitFrom(int start, double width, double height) {
    int most = (int) (Math.max(1, height / lineHeight) * width / MIN_LETTER_WIDTH) + CUT.length();
    int seen = wholeBefore(Math.min(text.length(), start + most));
    fill(start, seen);
    int end = endOfLast(start, width, height);
    if (end >= text.length()) {
      return end;
    }
    // The sign for the rest needs its room.
    while (true) {
      end = start + text.substring(start, wholeBefore(end)).stripTrailing().length();
      fill(start, end);
      if (end <= start || flow.prefHeight(width) <= height + 1) {
        return end;
      }
      end--;
    }
  }

  /// Where the last line ends that fits, as an offset of the text.
  private int endOfLast(int start, double width, double height) {
    flow.resize(width, flow.prefHeight(width));
    flow.layout();
    int cut = start > 0 ? CUT.length() : 0;
    int end = start;
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      if (end > start && line.bounds().getMaxY() > height + 1) {
        return end;
      }
      end = Math.min(text.length(), start + line.end() - cut);
    }
    return end;
  }

  /// The nearest place at or before `at` that is not within a character.
  private int wholeBefore(int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private void fill(int start, int end) {
    filled = 0;
    if (start > 0) {
      add(CUT, false);
    }
    int at = start;
    for (Span match : matches) {
      if (match.start() >= end) {
        break;
      }
      if (match.start() >= at) {
        add(at, match.start(), false);
        at = Math.min(match.end(), end);
        add(match.start(), at, true);
      }
    }
    add(at, end, false);
    if (end < text.length()) {
      add(CUT, false);
    }
    flow.getChildren().remove(filled, flow.getChildren().size());
  }

  private void add(int start, int end, boolean isMarked) {
    if (start < end) {
      String words = text.substring(start, end);
      List<String> pieces =
          isFinest ? LineBreakWorkaround.finest(words) : LineBreakWorkaround.of(words);
      pieces.forEach(piece -> add(piece, isMarked));
    }
  }

  /// Adds a piece, by another that is there already where it can: styling a new one takes longer
  /// than laying it out, and a text is filled in several times until it fits.
  private void add(String words, boolean isMarked) {
    List<Node> pieces = flow.getChildren();
    if (filled == pieces.size()) {
      pieces.add(new Text());
    }
    Text piece = (Text) pieces.get(filled++);
    List<String> style = isMarked ? MARKED : PLAIN;
    if (!piece.getStyleClass().equals(style)) {
      piece.getStyleClass().setAll(style);
    }
    piece.setFont(isMarked ? marked : plain);
    piece.setText(words);
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
  protected double computeMinHeight(double width) {
    return text.isEmpty() ? 0 : lineHeight;
  }

  /// As many lines as the text fills; all that there may be, where the width is not known.
  @Override
  protected double computePrefHeight(double width) {
    if (text.isEmpty()) {
      return 0;
    }
    if (width < 0) {
      return lines * lineHeight;
    }
    if (width != measuredWidth) {
      fit(width, lines * lineHeight);
      measuredWidth = width;
      measuredHeight = Math.max(1, Math.round(flow.prefHeight(width) / lineHeight)) * lineHeight;
    }
    return measuredHeight;
  }
}
