package org.dateline.ui.shell;

import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.navigation.Visit;
import org.dateline.ui.sidebar.SavedSearchesModel;
import org.dateline.ui.sidebar.Sidebar;
import org.dateline.ui.sidebar.SidebarFacets;

/// Shows in the panes what a step of the history is about, but for what their models show.
record VisitDisplay(ShellParts parts, Sidebar sidebar, SavedSearchesModel saved) {

  void follow(Visit visit) {
    parts.overlay().hideCard();
    parts.search().show(visit.query().words());
    showFilters();
    saved.looked(visit.query());
    parts.list().select(visit.article().orElse(""));
    parts.article().mark(visit.entity());
  }

  /// Says how many articles there are of what was counted.
  void counted(SidebarFacets facets) {
    if (facets.overview().complete()) {
      parts.list().counted(facets.query(), facets.overview().totals().articles());
    }
  }

  /// Shows the conditions of the present step, as they are said now.
  void showFilters() {
    SearchQuery query = parts.navigator().visit().get().query();
    FilterLabels words = parts.navigator().filterWords().get();
    parts.list().showFilters(query, words);
    sidebar.showCurrent(query, words.entities());
  }
}
