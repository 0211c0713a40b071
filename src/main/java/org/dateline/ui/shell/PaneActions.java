package org.dateline.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.dateline.model.Entity;
import org.dateline.ui.article.ArticleActions;
import org.dateline.ui.article.ArticleMenus;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.correction.CorrectionMenus;
import org.dateline.ui.entity.EntityCard;
import org.dateline.ui.entity.FollowedModel;
import org.dateline.ui.entity.page.EntityPages;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.list.BatchTools;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.MentionNavigation;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.SearchNavigation;
import org.dateline.ui.navigation.UndoableRemovals;
import org.dateline.ui.note.NoteMenus;
import org.dateline.ui.note.NotesModel;
import org.dateline.ui.search.SearchBox;
import org.dateline.ui.search.SearchTips;
import org.dateline.ui.sidebar.FollowedList;
import org.dateline.ui.sidebar.SavedSearchList;
import org.dateline.ui.sidebar.SavedSearchSheets;
import org.dateline.ui.sidebar.Sidebar;
import org.dateline.ui.tag.TagSheets;
import org.dateline.ui.tag.TagsModel;
import org.dateline.ui.trash.TrashSheets;

/// What the panes ask for, and who does it.
record PaneActions(
    Navigator navigator,
    SearchNavigation fromSearch,
    UndoableRemovals removals,
    SavedSearchSheets sheets,
    TagSheets tags,
    TrashSheets trash,
    FollowedModel followed,
    NoteMenus notes,
    Overlay overlay) {

  /// Those of a window whose articles are acted on.
  static PaneActions of(
      Navigator navigator,
      SearchNavigation fromSearch,
      UndoableRemovals removals,
      SavedSearchSheets sheets,
      BatchTools tools,
      NoteMenus notes) {
    TagsModel tags =
        new TagsModel(tools.library(), tools.background(), tools.undo(), tools.refresh());
    return new PaneActions(
        navigator,
        fromSearch,
        removals,
        sheets,
        new TagSheets(tags, tools.overlay()),
        new TrashSheets(
            tools.library(), tools.background(), tools.overlay(), tools.bar(), tools.refresh()),
        new FollowedModel(tools.library(), tools.background(), tools.undo(), tools.bar()),
        notes,
        tools.overlay());
  }

  /// The reader's notes on the article being read.
  static NoteMenus notes(BatchTools tools, ArticleModel article, Node window) {
    NotesModel model =
        new NotesModel(tools.library(), tools.background(), tools.undo(), tools.refresh());
    return new NoteMenus(model, article, tools.overlay(), window);
  }

  /// What the list asks for.
  static ListPane.ListActions ofList(
      Navigator navigator, UndoableRemovals removals, LibraryActions files) {
    return new ListPane.ListActions(
        hit -> navigator.open(hit.id()),
        removals::show,
        navigator::showEntity,
        _ -> EmptyLibraryNotice.of(files::addFiles, files::addFolder));
  }

  /// What the details pane asks for.
  ///
  /// @param page shows the page of an entity
  static DetailsPane.DetailsActions ofDetails(
      Navigator navigator, CorrectionMenus corrections, NoteMenus notes, Consumer<Entity> page) {
    return new DetailsPane.DetailsActions(
        entity -> navigator.showEntity(entity.number()),
        navigator::leaveEntity,
        corrections::ofEntity,
        page,
        notes::list);
  }

  /// What the article asks for.
  ///
  /// @param page shows the page of an entity
  static ArticleActions ofArticle(
      Navigator navigator,
      Overlay overlay,
      CorrectionMenus corrections,
      NoteMenus notes,
      Consumer<Entity> page) {
    return new ArticleActions(
        navigator::showEntity,
        navigator::narrowTo,
        navigator::show,
        new ArticleActions.NameCards(
            (name, at) ->
                overlay.showCard(
                    new EntityCard(
                        name,
                        where -> corrections.ofName(name, where),
                        () -> page.accept(name.entity())),
                    overlay.screenToLocal(at)),
            overlay::leaveCard,
            overlay::hideCard),
        new ArticleMenus(
            corrections::ofName,
            (passage, at) -> corrections.ofPassage(passage, notes.ofPassage(passage), at),
            notes::in));
  }

  /// The pages of entities.
  ///
  /// @param pane opens an article at a mention
  EntityPages pages(LibraryActions files, ArticleModel article, ArticlePane pane, UndoStack undo) {
    return files.pages(new MentionNavigation(navigator, article, pane), followed, undo);
  }

  /// @param page shows the page of an entity
  Sidebar.SidebarActions sidebar(Consumer<Entity> page) {
    return new Sidebar.SidebarActions(
        navigator::show,
        removals::show,
        navigator::narrowTo,
        navigator::showEntity,
        new Sidebar.TagActions(tags::menu, tags::rename),
        trash::show,
        new FollowedList.FollowedActions(
            followed, entity -> navigator.showEntity(entity.number()), page),
        noted -> notes.open(noted.notes().getFirst(), () -> navigator.open(noted.article().id())),
        new SavedSearchList.SavedSearchActions(
            fromSearch::show,
            query -> sheets.save(query, navigator.filterWords().get()),
            sheets::rename,
            removals::remove));
  }

  SearchBox.SearchBoxActions search() {
    return new SearchBox.SearchBoxActions(
        navigator::type,
        fromSearch::finish,
        navigator::leaveWords,
        fromSearch::goDown,
        fromSearch::choose,
        () -> overlay.showSheet(SearchTips.of(overlay::hideSheet)));
  }
}
