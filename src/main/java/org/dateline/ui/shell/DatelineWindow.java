package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.dateline.library.Library;
import org.dateline.library.LibraryException;
import org.dateline.library.WindowState;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.FailureWords;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.settings.Appearance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The program's window, from opening to closing.
public final class DatelineWindow {

  /// So that the first article comes first even where none has to be looked through.
  private static final Duration BEFORE_DICTIONARY = Duration.seconds(5);

  private final Launch launch;
  private final Consumer<DatelineWindow> onFirstArticle;
  private final CompletableFuture<Opened> opening = new CompletableFuture<>();
  private final Background background = new Background(Platform::runLater, this::failed);
  private final PauseTransition beforeDictionary = new PauseTransition(BEFORE_DICTIONARY);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable LibraryException> failure = new AtomicReference<>();
  private final AtomicReference<@Nullable Shell> shown = new AtomicReference<>();

  private DatelineWindow(Launch launch, Consumer<DatelineWindow> onFirstArticle) {
    this.launch = launch;
    this.onFirstArticle = onFirstArticle;
  }

  /// Opens the window and returns when it has been closed. Starts the JavaFX toolkit, so it can be
  /// called once a process.
  ///
  /// @param onFirstArticle run when the first article with its names is on the screen
  /// @throws LibraryException if the library could not be opened; the window has said so by then
  public static void open(Launch launch, Runnable onFirstArticle) throws InterruptedException {
    DatelineWindow window = new DatelineWindow(launch, _ -> onFirstArticle.run());
    window.beforeDictionary.setOnFinished(_ -> window.prepareDictionary());
    window.run();
  }

  /// Opens the window, waits for the first article, and closes it again: once after a build, so
  /// that the machine can record what a start needs.
  ///
  /// @throws LibraryException if the library could not be opened
  public static void rehearse(Launch launch) throws InterruptedException {
    new DatelineWindow(launch, DatelineWindow::hide).run();
  }

  private void run() throws InterruptedException {
    // The library is opened while the toolkit starts and the window is drawn.
    Thread.ofPlatform().name("opening").start(this::openLibrary);
    Appearance kept =
        WindowState.read(launch.library()).map(Appearance::read).orElse(Appearance.FIRST);
    Appearance appearance = launch.dark().map(kept::withDark).orElse(kept);
    Platform.startup(() -> show(appearance));
    Platform.setImplicitExit(false);
    try {
      Opened opened = opening.join();
      Platform.runLater(() -> begin(opened));
    } catch (CompletionException e) {
      Platform.runLater(() -> showFailure(e.getCause() == null ? e : e.getCause()));
    }
    closed.await();
    LibraryException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }

  private void openLibrary() {
    try {
      opening.complete(Opened.open(launch));
    } catch (RuntimeException e) {
      opening.completeExceptionally(e);
    }
  }

  private Library library() {
    return opening.join().library();
  }

  private void show(Appearance appearance) {
    Style.colour(appearance.dark());
    Stage stage = new Stage();
    Shell shell =
        new Shell(
            this::library,
            background,
            new SystemFilePrompt(stage),
            appearance,
            Memory.in(launch.library(), background));
    shown.set(shell);
    stage.setTitle("Dateline");
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    stage.setScene(new Scene(shell, appearance.width(), appearance.height()));
    stage.setOnHidden(_ -> close(shell));
    FirstPaint.ofArticle(shell.article(), () -> onFirstArticle.accept(this));
    stage.show();
  }

  private void begin(Opened opened) {
    Shell shell = shown.get();
    if (shell != null) {
      shell.begin(opened.library(), opened.history(), Platform::runLater);
      opened.go(shell.navigator());
      beforeDictionary.play();
    }
  }

  private void prepareDictionary() {
    library().prepareDictionary();
  }

  private void hide() {
    Window.getWindows().stream().toList().forEach(Window::hide);
  }

  private void failed(RuntimeException e) {
    Shell shell = shown.get();
    if (shell != null) {
      shell.say(words(e));
    }
  }

  private void close(Shell shell) {
    beforeDictionary.stop();
    if (opening.isDone() && !opening.isCompletedExceptionally()) {
      shell.keep();
    }
    background.close();
    // The library may have to wait for its disk; the window is gone already.
    Thread.ofPlatform().name("closing").start(this::closeLibrary);
  }

  private void closeLibrary() {
    if (!opening.isCompletedExceptionally()) {
      library().stopImports();
    }
    background.awaitEnd();
    if (!opening.isCompletedExceptionally()) {
      library().close();
    }
    closed.countDown();
    Platform.exit();
  }

  private void showFailure(Throwable e) {
    failure.set(e instanceof LibraryException known ? known : null);
    Shell shell = shown.get();
    if (shell == null) {
      return;
    }
    Button quit = new Button(message("window.quit"));
    quit.setDefaultButton(true);
    quit.setOnAction(_ -> hide());
    String words = e instanceof RuntimeException known ? words(known) : message("failure.fault", e);
    shell
        .getScene()
        .setRoot(
            Style.alone(
                new Notice(Feather.ALERT_TRIANGLE, message("window.not_opened"), words, quit)));
  }

  static String words(RuntimeException e) {
    return e instanceof LibraryException known
        ? FailureWords.of(known.failure())
        : message("failure.other", e);
  }
}
