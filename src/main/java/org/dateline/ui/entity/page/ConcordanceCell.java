package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.model.ArticlePart;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Formats;

/// A mention in its sentence: the date, what goes before, aligned to the name, the name, always in
/// the same place, and what follows. A sentence written from right to left runs that way from the
/// same place.
final class ConcordanceCell extends LineCell {

  /// One line, whatever is written in it.
  static final double HEIGHT = 28;

  private static final PseudoClass HEADLINE = PseudoClass.getPseudoClass("headline");

  private final Label date = new Label();
  private final Label before = new Label();
  private final Label name = new Label();
  private final Label after = new Label();
  private final ConcordanceRow row = new ConcordanceRow();
  private boolean joined;

  ConcordanceCell(LinePages pages) {
    super(pages);
    getStyleClass().add("concordance-cell");
    date.getStyleClass().add("concordance-date");
    before.getStyleClass().add("concordance-context");
    before.setAlignment(Pos.CENTER_RIGHT);
    before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    name.getStyleClass().add("concordance-name");
    after.getStyleClass().add("concordance-context");
  }

  /// Lays the parts out around the place of the name.
  private final class ConcordanceRow extends Pane {

    private static final double DATE_WIDTH = 92;
    private static final double GAP = 5;

    /// Where the name begins, as a part of the room beside the date.
    private static final double AXIS = 0.5;

    /// What a name may take of the room.
    private static final double MAX_NAME = 0.34;

    private final Sentence sentence = new Sentence();

    ConcordanceRow() {
      getChildren().addAll(date, sentence);
    }

    @Override
    protected double computePrefHeight(double width) {
      return HEIGHT - 6;
    }

    @Override
    protected void layoutChildren() {
      date.resizeRelocate(0, 0, DATE_WIDTH - GAP, getHeight());
      sentence.resizeRelocate(DATE_WIDTH, 0, Math.max(0, getWidth() - DATE_WIDTH), getHeight());
    }

    /// Mirrored for what is written from right to left, so that both meet in the middle.
    private final class Sentence extends Pane {

      Sentence() {
        getChildren().addAll(before, name, after);
      }

      @Override
      protected void layoutChildren() {
        double axis = Math.floor(getWidth() * AXIS);
        double names = Math.min(name.prefWidth(-1), getWidth() * MAX_NAME);
        // A comma stands at the name.
        double gap = joined ? 0 : GAP;
        place(before, 0, axis - GAP);
        place(name, axis, names);
        place(after, axis + names + gap, getWidth() - axis - names - gap);
      }

      private void place(Node node, double x, double width) {
        node.resizeRelocate(x, 0, Math.max(0, width), getHeight());
      }
    }
  }

  @Override
  Node content() {
    return row;
  }

  @Override
  void show(ConcordanceLine line) {
    String words = line.before() + line.name() + line.after();
    row.sentence.setNodeOrientation(
        BidiText.isRightToLeft(words)
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    String day = line.article().published().map(Formats::day).orElse(message("page.no_date"));
    date.setText(day);
    before.setText(line.before().strip());
    name.setText(line.name());
    after.setText(line.after().strip());
    joined = !line.after().startsWith(" ");
    pseudoClassStateChanged(HEADLINE, line.place().part() == ArticlePart.TITLE);
    setAccessibleText(Formats.line(words, line.article().title(), day));
    row.requestLayout();
    row.sentence.requestLayout();
  }
}
