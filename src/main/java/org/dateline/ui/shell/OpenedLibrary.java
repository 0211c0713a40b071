package org.dateline.ui.shell;

import java.util.Optional;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.model.ArticleLink;
import org.dateline.model.Entity;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.navigation.History;
import org.dateline.ui.navigation.HistoryCodec;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.Visit;

/// A library that has been opened, and what the window shows first.
///
/// @param history as it was kept; the start for none, or where a launch says what to show
/// @param article the article to open; empty for none
/// @param entity the entity to show; empty for none
/// @param search what to search for; empty for nothing
/// @param link the link to follow; empty for none
record OpenedLibrary(
    Library library,
    History history,
    Optional<ReadableArticle> article,
    Optional<OpenedEntity> entity,
    Optional<String> search,
    Optional<String> link) {

  /// An entity, and whether its page is shown.
  record OpenedEntity(Entity entity, boolean page) {}

  /// Opens the library and looks up what the launch names. Touches files.
  ///
  /// @throws org.dateline.library.LibraryException if the library cannot be opened, or has no such
  ///   article or entity
  static OpenedLibrary open(Launch launch) {
    Library library =
        Library.open(launch.library(), InitialContent.BUNDLED_ARTICLES, launch.dictionary());
    try {
      launch.meaning().ifPresent(library.meaning()::use);
      return of(library, launch);
    } catch (RuntimeException | Error e) {
      library.close();
      throw e;
    }
  }

  /// Looks up what the launch names.
  ///
  /// @throws org.dateline.library.LibraryException if there is no such article or entity
  static OpenedLibrary of(Library library, Launch launch) {
    Optional<String> link = launch.open().filter(ArticleLink::isMeant);
    Optional<String> article = launch.open().filter(it -> link.isEmpty());
    boolean told =
        article.isPresent() || launch.entity().isPresent() || launch.search().isPresent();
    return new OpenedLibrary(
        library,
        told ? new History(Visit.START) : kept(library),
        article.map(library::articleCalled),
        launch.entity().map(it -> new OpenedEntity(library.entities().named(it.name()), it.page())),
        launch.search(),
        link);
  }

  /// The steps as an earlier window left them; the start where none did.
  static History kept(Library library) {
    return library
        .settings()
        .get(HistoryCodec.SETTING)
        .map(HistoryCodec::read)
        .orElseGet(() -> new History(Visit.START));
  }

  /// Goes to what the launch named.
  void go(Shell shell) {
    Navigator navigator = shell.navigator();
    article.ifPresent(it -> navigator.open(it.article().id()));
    // As if they had been typed and entered.
    search.ifPresent(words -> navigator.show(SearchQuery.ALL.typing(words).entered()));
    entity.ifPresent(it -> navigator.showEntity(it.entity().number()));
    entity.filter(OpenedEntity::page).map(OpenedEntity::entity).ifPresent(shell::showPage);
    link.ifPresent(shell::open);
  }
}
