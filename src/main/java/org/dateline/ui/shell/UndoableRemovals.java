package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.sidebar.SavedSearchesModel;

/// What the reader takes away, each to be brought back: from the message that says so while that is
/// there, and by Ctrl+Z, the last one first.
final class UndoableRemovals {

  private static final int MAX_REMEMBERED = 50;

  /// What was taken away.
  private interface Removal {

    /// Returns whether it was not there and is there again.
    boolean bringBack();
  }

  private final Navigator navigator;
  private final SavedSearchesModel saved;
  private final StatusBar status;
  private final Deque<Removal> undos = new ArrayDeque<>();

  /// @param status says what was taken away
  UndoableRemovals(Navigator navigator, SavedSearchesModel saved, StatusBar status) {
    this.navigator = navigator;
    this.saved = saved;
    this.status = status;
  }

  /// Lists what another query finds. Where that is the present one without one of its filters, the
  /// filter can be brought back.
  void show(SearchQuery next) {
    SearchQuery now = navigator.visit().get().query();
    List<Filter> gone =
        now.filters().stream().filter(filter -> now.without(filter).equals(next)).toList();
    String words = gone.isEmpty() ? "" : navigator.filterWords().get().of(gone.getFirst());
    navigator.show(next);
    if (!gone.isEmpty()) {
      removed(message("undo.filter_removed", words), () -> bringBack(now));
    }
  }

  /// Returns whether it was another query that is shown.
  private boolean bringBack(SearchQuery before) {
    boolean other = !navigator.visit().get().query().equals(before);
    navigator.show(before);
    return other;
  }

  /// Forgets a saved search.
  void remove(SavedSearch search) {
    saved.remove(
        search,
        restore ->
            removed(
                message("undo.search_removed", search.name()),
                () -> {
                  restore.run();
                  return true;
                }));
  }

  private void removed(String words, Removal removal) {
    undos.push(removal);
    if (undos.size() > MAX_REMEMBERED) {
      undos.removeLast();
    }
    status.report(
        words,
        message("undo"),
        () -> {
          if (undos.remove(removal)) {
            status.say("");
            removal.bringBack();
          }
        });
  }

  /// Brings back what was taken away last, and is not there.
  void undo() {
    boolean done = false;
    while (!done && !undos.isEmpty()) {
      status.say("");
      done = undos.pop().bringBack();
    }
  }
}
