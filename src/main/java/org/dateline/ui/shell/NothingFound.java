package org.dateline.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dateline.model.Query;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where a query finds nothing: for want of articles, or of matches.
final class NothingFound {

  private static final int LONGEST = 60;

  private NothingFound() {}

  static Node of(Query query, Consumer<MenuEntry> choose, Consumer<Query> show) {
    return query.isAll() ? emptyLibrary(choose) : noMatch(query, show);
  }

  private static Node emptyLibrary(Consumer<MenuEntry> choose) {
    Button files = new Button("Add files…");
    files.setDefaultButton(true);
    files.setOnAction(_ -> choose.accept(MenuEntry.ADD_FILES));
    Button folder = new Button("Add a folder…");
    folder.setOnAction(_ -> choose.accept(MenuEntry.ADD_FOLDER));
    return new Notice(
        Feather.INBOX,
        "No articles yet",
        "Add text or JSON files with articles, or a folder of them.",
        files,
        folder);
  }

  private static Node noMatch(Query query, Consumer<Query> show) {
    Button all = new Button("Show all articles");
    all.setOnAction(_ -> show.accept(Query.ALL));
    if (query.words().isEmpty()) {
      return new Notice(Feather.SEARCH, "No such article", "Take a filter away to see more.", all);
    }
    return new Notice(
        Feather.SEARCH,
        "Nothing found for “" + shortened(query.words()) + "”",
        query.filters().isEmpty()
            ? "Try fewer or other words, or the beginning of a word with a star: denucle*"
            : "Try other words, or take a filter away.",
        all);
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
