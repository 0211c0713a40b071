package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;

/// Asks what the reader calls a search, and keeps it so.
public record SavedSearchSheets(SavedSearchesModel searches, Overlay overlay) {

  private static final int MAX_NAME_LENGTH = 60;

  /// Asks for a name for a query, beginning with one made of it.
  public void save(SearchQuery query, FilterLabels words) {
    ask(message("saved.save_this"), proposed(query, words), name -> searches.save(name, query));
  }

  private static String proposed(SearchQuery query, FilterLabels words) {
    String name =
        Formats.line(
            Stream.concat(Stream.of(query.words()), query.filters().stream().map(words::of))
                .toArray(String[]::new));
    return name.length() <= MAX_NAME_LENGTH
        ? name
        : name.substring(0, MAX_NAME_LENGTH - 1).strip() + "…";
  }

  /// Asks for another name for a saved search.
  public void rename(SavedSearch search) {
    ask(message("saved.rename_this"), search.name(), name -> searches.rename(search, name));
  }

  private void ask(String title, String first, Consumer<String> keep) {
    SearchNamePrompt prompt =
        new SearchNamePrompt(
            first,
            message("saved.save"),
            name -> {
              overlay.hideSheet();
              keep.accept(name);
            });
    Sheet sheet = new Sheet(title, prompt, overlay::hideSheet);
    overlay.showSheet(sheet);
    // What is scrolled is in the scene, and can have the keyboard, only when it has its style.
    sheet.applyCss();
    prompt.begin();
  }
}
