package org.dateline.ui.navigation;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.sidebar.SavedSearchesModel;

/// What the reader takes away from what is listed and kept, each to be brought back.
public final class UndoableRemovals {

  private final Navigator navigator;
  private final SavedSearchesModel saved;
  private final UndoStack undo;

  /// @param undo brings it back
  public UndoableRemovals(Navigator navigator, SavedSearchesModel saved, UndoStack undo) {
    this.navigator = navigator;
    this.saved = saved;
    this.undo = undo;
  }

  /// Lists what another query finds. Where that is the present one without one of its filters, the
  /// filter can be brought back.
  public void show(SearchQuery next) {
    SearchQuery now = navigator.visit().get().query();
    List<Filter> gone =
        now.filters().stream().filter(filter -> now.without(filter).equals(next)).toList();
    String words = gone.isEmpty() ? "" : navigator.filterWords().get().of(gone.getFirst());
    navigator.show(next);
    if (!gone.isEmpty()) {
      undo.done(message("undo.filter_removed", words), () -> bringBack(now));
    }
  }

  /// Returns whether it was another query that is shown.
  private boolean bringBack(SearchQuery before) {
    boolean other = !navigator.visit().get().query().equals(before);
    navigator.show(before);
    return other;
  }

  /// Forgets a saved search.
  public void remove(SavedSearch search) {
    saved.remove(
        search,
        restore ->
            undo.done(
                message("undo.search_removed", search.name()),
                () -> {
                  restore.run();
                  return true;
                }));
  }
}
