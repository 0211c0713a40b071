package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.messages.MessageLanguage;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.WrappedText;

/// What stands over the list: how many articles were found, in which order they are, and what the
/// reader should know of how the query was read; the search field says what could not be.
final class ListHeader extends VBox {

  /// Words that mean more than themselves: signs of the query language, or its operators.
  private static final Pattern LANGUAGE =
      Pattern.compile("[\"“”„():*?~/]|\\b(?:AND|OR|NOT)\\b|(?:^|\\s)-\\S");

  /// What is longer is cut off: a query may be as long as a page.
  private static final int MAX_NOTE_LENGTH = 200;

  private final Label total = new Label();
  private final VBox notes = new VBox();
  private List<HeaderNote> noted = List.of();
  private SearchResults shown = SearchResults.none(SearchQuery.ALL);

  /// What was counted last, and how many articles that finds.
  private SearchQuery counted = SearchQuery.ALL;

  private long count;

  private record HeaderNote(String words, String styleClass) {
    HeaderNote {
      words =
          words.length() <= MAX_NOTE_LENGTH ? words : words.substring(0, MAX_NOTE_LENGTH - 1) + "…";
    }
  }

  /// @param order the choice of an order
  ListHeader(Node order) {
    total.getStyleClass().add("total");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(total, space, order);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("list-head");
    notes.getStyleClass().add("list-notes");
    getChildren().addAll(line, notes);
    showNotes(List.of());
  }

  /// @param loading whether these results are still those of another query
  void show(SearchResults results, boolean loading) {
    shown = results;
    total.setText(loading && results.total() == 0 ? "" : total(results));
    showNotes(notes(results));
    showCounted();
  }

  /// Says how many articles a query finds, where the list knew only how many at least.
  void counted(SearchQuery query, long articles) {
    counted = query;
    count = articles;
    showCounted();
  }

  private void showCounted() {
    if (!shown.complete() && shown.query().equals(counted) && count >= shown.total()) {
      total.setText(Formats.articles(count));
    }
  }

  /// "1,234 articles", "At least 10,000 articles"; what is found by its meaning alone counts in no
  /// total.
  static String total(SearchResults results) {
    if (results.total() == 0 && !results.hits().isEmpty()) {
      return message("list.none_by_words");
    }
    return results.complete()
        ? Formats.articles(results.total())
        : message("list.at_least", results.total());
  }

  private static List<HeaderNote> notes(SearchResults results) {
    QueryInterpretation reading = results.reading();
    List<HeaderNote> notes = new ArrayList<>();
    if (reading.clause().isPresent() && needsExplanation(results.query())) {
      notes.add(
          new HeaderNote(sentence(SearchMessages.interpretation(reading)), "list-explanation"));
    }
    if (reading.notice().isPresent()) {
      notes.add(new HeaderNote(SearchMessages.notice(reading), "list-notice"));
    }
    return notes;
  }

  /// Whether the words alone may not tell the reader what was asked.
  private static boolean needsExplanation(SearchQuery query) {
    return LANGUAGE.matcher(query.words()).find();
  }

  private static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(MessageLanguage.now().locale())
        + words.substring(first);
  }

  private void showNotes(List<HeaderNote> now) {
    if (!now.equals(noted)) {
      notes
          .getChildren()
          .setAll(now.stream().map(n -> new WrappedText(n.words(), n.styleClass())).toList());
    }
    noted = now;
    notes.setVisible(!now.isEmpty());
    notes.setManaged(!now.isEmpty());
  }
}
