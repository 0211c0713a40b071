package org.dateline.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dateline.library.ImportReport;
import org.dateline.library.Library;
import org.dateline.library.LibraryEvent;
import org.dateline.model.Query;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Results;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.ArticlePane.HoveredName;
import org.dateline.ui.article.Place;
import org.dateline.ui.entity.EntityCard;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.Words;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.search.SearchField;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.Problems;
import org.kordamp.ikonli.feather.Feather;

/// The whole window: the panes, side by side, and what connects them.
public final class Shell extends StackPane {

  /// The library's news is shown at most this often while it works.
  private static final Duration REFRESH = Duration.millis(250);

  private static final double[] DIVIDERS = {0.16, 0.43, 0.81};

  private final Library library;
  private final Background background;
  private final FilePrompt prompt;
  private final ListModel list;
  private final ArticleModel article;
  private final EntityModel entity;
  private final SidebarModel overview;
  private final Navigator navigator;
  private final ListPane listPane;
  private final ArticlePane articlePane;
  private final Sidebar sidebar;
  private final SearchField search;
  private final MainMenu menu;
  private final Toolbar toolbar;
  private final StatusBar status = new StatusBar();
  private final SplitPane panes = new SplitPane();
  private final Overlay overlay = new Overlay();
  private final PauseTransition refresh = new PauseTransition(REFRESH);
  private final SimpleBooleanProperty refreshing = new SimpleBooleanProperty();
  private Appearance appearance;

  /// Shows `library`.
  ///
  /// @param prompt asks for files
  public Shell(Library library, Background background, FilePrompt prompt, Appearance appearance) {
    this.library = library;
    this.background = background;
    this.prompt = prompt;
    this.appearance = appearance;
    list = new ListModel(library, background);
    article = new ArticleModel(library, background);
    entity = new EntityModel(library, background);
    overview = new SidebarModel(library, background);
    navigator = new Navigator(library, background, list, article, entity);
    listPane =
        new ListPane(
            list,
            new ListPane.Actions(hit -> navigator.open(hit.id()), navigator::show, this::nothing));
    articlePane =
        new ArticlePane(
            article,
            new ArticlePane.Actions(navigator::showEntity, this::hover, overlay::hideCard));
    sidebar = new Sidebar(overview, navigator::show, e -> navigator.showEntity(e.number()));
    search = new SearchField(navigator::search, listPane::focusList);
    menu = new MainMenu(this::choose, this::look);
    toolbar =
        new Toolbar(
            navigator, search, menu, () -> look(this.appearance.withDark(!this.appearance.dark())));
    Details details =
        new Details(article, entity, e -> navigator.showEntity(e.number()), navigator::leaveEntity);
    assemble(details);
    connect();
    look(appearance);
  }

  private void assemble(Details details) {
    getStyleClass().add("dateline");
    getStylesheets()
        .add(
            Objects.requireNonNull(Shell.class.getResource("/org/dateline/ui/dateline.css"))
                .toExternalForm());
    panes.getItems().addAll(sidebar, listPane, articlePane, details);
    SplitPane.setResizableWithParent(sidebar, false);
    SplitPane.setResizableWithParent(listPane, false);
    SplitPane.setResizableWithParent(details, false);
    sidebar.setMinWidth(120);
    listPane.setMinWidth(200);
    articlePane.setMinWidth(260);
    details.setMinWidth(140);
    List<Double> kept = appearance.dividers();
    for (int i = 0; i < DIVIDERS.length; i++) {
      panes.setDividerPosition(i, kept.size() == DIVIDERS.length ? kept.get(i) : DIVIDERS[i]);
    }
    BorderPane frame = new BorderPane(panes, toolbar, null, status, null);
    getChildren().addAll(frame, overlay);
    ShellKeys.install(this, navigator, search, listPane, articlePane, article, this::choose);
  }

  private void connect() {
    refresh.setOnFinished(_ -> {
      refreshing.set(false);
      overview.refresh();
      navigator.refresh();
    });
    navigator.visit().addListener((_, _, visit) -> follow(visit));
    navigator
        .filterNames()
        .addListener((_, _, names) -> listPane.showFilters(navigator.visit().get().query(), names));
    navigator.scrolling(
        new Navigator.Scrolling() {
          @Override
          public Place article() {
            return articlePane.place();
          }

          @Override
          public double list() {
            return listPane.scroll();
          }

          @Override
          public void restoreArticle(Place place) {
            articlePane.scrollTo(place);
          }

          @Override
          public void restoreList(double pixels) {
            listPane.scrollTo(pixels);
          }
        });
  }

  private void follow(Visit visit) {
    overlay.hideCard();
    search.show(visit.query().words());
    sidebar.showCurrent(visit.query());
    listPane.showFilters(visit.query(), navigator.filterNames().get());
    listPane.select(visit.article().orElse(""));
    articlePane.mark(visit.entity());
  }

  /// Begins to show the library, from where the reader left it.
  ///
  /// @param history as [#keep] left it; empty for the start
  public void begin(Optional<String> history) {
    listPane.focusList();
    overview.refresh();
    navigator.begin(history.map(VisitsJson::read).orElseGet(() -> new History(Visit.START)));
    list.loading()
        .addListener((_, _, loading) -> {
          if (!loading) {
            navigator.openFirst();
          }
        });
  }

  /// Hears of the library's work; may be called on any thread.
  ///
  /// @param window runs something on the window's thread
  public Runnable listen(java.util.concurrent.Executor window) {
    return library.listen(event -> window.execute(() -> hear(event)));
  }

