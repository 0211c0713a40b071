package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where a query finds nothing: what was looked for, and the ways on.
final class NoMatchNotice {

  /// What has quotation marks of its own needs no others.
  private static final Pattern QUOTED = Pattern.compile("[\"“”„]");

  private static final int MAX_QUERY_LENGTH = 60;

  private NoMatchNotice() {}

  /// @param otherWords shown first, where there are any
  /// @param show told which query to show instead
  static Node of(SearchResults found, Node otherWords, Consumer<SearchQuery> show) {
    SearchQuery query = found.query();
    List<Node> ways = new ArrayList<>();
    if (!query.words().isEmpty() && !query.filters().isEmpty()) {
      Button words = new Button(message("no_match.without_filters"));
      words.getStyleClass().add("accent");
      words.setOnAction(_ -> show.accept(withoutFilters(query)));
      ways.add(words);
    }
    Button all = new Button(message("no_match.all"));
    all.setOnAction(_ -> show.accept(SearchQuery.ALL));
    ways.add(all);
    Node[] buttons = ways.toArray(Node[]::new);
    Notice notice =
        isOnly(query, new Filter.NotedFilter())
            ? new Notice(
                Feather.EDIT_2, message("no_match.none_noted"), message("no_match.note"), buttons)
            : isOnly(query, new Filter.StarredFilter())
                ? new Notice(
                    Feather.STAR,
                    message("no_match.none_starred"),
                    message("no_match.star"),
                    buttons)
                : new Notice(Feather.SEARCH, title(query), advice(query), buttons);
    VBox pane = new VBox(otherWords, notice);
    pane.getStyleClass().add("no-match");
    return pane;
  }

  /// Whether it asks for what meets a condition, and for nothing else.
  private static boolean isOnly(SearchQuery query, Filter filter) {
    return query.words().isEmpty() && query.filters().equals(List.of(filter));
  }

  private static SearchQuery withoutFilters(SearchQuery query) {
    return new SearchQuery(query.words(), List.of(), query.sort(), query.lastWord(), true);
  }

  private static String title(SearchQuery query) {
    if (query.words().isEmpty()) {
      return message("no_match.no_such_article");
    }
    String words = shortened(query.words());
    return QUOTED.matcher(words).find()
        ? message("no_match.title_bare", words)
        : message("no_match.title", words);
  }

  private static String advice(SearchQuery query) {
    if (query.words().isEmpty()) {
      return message("no_match.fewer_filters");
    }
    return query.filters().isEmpty()
        ? message("no_match.other_words")
        : message("no_match.other_words_or_filters");
  }

  private static String shortened(String words) {
    return words.length() <= MAX_QUERY_LENGTH
        ? words
        : words.substring(0, MAX_QUERY_LENGTH - 1) + "…";
  }
}
