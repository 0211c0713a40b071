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
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.HighlightedLine;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.TagMark;
import org.kordamp.ikonli.feather.Feather;

/// One suggestion: what kind it is, what it is called with the typed letters marked, and how much
/// there is of it.
final class SuggestionRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final Font PLAIN = Font.font(13);
  private static final Font MARKED = Font.font(null, FontWeight.BOLD, 13);

  /// No line is squeezed below this, in pixels, so that something of it can be read.
  private static final double MIN_WIDTH = 80;

  SuggestionRow(SearchSuggestion suggestion) {
    getStyleClass().add("suggestion");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    switch (suggestion) {
      case SearchSuggestion.EntitySuggestion name -> show(name);
      case SearchSuggestion.TagSuggestion tag ->
          fill(
              TagMark.of(tag.tag().colour()),
              List.of(line(tag.tag().name(), tag.matches(), "name")),
              Formats.articles(tag.articles()));
      case SearchSuggestion.HeadlineSuggestion headline -> show(headline);
      case SearchSuggestion.SavedSearchSuggestion(SavedSearch search) ->
          fill(
              Icons.of(Feather.BOOKMARK),
              List.of(line(search.name(), List.of(), "name")),
              search.fresh() == 0 ? "" : message("saved.new", search.fresh()));
      case SearchSuggestion.PastSearchSuggestion past ->
          fill(
              Icons.of(Feather.CLOCK),
              List.of(line(past.words(), List.of(), "name")),
              Formats.articles(past.articles()));
    }
    setAccessibleText(words(suggestion));
  }

  private void show(SearchSuggestion.EntitySuggestion name) {
    boolean other = !name.alias().isEmpty() && !name.alias().equals(name.entity().name());
    HighlightedLine own = line(name.entity().name(), other ? List.of() : name.matches(), "name");
    fill(
        Icons.of(name.entity().type()),
        other ? List.of(own, line(name.alias(), name.matches(), "alias")) : List.of(own),
        Formats.articles(name.entity().articles()));
  }

  private void show(SearchSuggestion.HeadlineSuggestion headline) {
    fill(
        Icons.of(Feather.FILE_TEXT),
        List.of(line(headline.title(), headline.matches(), "name")),
        headline.published().map(Formats::day).orElse(""));
  }

  private void fill(Node icon, List<HighlightedLine> lines, String amount) {
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
  private static HighlightedLine line(String words, List<Span> matches, String styleClass) {
    HighlightedLine line = new HighlightedLine(1);
    line.getStyleClass().add(styleClass);
    line.show(words, matches, PLAIN, MARKED);
    Text measure = new Text(words);
    measure.setFont(MARKED);
    double width = Math.ceil(measure.getLayoutBounds().getWidth()) + 2;
    line.setPrefWidth(width);
    line.setMinWidth(Math.min(width, MIN_WIDTH));
    return line;
  }

  /// Shows whether the keys have come to it.
  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /// The suggestion for those who do not see it.
  static String words(SearchSuggestion suggestion) {
    return switch (suggestion) {
      case SearchSuggestion.EntitySuggestion name ->
          Formats.line(
              name.entity().name(),
              name.alias(),
              Formats.within(name.entity().type()),
              Formats.articles(name.entity().articles()));
      case SearchSuggestion.TagSuggestion tag ->
          Formats.line(
              tag.tag().name(), message("suggestion.tag"), Formats.articles(tag.articles()));
      case SearchSuggestion.HeadlineSuggestion headline ->
          Formats.line(headline.title(), message("suggestion.article"));
      case SearchSuggestion.SavedSearchSuggestion(SavedSearch search) ->
          Formats.line(
              search.name(), message("suggestion.saved"), message("saved.new", search.fresh()));
      case SearchSuggestion.PastSearchSuggestion past ->
          Formats.line(past.words(), message("suggestion.past"), Formats.articles(past.articles()));
    };
  }
}
