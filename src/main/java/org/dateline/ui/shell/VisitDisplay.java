package org.dateline.ui.shell;

import org.dateline.model.query.SearchQuery;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.navigation.EntityNavigation;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.Visit;
import org.dateline.ui.sidebar.SavedSearchesModel;
import org.dateline.ui.sidebar.Sidebar;
import org.dateline.ui.sidebar.SidebarFacets;
import org.dateline.ui.sidebar.SidebarModel;

/// Shows in the panes what a step of the history is about, but for what their models show.
record VisitDisplay(ShellParts parts, Sidebar sidebar, SavedSearchesModel saved) {

  /// Follows the reader from now on.
  ///
  /// @param entity of the entity in focus: one that was joined to another has the number of that
  /// @param overview counts what is listed
  void listen(EntityModel entity, SidebarModel overview) {
    Navigator navigator = parts.navigator();
    navigator.visit().addListener((_, _, visit) -> follow(visit));
    navigator.filterWords().addListener((_, _, _) -> showFilters());
    overview.facets().addListener((_, _, facets) -> counted(facets));
    entity
        .profile()
        .addListener(
            (_, _, known) -> parts.article().mark(new EntityNavigation(navigator).inFocus(known)));
  }

  private void follow(Visit visit) {
    parts.overlay().hideCard();
    parts.search().show(visit.query().words());
    showFilters();
    saved.looked(visit.query());
    parts.list().select(visit.article().orElse(""));
    parts.article().mark(visit.entity());
  }

  /// Says how many articles there are of what was counted.
  private void counted(SidebarFacets facets) {
    if (facets.overview().complete()) {
      parts.list().counted(facets.query(), facets.overview().totals().articles());
    }
  }

  /// Shows the conditions of the present step, as they are said now.
  private void showFilters() {
    SearchQuery query = parts.navigator().visit().get().query();
    FilterLabels words = parts.navigator().filterWords().get();
    parts.list().showFilters(query, words);
    sidebar.showCurrent(query, words.entities());
  }
}
