package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.Query;
import org.dateline.model.query.Reading;
import org.dateline.model.query.Results;
import org.dateline.ui.kit.Words;
import org.dateline.ui.kit.Wrapped;

/// What stands over the list: how many articles were found, in which order they are, and what the
/// reader should know of how the query was read; the search field says what could not be.
final class ListHead extends VBox {

  /// Words that mean more than themselves: signs of the query language, or its operators.
  private static final Pattern LANGUAGE =
      Pattern.compile("[\"“”„():*?~/]|\\b(?:AND|OR|NOT)\\b|(?:^|\\s)-\\S");

  /// What is longer is cut off: a query may be as long as a page.
  private static final int LONGEST = 200;

  private final Label total = new Label();
  private final VBox notes = new VBox();
  private List<Note> noted = List.of();

  private record Note(String words, String styleClass) {
    Note {
      words = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
  }

  /// @param order the choice of an order
  ListHead(Node order) {
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
  void show(Results results, boolean loading) {
    total.setText(loading && results.total() == 0 ? "" : total(results));
    showNotes(notes(results));
  }

  /// Shows how many articles were counted.
  void show(long articles) {
    total.setText(Words.articles(articles));
  }

  /// "1,234 articles", "At least 10,000 articles".
  static String total(Results results) {
    return results.complete()
        ? Words.articles(results.total())
        : message("list.at_least", results.total());
  }

  private static List<Note> notes(Results results) {
    Reading reading = results.reading();
    List<Note> notes = new ArrayList<>();
    if (reading.clause().isPresent() && needsExplanation(results.query())) {
      notes.add(new Note(sentence(SearchMessages.interpretation(reading)), "list-explanation"));
    }
    if (reading.notice().isPresent()) {
      notes.add(new Note(SearchMessages.notice(reading), "list-notice"));
    }
    return notes;
  }

  /// Whether the words alone may not tell the reader what was asked.
  private static boolean needsExplanation(Query query) {
    return LANGUAGE.matcher(query.words()).find();
  }

  private static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
  }

  private void showNotes(List<Note> now) {
    if (!now.equals(noted)) {
      notes
          .getChildren()
          .setAll(now.stream().map(n -> new Wrapped(n.words(), n.styleClass())).toList());
    }
    noted = now;
    notes.setVisible(!now.isEmpty());
    notes.setManaged(!now.isEmpty());
  }
}
