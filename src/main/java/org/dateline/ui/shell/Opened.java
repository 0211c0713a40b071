package org.dateline.ui.shell;

import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.Query;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.VisitsKept;

/// A library that has been opened, and what the window shows first.
///
/// @param history as it was kept; empty for none, or where a launch says what to show
/// @param article the article to open; empty for none
/// @param entity the entity to show the articles of; empty for none
/// @param search what to search for; empty for nothing
record Opened(
    Library library,
    Optional<String> history,
    Optional<ReadableArticle> article,
    Optional<Entity> entity,
    Optional<String> search) {

  /// Opens the library and looks up what the launch names. Touches files.
  ///
  /// @throws org.dateline.library.LibraryException if the library cannot be opened, or has no such
  ///   article or entity
  static Opened open(Launch launch) {
    Library library =
        Library.open(launch.library(), Library.Beginning.BUNDLED_ARTICLES, launch.dictionary());
    try {
      return of(library, launch);
    } catch (RuntimeException | Error e) {
      library.close();
      throw e;
    }
  }

  /// Looks up what the launch names.
  ///
  /// @throws org.dateline.library.LibraryException if there is no such article or entity
  static Opened of(Library library, Launch launch) {
    boolean told =
        launch.open().isPresent() || launch.entity().isPresent() || launch.search().isPresent();
    return new Opened(
        library,
        told ? Optional.empty() : library.setting(VisitsKept.SETTING),
        launch.open().map(library::articleCalled),
        launch.entity().map(library::entityNamed),
        launch.search());
  }

  /// Goes to what the launch named.
  void go(Navigator navigator) {
    article.ifPresent(it -> navigator.open(it.article().id()));
    search.ifPresent(words -> navigator.show(Query.of(words)));
    entity.ifPresent(it -> navigator.showEntity(it.number()));
  }
}
