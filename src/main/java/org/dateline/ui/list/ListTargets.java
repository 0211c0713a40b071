package org.dateline.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.batch.ChosenArticles;
import org.dateline.ui.list.ListSelection.ChosenRows;

/// What in the list an action is for: a row whose menu is open, or else what is chosen, or else the
/// article that is open.
final class ListTargets {

  private final ListView<Hit> list;
  private final ListModel model;
  private final ListSelection selection;
  private Optional<Hit> target = Optional.empty();

  ListTargets(ListView<Hit> list, ListModel model, ListSelection selection) {
    this.list = list;
    this.model = model;
    this.selection = selection;
    model.results().addListener((_, before, now) -> forget(before, now));
  }

  /// What was chosen of one list is nothing in another; and where all was chosen, no more than the
  /// reader was told of.
  private void forget(SearchResults before, SearchResults now) {
    boolean others = selection.rows().get().all() && before.total() != now.total();
    if (others || !before.query().equals(now.query())) {
      selection.clear();
    }
  }

  /// Does something with one article of the list, or with all that are chosen where it is among
  /// them.
  void about(Hit hit, Runnable action) {
    target = selection.contains(hit) ? Optional.empty() : Optional.of(hit);
    try {
      action.run();
    } finally {
      target = Optional.empty();
    }
  }

  /// Chooses nothing, and goes back to the article that is open; returns whether anything was
  /// chosen.
  boolean clear() {
    boolean was = selection.clear();
    if (was && open() >= 0) {
      list.getFocusModel().focus(open());
    }
    return was;
  }

  /// What an action is for; nothing where the list is empty.
  ChosenArticles chosen() {
    ChosenRows rows = selection.rows().get();
    if (target.isEmpty() && !rows.isEmpty()) {
      return new ChosenArticles(
          rows.all(),
          query(),
          model.hits().filtered(hit -> rows.contains(hit.number())),
          rows.numbers(),
          rows.all() ? model.hits().filtered(hit -> !rows.contains(hit.number())) : List.of(),
          rows.count(total()));
    }
    Optional<Hit> one =
        target
            .or(() -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()))
            .or(() -> Optional.ofNullable(list.getFocusModel().getFocusedItem()));
    return ChosenArticles.of(one.stream().toList(), query());
  }

  /// The article that is open, or else where the keyboard is.
  Optional<Hit> here() {
    Optional<Hit> open = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    return open.isPresent() || !list.isFocused()
        ? open
        : Optional.ofNullable(list.getFocusModel().getFocusedItem());
  }

  /// Everything unread in the list, however much of it is loaded.
  ChosenArticles unread() {
    return ChosenArticles.unread(query(), total());
  }

  /// Everything in the list, however much of it is loaded.
  ChosenArticles all() {
    return ChosenArticles.everything(query(), total());
  }

  private SearchQuery query() {
    return model.results().get().query();
  }

  /// How many articles the list has, at least.
  long total() {
    return Math.max(model.results().get().total(), model.hits().size());
  }

  /// What to open when articles are gone: empty where the one that is open stays.
  Optional<Hit> after(ChosenArticles gone) {
    int open = open();
    if (open < 0 || !gone.shown().contains(model.hits().get(open))) {
      return Optional.empty();
    }
    Set<Hit> all = Set.copyOf(gone.shown());
    return model.hits().stream()
        .skip(open)
        .filter(hit -> !all.contains(hit))
        .findFirst()
        .or(() ->
            model.hits().subList(0, open).reversed().stream()
                .filter(hit -> !all.contains(hit))
                .findFirst());
  }

  /// The index of the article that is open, among those loaded; -1 for none.
  int open() {
    return list.getSelectionModel().getSelectedIndex();
  }
}
