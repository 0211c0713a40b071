package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.Hit;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.MatchExplanation.MeaningMatch;
import org.dateline.model.query.MatchExplanation.MentionMatch;
import org.dateline.model.query.MatchExplanation.WordMatch;
import org.dateline.model.query.Snippet;
import org.dateline.ui.kit.HighlightedLine;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.WrappedText;

/// Why an article is in the list: the words and names that it has of what was asked for, and what
/// it lacks; the passages that show it, and the one that is near in meaning.
final class ExplanationSheet extends VBox {

  private static final int MAX_PASSAGE_LINES = 4;

  private static final Font PASSAGE = Font.font(13);
  private static final Font MATCH = Font.font(null, FontWeight.BOLD, 13);

  private ExplanationSheet(Hit hit, MatchExplanation explanation) {
    getStyleClass().add("explanation");
    getChildren().add(new WrappedText(hit.title(), "explained-title"));
    if (explanation.isEmpty()) {
      getChildren().add(new WrappedText(message("why.filters"), "explanation-line"));
    }
    add(message("why.words"), words(explanation));
    add(message("why.names"), names(explanation.names()));
    explanation.meaning().ifPresent(near -> add(message("why.meaning"), meaning(near)));
    add(
        message("why.passages"),
        explanation.passages().stream().map(ExplanationSheet::passage).toList());
  }

  /// @param close run when the reader has seen enough
  static Sheet of(Hit hit, MatchExplanation explanation, Runnable close) {
    return new Sheet(message("why.title"), new ExplanationSheet(hit, explanation), close);
  }

  /// As high as it is at the width that it has if it can: its passages wrap.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
  }

  private void add(String title, List<? extends Node> lines) {
    if (!lines.isEmpty()) {
      Label heading = new Label(title);
      heading.getStyleClass().add("section-heading");
      getChildren().add(heading);
      getChildren().addAll(lines);
    }
  }

  private static List<Node> words(MatchExplanation explanation) {
    List<Node> lines = new ArrayList<>();
    for (WordMatch word : explanation.words()) {
      if (word.inTitle() + word.inText() > 0) {
        lines.add(line(SearchMessages.word(word)));
      }
    }
    if (!explanation.missing().isEmpty()) {
      lines.add(
          new WrappedText(SearchMessages.missing(explanation.missing()), "explanation-missing"));
    }
    return lines;
  }

  private static List<Node> names(List<MentionMatch> names) {
    return names.stream().<Node>map(name -> line(SearchMessages.name(name))).toList();
  }

  private static List<Node> meaning(MeaningMatch near) {
    return List.of(line(SearchMessages.meaning(near)), passage(near.passage()));
  }

  private static Node line(String words) {
    return new WrappedText(words, "explanation-line");
  }

  private static Node passage(Snippet passage) {
    HighlightedLine line = new HighlightedLine(MAX_PASSAGE_LINES);
    line.show(passage.text(), passage.matches(), PASSAGE, MATCH);
    return line;
  }
}
