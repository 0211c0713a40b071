package org.dateline.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.StackPane;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.action.ActionKeys;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.correction.CorrectionMenus;
import org.dateline.ui.correction.CorrectionsModel;
import org.dateline.ui.correction.CorrectionsModel.CorrectionEffects;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.entity.page.EntityPages;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.BackgroundOpener;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.FocusRing;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.StyleSheets;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.layout.WindowFrame;
import org.dateline.ui.list.BatchTools;
import org.dateline.ui.list.ExplanationSheets;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.EntityNavigation;
import org.dateline.ui.navigation.History;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.PaneScrolling;
import org.dateline.ui.navigation.SearchNavigation;
import org.dateline.ui.navigation.TrailMenu;
import org.dateline.ui.navigation.UndoableRemovals;
import org.dateline.ui.navigation.VisitTrail;
import org.dateline.ui.note.NoteMenus;
import org.dateline.ui.search.SearchBox;
import org.dateline.ui.search.SuggestionsModel;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.MotionChoice;
import org.dateline.ui.settings.SettingsSheet.SettingsParts;
import org.dateline.ui.settings.WindowAppearance;
import org.dateline.ui.sidebar.SavedSearchSheets;
import org.dateline.ui.sidebar.SavedSearchesModel;
import org.dateline.ui.sidebar.Sidebar;
import org.dateline.ui.sidebar.SidebarModel;
import org.dateline.ui.stage.WindowPlacement;

/// The whole window: the panes, side by side, and what connects them. Can be drawn before its
/// library is open.
public final class Shell extends StackPane {

  private final BackgroundExecutor background;
  private final ListModel list;
  private final ArticleModel article;
  private final SidebarModel overview;
  private final Navigator navigator;
  private final ListPane listPane;
  private final ArticlePane articlePane;
  private final Sidebar sidebar;
  private final SavedSearchesModel saved;
  private final CorrectionMenus corrections;
  private final SearchNavigation fromSearch;
  private final LibraryActions files;
  private final MenuStrip menus;
  private final Toolbar toolbar;
  private final StatusBar status = new StatusBar();
  private final DetailsPane details;
  private final ResponsivePanes panes;
  private final WindowFrame frame;
  private final StackedNavigation steps;
  private final ShellParts parts;
  private final Overlay overlay = new Overlay();
  private final LibraryEventBridge news;
  private final ArticleTasks tasks;
  private final WindowAppearance look;
  private final BatchTools tools;

