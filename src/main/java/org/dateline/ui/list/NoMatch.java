package org.dateline.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.dateline.model.Query;
import org.dateline.model.Results;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where a query finds nothing: what was looked for, and the ways on.
final class NoMatch {

  /// What has quotation marks of its own needs no others.
  private static final Pattern QUOTED = Pattern.compile("[\"“”„]");

  private static final int LONGEST = 60;

  private NoMatch() {}

  /// @param otherWords shown first, where there are any
  /// @param show told which query to show instead
  static Node of(Results found, Node otherWords, Consumer<Query> show) {
    Query query = found.query();
    List<Node> ways = new ArrayList<>();
    if (!query.words().isEmpty() && !query.filters().isEmpty()) {
      Button words = new Button("Search without the filters");
      words.getStyleClass().add("accent");
      words.setOnAction(_ -> show.accept(withoutFilters(query)));
      ways.add(words);
    }
    Button all = new Button("Show all articles");
    all.setOnAction(_ -> show.accept(Query.ALL));
    ways.add(all);
    Notice notice =
        new Notice(Feather.SEARCH, title(query), advice(query), ways.toArray(Node[]::new));
    VBox pane = new VBox(otherWords, notice);
    pane.getStyleClass().add("no-match");
    return pane;
  }

  private static Query withoutFilters(Query query) {
    return new Query(query.words(), List.of(), query.sort());
  }

  private static String title(Query query) {
    if (query.words().isEmpty()) {
      return "No such article";
    }
    String words = shortened(query.words());
    return "Nothing found for " + (QUOTED.matcher(words).find() ? words : "“" + words + "”");
  }

  private static String advice(Query query) {
    if (query.words().isEmpty()) {
      return "Take a filter away to see more.";
    }
    return query.filters().isEmpty()
        ? "Try fewer or other words, or the beginning of a word with a star: denucle*"
        : "Try other words, or take a filter away.";
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
