package org.dateline.ui.search;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.dateline.model.Span;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.Suggestion;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.MarkedLine;
import org.dateline.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/// One suggestion: what kind it is, what it is called with the typed letters marked, and how much
/// there is of it.
final class SuggestionRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final Font PLAIN = Font.font(13);
  private static final Font MARKED = Font.font(null, FontWeight.BOLD, 13);

  /// No line is squeezed below this, in pixels, so that something of it can be read.
  private static final double LEAST = 80;

  SuggestionRow(Suggestion suggestion) {
    getStyleClass().add("suggestion");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    switch (suggestion) {
      case Suggestion.Name name -> show(name);
      case Suggestion.Headline headline -> show(headline);
      case Suggestion.Saved(SavedSearch search) ->
          fill(
              Icons.of(Feather.BOOKMARK),
              List.of(line(search.name(), List.of(), "name")),
              search.fresh() == 0 ? "" : message("saved.new", search.fresh()));
      case Suggestion.Past past ->
          fill(
              Icons.of(Feather.CLOCK),
              List.of(line(past.words(), List.of(), "name")),
              Words.articles(past.articles()));
    }
    setAccessibleText(words(suggestion));
  }

  private void show(Suggestion.Name name) {
    boolean other = !name.alias().isEmpty() && !name.alias().equals(name.entity().name());
    MarkedLine own = line(name.entity().name(), other ? List.of() : name.matches(), "name");
    fill(
        Icons.of(name.entity().type()),
        other ? List.of(own, line(name.alias(), name.matches(), "alias")) : List.of(own),
        Words.articles(name.entity().articles()));
  }

  private void show(Suggestion.Headline headline) {
    fill(
        Icons.of(Feather.FILE_TEXT),
        List.of(line(headline.title(), headline.matches(), "name")),
        headline.published().map(Words::day).orElse(""));
  }

  private void fill(Node icon, List<MarkedLine> lines, String amount) {
    Region space = new Region();
    space.setMinWidth(0);
    HBox.setHgrow(space, Priority.ALWAYS);
    Label end = new Label(amount);
    end.getStyleClass().add("amount");
    end.setMinWidth(USE_PREF_SIZE);
    getChildren().add(icon);
    getChildren().addAll(lines);
    getChildren().addAll(space, end);
  }

  /// A line as wide as its words, and less where there is no room.
  private static MarkedLine line(String words, List<Span> matches, String styleClass) {
    MarkedLine line = new MarkedLine(1);
    line.getStyleClass().add(styleClass);
    line.show(words, matches, PLAIN, MARKED);
    Text measure = new Text(words);
    measure.setFont(MARKED);
    double width = Math.ceil(measure.getLayoutBounds().getWidth()) + 2;
    line.setPrefWidth(width);
    line.setMinWidth(Math.min(width, LEAST));
    return line;
  }

  /// Shows whether the keys have come to it.
  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /// The suggestion for those who do not see it.
  static String words(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Name name ->
          Words.line(
              name.entity().name(),
              name.alias(),
              Words.within(name.entity().type()),
              Words.articles(name.entity().articles()));
      case Suggestion.Headline headline ->
          Words.line(headline.title(), message("suggestion.article"));
      case Suggestion.Saved(SavedSearch search) ->
          Words.line(
              search.name(), message("suggestion.saved"), message("saved.new", search.fresh()));
      case Suggestion.Past past ->
          Words.line(past.words(), message("suggestion.past"), Words.articles(past.articles()));
    };
  }
}