  /// Makes the panes.
  ///
  /// @param library waits until the library is open; never asked on the window's thread
  /// @param desktop asks for files, and has the system show pages
  public Shell(
      Supplier<Library> library,
      BackgroundExecutor background,
      DesktopServices desktop,
      Appearance appearance,
      WindowPersistence persistence) {
    this.background = background;
    look = new WindowAppearance(appearance, persistence.appearance());
    list = new ListModel(library, background);
    article = new ArticleModel(library, background, persistence.marksRead());
    EntityModel entity = new EntityModel(library, background);
    overview = new SidebarModel(library, background);
    saved = new SavedSearchesModel(library, background);
    navigator = new Navigator(library, background, list, article, entity);
    news = new LibraryEventBridge(status, this::refresh);
    UndoStack undo = new UndoStack(status);
    UndoableRemovals removals = new UndoableRemovals(navigator, saved, undo);
    EntityNavigation focus = new EntityNavigation(navigator);
    CorrectionEffects effects = new CorrectionEffects(news::refresh, focus::shown, focus::leave);
    CorrectionsModel said = new CorrectionsModel(library, background, undo, effects);
    corrections = new CorrectionMenus(said, overlay, this, desktop.prompt());
    Consumer<URI> pages = new BackgroundOpener(desktop.opener(), background, status)::open;
    files = new LibraryActions(library, background, desktop, pages, overlay, status);
    listPane = new ListPane(list, PaneActions.ofList(navigator, removals, files));
    tools = new BatchTools(library, background, undo, status, news::refresh, overlay, pages);
    NoteMenus notes = PaneActions.notes(tools, article, this);
    articlePane =
        new ArticlePane(
            article, PaneActions.ofArticle(navigator, overlay, corrections, notes, this::showPage));
    listPane.setOnExplain(new ExplanationSheets(library, background, overlay)::show);
    fromSearch = new SearchNavigation(navigator, saved, list, listPane, articlePane);
    PaneActions steering =
        PaneActions.of(
            navigator, fromSearch, removals, new SavedSearchSheets(saved, overlay), tools, notes);
    tools.in(listPane, list, steering.tags()::ask, files.exports(navigator));
    EntityPages entities = steering.pages(files, article, articlePane, undo);
    sidebar = new Sidebar(overview, saved, steering.sidebar(this::showPage));
    SearchBox search = new SearchBox(SuggestionsModel.of(library, background), steering.search());
    details =
        new DetailsPane(
            article, entity, PaneActions.ofDetails(navigator, corrections, notes, this::showPage));
    panes = new ResponsivePanes(sidebar, listPane, articlePane, details, appearance.panes());
    steps = new StackedNavigation(navigator, panes, listPane, articlePane, details);
    PaneKeyboard keyboard =
        new PaneKeyboard(panes, search, sidebar, listPane, articlePane, details);
    VisitTrail trail = new VisitTrail(navigator, library, background);
    TrailMenu jumps = new TrailMenu(trail, by -> steps.jump(trail, by));
    toolbar = new Toolbar(navigator, steps, keyboard, search, jumps, look::toggleTheme);
    ViewActions view = new ViewActions(this, look, keyboard);
    parts =
        new ShellParts(
            overlay, search, listPane, articlePane, panes, steps, navigator, notes, entities);
    ReadingActions reading = new ReadingActions(parts, article, jumps, pages);
    tasks = new ArticleTasks(library, background, parts, article, look.now()::get, status::tell);
    corrections.setPassageItems(passage -> tasks.passages().items(passage));
    Function<ActionTable, SettingsParts> settings = own -> files.settings(own, look, trail::forget);
    ActionTable table =
        new ActionTable(
            new ShellActions(parts, undo, corrections, files, view, reading, tasks, settings)::all,
            () -> look.now().get().keys(),
            status::tell);
    menus = new MenuStrip(table);
    frame = new WindowFrame(panes, menus, toolbar, status, menus::fill, listPane::focusList);
    getStyleClass().add("dateline");
    getStylesheets().add(StyleSheets.sheet());
    overlay.add(search.popup());
    getChildren().addAll(frame, overlay);
    new EscapeHandler(parts, sidebar, view::leaveFullScreen).listenTo(this);
    new ActionKeys(table, overlay::hasSheet).install(this, "back", "forward");
    new VisitDisplay(parts, sidebar, saved).listen(entity, overview);
    article.reading().watch(listPane);
    articlePane.sayNothingOpen(list.loading().or(list.indexing()).not());
    navigator.scrolling(new PaneScrolling(articlePane, listPane));
    look.now().addListener((_, _, now) -> show(now));
    sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(FocusRing::install));
    MotionChoice.follow(this, look);
    show(appearance);
  }

  private void show(SearchResults results) {
    navigator.openFirst();
    parts.search().show(results);
    overview.show(results.query());
  }

  /// Begins to show an open library, from where the reader left it or is; with what is being typed
  /// into the search by then.
  ///
  /// @param window runs something on the window's thread
  void begin(Library opened, History history, Executor window) {
    news.from(opened, window);
    frame.awaitArticle();
    tools.keepDensity(listPane);
    SearchBox search = parts.search();
    fromSearch.begin(history, search.typing());
    list.results().addListener((_, _, results) -> show(results));
    list.loading().addListener((_, _, is) -> fromSearch.loaded(!is, search.hasKeyboard()));
    FirstPaint.ofAnyArticle(
        article,
        () -> {
          frame.complete();
          overview.begin();
          saved.refresh();
          files.begin(opened);
        });
  }

  /// Shows all of the window now, and not the article before the rest.
  void complete() {
    frame.complete();
  }

  private void refresh() {
    overview.refresh();
    saved.refresh();
    parts.pages().refresh();
    navigator.refresh();
    corrections.refresh();
  }

  /// Shows the page of an entity.
  void showPage(Entity of) {
    parts.pages().show(of.number());
  }

  /// Whether everything that was asked for is shown.
  BooleanBinding settled() {
    return background
        .running()
        .isEqualTo(0)
        .and(news.waiting().not())
        .and(frame.isComplete())
        .and(overview.loaded())
        .and(details.complete());
  }

  /// Whether what the present step shows is not all there yet.
  boolean isLoading() {
    return list.loading().get() || article.isLoading();
  }

  /// The article being read.
  ArticleModel article() {
    return article;
  }

  /// Where every click that leads somewhere ends.
  public Navigator navigator() {
    return navigator;
  }

  /// Does what can be done in the window under this id.
  void perform(String action) {
    menus.perform(action);
  }

  /// Opens what a link leads to, or what is called so; says so where there is nothing.
  void open(String what) {
    tasks.links().open(what);
  }

  /// Takes files or folders in, in the background.
  public void add(List<Path> paths) {
    files.add(paths);
  }

  private void show(Appearance other) {
    StyleSheets.colour(this, other.dark(), other.theme().contrast());
    articlePane.showTypes(other.types());
    articlePane.type(other.type());
    article.reading().delay(other.readDelay());
    panes.scaleType(other.fontSize() / Typography.USUAL_SIZE);
    toolbar.showTheme(other.dark());
  }

  WindowAppearance look() {
    return look;
  }

  /// Keeps history and size for the next start, as far as changed; before the library is closed.
  void keep() {
    navigator.keep();
    look.keep(WindowPlacement.of(getScene()), panes.chosen());
  }

  /// Gives back what it has subscribed to and stops what it has begun, for the window goes.
  void close() {
    news.close();
    sidebar.close();
    files.close();
    overlay.hideCard();
  }

  /// What says something at the foot of the window.
  StatusBar status() {
    return status;
  }

  /// Its parts that keys and actions go to.
  ShellParts parts() {
    return parts;
  }
}
