package org.dateline.ui.shell;

import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.library.InitialContent;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/// A window that the tests of a class share: opened before the first of them, closed after the
/// last. Each begins with a window of the same size, the pointer beside it, no sheet, drawer or
/// find bar open, every article listed and the keyboard in the list.
final class SharedWindow implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  /// Beside the window, on the headless screen.
  private static final double AWAY = 999;

  /// More things cannot be open one in another.
  private static final int MOST_LEVELS = 10;

  private final FxRobot robot = new FxRobot();
  private final Opening opening;
  private final double width;
  private final double height;
  private @Nullable OpenWindow window;
  private Path folder = Path.of("");

  /// Opens a window on a library in a folder that is not there yet.
  @FunctionalInterface
  interface Opening {
    OpenWindow open(Path folder) throws Exception;
  }

  /// Writes files into a folder that is empty.
  @FunctionalInterface
  interface ArticleFiles {
    void write(Path folder) throws Exception;
  }

  private SharedWindow(Opening opening, double width, double height) {
    this.opening = opening;
    this.width = width;
    this.height = height;
  }

  /// On the bundled articles.
  static SharedWindow onTheBundle() {
    return new SharedWindow(OpenWindow::onTheBundle, 980, 700);
  }

  /// On whatever a test opens.
  static SharedWindow of(Opening opening) {
    return new SharedWindow(opening, 980, 700);
  }

  /// On a library of articles of a test's own.
  static SharedWindow on(ArticleFiles files) {
    return on(files, new OpenWindow.NoFiles());
  }

  /// The same with a reader who chooses files.
  static SharedWindow on(ArticleFiles files, FilePrompt prompt) {
    return new SharedWindow(folder -> open(folder, files, prompt), 980, 700);
  }

  private static OpenWindow open(Path folder, ArticleFiles files, FilePrompt prompt)
      throws Exception {
    OpenWindow window = OpenWindow.on(folder, InitialContent.EMPTY, prompt);
    Path articles = Files.createDirectory(folder.resolveSibling("articles"));
    files.write(articles);
    window.library().importFrom(List.of(articles));
    window.library().awaitNames();
    window.settle();
    return window;
  }

  /// The same in another size, in pixels.
  SharedWindow sized(double otherWidth, double otherHeight) {
    return new SharedWindow(opening, otherWidth, otherHeight);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    // Under what is built, which is cleaned.
    Path built = Files.createDirectories(Path.of("target", "test"));
    folder = Files.createTempDirectory(built, "window").resolve("library");
    window = opening.open(folder);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    robot.moveTo(AWAY, AWAY);
    get().resize(width, height);
    SearchQuery all = SearchQuery.ALL;
    for (int i = 0; i < MOST_LEVELS && (!visit().query().equals(all) || isOpen()); i++) {
      press(KeyCode.ESCAPE);
    }
    show(all);
    run(() -> ((ListPane) get().node(".list-pane")).focusList());
  }

  private boolean isOpen() throws Exception {
    return isShown(".dialog") || isShown(".find-bar") || isShown(".drawer");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    get().close();
  }

  /// Where its library is.
  Path folder() {
    return folder;
  }

  /// The window.
  OpenWindow get() {
    return Objects.requireNonNull(window, "not open");
  }

  /// Does something on the window's thread, and waits until what comes of it is shown.
  void run(Runnable action) throws Exception {
    fx(() -> {
      action.run();
      return true;
    });
    get().settle();
  }

  /// Lists what a query finds.
  void show(SearchQuery query) throws Exception {
    run(() -> get().shell().navigator().show(query));
  }

  /// Opens an article.
  void open(String id) throws Exception {
    run(() -> get().shell().navigator().open(id));
  }

  /// Gives a node the keyboard.
  void focus(String selector) throws Exception {
    run(() -> get().node(selector).requestFocus());
  }

  /// Presses keys together, and waits until what comes of it is shown.
  void press(KeyCode... keys) throws Exception {
    robot.push(keys);
    get().settle();
  }

  /// Types words, and waits until what comes of it is shown.
  void type(String words) throws Exception {
    robot.write(words);
    get().settle();
  }

  /// Does what the command palette calls so.
  void perform(String words) throws Exception {
    press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    type(words);
    press(KeyCode.ENTER);
  }

  /// Clicks a node in its middle, and waits until what comes of it is shown.
  void click(Node node) throws Exception {
    robot.clickOn(node);
    get().settle();
  }

  /// What the window says at its foot.
  String said() throws Exception {
    return fx(() -> ((Labeled) get().node(".status-bar .label")).getText());
  }

  /// Takes back what the message at the foot speaks of.
  void clickUndo() throws Exception {
    Node link =
        fx(() ->
            get().shell().lookupAll(".status-bar .hyperlink").stream()
                .filter(it -> ((Hyperlink) it).getText().equals("Undo"))
                .findFirst()
                .orElseThrow());
    click(link);
  }

  Visit visit() throws Exception {
    return fx(() -> get().shell().navigator().visit().get());
  }

  long entity(String name) {
    return get().library().entities().named(name).number();
  }

  /// What has the keyboard.
  Optional<Node> owner() throws Exception {
    return fx(() -> Optional.ofNullable(get().shell().getScene().getFocusOwner()));
  }

  /// Whether what has the keyboard is a node of a style class or in one.
  boolean hasKeyboard(String styleClass) throws Exception {
    for (Node at = owner().orElse(null); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  /// Whether something that fits is to be seen.
  boolean isShown(String selector) throws Exception {
    return fx(
        () -> get().shell().lookupAll(selector).stream().anyMatch(SharedWindow::isTreeVisible));
  }

  private static boolean isTreeVisible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