  private void hear(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.Changed _ -> {
        if (!refreshing.get()) {
          refreshing.set(true);
          refresh.playFromStart();
        }
      }
      case LibraryEvent.Progress progress -> status.progress(progress);
      case LibraryEvent.Ended(LibraryEvent.Task task) -> status.ended(task);
      case LibraryEvent.Failed(String message) -> status.say(message);
    }
  }

  /// Whether everything that was asked for is shown.
  public BooleanBinding settled() {
    return Bindings.createBooleanBinding(
        () -> background.running().get() == 0 && !refreshing.get(),
        background.running(),
        refreshing);
  }

  /// Where every click that leads somewhere ends.
  public Navigator navigator() {
    return navigator;
  }

  private Node nothing(Results results) {
    Query query = results.query();
    if (query.isAll()) {
      Button files = new Button("Add files…");
      files.setDefaultButton(true);
      files.setOnAction(_ -> choose(MenuEntry.ADD_FILES));
      Button folder = new Button("Add a folder…");
      folder.setOnAction(_ -> choose(MenuEntry.ADD_FOLDER));
      return new Notice(
          Feather.INBOX,
          "No articles yet",
          "Add text or JSON files with articles, or a folder of them.",
          files,
          folder);
    }
    Button all = new Button("Show all articles");
    all.setOnAction(_ -> navigator.show(Query.ALL));
    String title =
        query.words().isEmpty()
            ? "No such article"
            : "Nothing found for “" + shortened(query.words()) + "”";
    return new Notice(
        Feather.SEARCH,
        title,
        query.filters().isEmpty()
            ? "Try fewer or other words, or the beginning of a word with a star: denucle*"
            : "Try other words, or take a filter away.",
        all);
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 59) + "…";
  }

  private void hover(HoveredName name, Bounds screen) {
    List<String> forms =
        name.article().names().stream()
            .filter(linked -> linked.entity() == name.entity().number())
            .map(LinkedMention::mention)
            .map(mention -> mention.in(name.article().article()))
            .distinct()
            .toList();
    overlay.showCard(
        new EntityCard(
            name.entity(),
            name.linked().mention().in(name.article().article()),
            forms,
            name.linked().mention().why()),
        overlay.screenToLocal(screen));
  }

  private void choose(MenuEntry entry) {
    switch (entry) {
      case ADD_FILES -> add(prompt.files());
      case ADD_FOLDER -> add(prompt.folder());
      case LARGER -> look(appearance.withFontSize(appearance.fontSize() + 1));
      case SMALLER -> look(appearance.withFontSize(appearance.fontSize() - 1));
      case USUAL -> look(appearance.withFontSize(Appearance.USUAL));
      case PROBLEMS ->
          background.run(
              library::failures,
              problems -> overlay.showSheet(new Problems(problems, overlay::hideSheet)));
      case KEYS -> overlay.showSheet(new KeySheet(overlay::hideSheet));
    }
  }

  /// Takes files or folders in, in the background.
  public void add(List<Path> paths) {
    if (!paths.isEmpty()) {
      background.run(() -> library.importFrom(paths), this::added);
    }
  }

  private void added(ImportReport report) {
    String rejected =
        report.rejected().isEmpty()
            ? ""
            : ", %s left out (see Problems in the menu)"
                .formatted(Words.count(report.rejected().size(), "file or line", "files or lines"));
    status.say(
        "%s added, %,d updated, %,d already there%s"
            .formatted(
                Words.articles(report.added()), report.updated(), report.unchanged(), rejected));
  }

  /// Makes the window look so, and keeps it.
  public void look(Appearance other) {
    appearance = other;
    Application.setUserAgentStylesheet(
        other.dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    getStyleClass().removeAll("dark", "light");
    getStyleClass().add(other.dark() ? "dark" : "light");
    articlePane.showTypes(other.types());
    articlePane.face(other.face());
    articlePane.fontSize(other.fontSize());
    toolbar.showTheme(other.dark());
    menu.show(other);
    background.run(() -> library.set(Appearance.SETTING, other.write()));
  }

  void toggleTheme() {
    look(appearance.withDark(!appearance.dark()));
  }

  boolean escape() {
    return overlay.hideSheet();
  }

  /// Keeps the history and the window's size for the next start. To be called before the library is
  /// closed.
  public void keep() {
    navigator.keep();
    if (getScene() != null) {
      List<Double> dividers =
          panes.getDividers().stream().map(Divider::getPosition).collect(Collectors.toList());
      Appearance last =
          appearance.withWindow(getScene().getWidth(), getScene().getHeight(), dividers);
      background.run(() -> library.set(Appearance.SETTING, last.write()));
    }
  }

  /// Says something at the foot of the window.
  public void say(String message) {
    status.say(message);
  }

  /// Colours a pane that stands alone, such as the one for a failure.
  static Region alone(Node content) {
    StackPane pane = new StackPane(content);
    StackPane.setAlignment(content, Pos.CENTER);
    pane.getStyleClass().addAll("dateline", "light");
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(Shell.class.getResource("/org/dateline/ui/dateline.css"))
                .toExternalForm());
    return pane;
  }

  /// Runs something when the first article whose names are known is shown.
  void whenFirstArticleShown(Runnable then) {
    ChangeListener<Optional<ArticleModel.Shown>> once =
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends Optional<ArticleModel.Shown>> shown,
              Optional<ArticleModel.Shown> before,
              Optional<ArticleModel.Shown> now) {
            if (now.isPresent() && now.get().article().recognised()) {
              shown.removeListener(this);
              then.run();
            }
          }
        };
    article.shown().addListener(once);
  }
}
