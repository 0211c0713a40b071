package org.dateline.ui.list;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;

/// What a hit of the list leads to, from wherever it is asked for: its row, the menu of that, a
/// key.
final class HitActions {

  private final ListModel model;
  private final ListPane.ListActions actions;
  private Optional<BiConsumer<SearchQuery, Hit>> explain = Optional.empty();

  HitActions(ListModel model, ListPane.ListActions actions) {
    this.model = model;
    this.actions = actions;
  }

  /// Has hits explained, why the list has them.
  void setOnExplain(BiConsumer<SearchQuery, Hit> asked) {
    explain = Optional.of(asked);
  }

  /// Those of a row.
  RowMenu.RowActions inRow() {
    return new RowMenu.RowActions(this::showLike, this::showCopies, this::why, actions.entity());
  }

  /// Explains why a hit is in the list; empty where the list has all articles.
  Optional<Consumer<Hit>> why() {
    SearchQuery query = model.results().get().query();
    return query.isAll() ? Optional.empty() : explain.map(asked -> hit -> asked.accept(query, hit));
  }

  private void showLike(Hit hit) {
    actions
        .query()
        .accept(
            SearchQuery.ALL.with(new Filter.SimilarFilter(hit.id())).sorted(SortOrder.RELEVANCE));
  }

  /// The articles folded into a row, of those that the list has found, and that of the row.
  private void showCopies(Hit hit) {
    SearchQuery found = model.results().get().query().entered();
    actions.query().accept(found.with(new Filter.DuplicateFilter(hit.id())).unfolded());
  }
}
