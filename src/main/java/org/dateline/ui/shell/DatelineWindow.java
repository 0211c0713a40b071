package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.WindowState;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.FailureWords;
import org.dateline.ui.kit.StyleSheets;
import org.dateline.ui.navigation.History;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.SystemTheme;
import org.dateline.ui.shell.WindowLifecycle.State;
import org.dateline.ui.stage.OpeningFailureNotice;
import org.dateline.ui.stage.OtherWindowRaisedException;
import org.dateline.ui.stage.SystemOpener;
import org.dateline.ui.stage.WindowIcons;
import org.dateline.ui.stage.WindowPlacement;
import org.dateline.ui.stage.WindowTitle;
import org.jspecify.annotations.Nullable;

/// The program's window, from opening to closing. It always closes, and its process always ends:
/// see [WindowLifecycle].
public final class DatelineWindow {

  /// So that the first article comes first even where none has to be looked through.
  private static final Duration DICTIONARY_DELAY = Duration.seconds(5);

  private volatile Launch launch;
  private final Consumer<DatelineWindow> onFirstArticle;
  private final boolean rehearsal;
  private final BackgroundExecutor background =
      new BackgroundExecutor(Platform::runLater, this::failed);
  private final WindowLifecycle<OpenedLibrary> lifecycle;
  private final StateAutosave autosave = new StateAutosave();
  private final PauseTransition beforeDictionary = new PauseTransition(DICTIONARY_DELAY);
  private final AtomicReference<@Nullable Shell> shown = new AtomicReference<>();
  private boolean begun;

  private DatelineWindow(
      Launch launch, boolean rehearsal, Consumer<DatelineWindow> onFirstArticle) {
    this.launch = launch;
    this.rehearsal = rehearsal;
    this.onFirstArticle = onFirstArticle;
    this.lifecycle =
        new WindowLifecycle<>(
            new LibrarySteps(
                () -> this.launch, background, what -> Platform.runLater(() -> raise(what))));
  }

  /// Opens the window and returns when it has been closed. Starts the JavaFX toolkit, so it can be
  /// called once a process.
  ///
  /// @param onFirstArticle run when the first article with its names is on the screen
  /// @throws LibraryException if the library could not be opened; the window has said so by then
  /// @throws IllegalStateException if anything else kept the window from being shown or closed
  public static void open(Launch launch, Runnable onFirstArticle) throws InterruptedException {
    DatelineWindow window = new DatelineWindow(launch, false, _ -> onFirstArticle.run());
    window.beforeDictionary.setOnFinished(_ -> window.prepareDictionary());
    window.run();
  }

  /// Opens the window, waits for the first article, and closes it again: once after a build, so
  /// that the machine can record what a start needs.
  ///
  /// @throws LibraryException if the library could not be opened
  /// @throws IllegalStateException as [#open]
  public static void rehearse(Launch launch) throws InterruptedException {
    new DatelineWindow(launch, true, DatelineWindow::hide).run();
  }

  private void run() throws InterruptedException {
    Thread hook =
        Thread.ofPlatform().name("ending").unstarted(() -> lifecycle.end(this::askToClose));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      // The library is opened while the toolkit starts and the window is drawn.
      lifecycle.begin();
      start();
      lifecycle.awaitClosed();
    } finally {
      remove(hook);
      Platform.exit();
    }
    Optional<Throwable> failure =
        lifecycle.failure().filter(e -> !(e instanceof OtherWindowRaisedException));
    if (failure.isPresent()) {
      throw failure.get() instanceof LibraryException known
          ? known
          : new IllegalStateException("the window has failed", failure.get());
    }
  }

  private void start() {
    try {
      Appearance kept =
          WindowState.read(launch.library()).map(Appearance::read).orElse(Appearance.FIRST);
      Appearance appearance = launch.applied(kept);
      appearance.language().use();
      Platform.startup(() -> guarded(() -> show(SystemTheme.applied(appearance))));
      Platform.setImplicitExit(false);
      beginWhenOpened();
    } catch (RuntimeException | Error e) {
      lifecycle.abort(e);
    }
  }

  private void beginWhenOpened() {
    lifecycle
        .opening()
        .whenComplete((opened, e) ->
            Platform.runLater(() ->
                guarded(() -> {
                  if (e == null) {
                    begin(opened);
                  } else {
                    showFailure(cause(e));
                  }
                })));
  }

  /// What fails on the window's thread would only be printed there, and leave a process without a
  /// window.
  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error e) {
      lifecycle.abort(e);
      hide();
    }
  }

  private static Throwable cause(Throwable e) {
    return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // It is at work: the process is ending.
    }
  }

  private Optional<Shell> shown() {
    return Optional.ofNullable(shown.get());
  }

  private Library library() {
    return lifecycle.opened().library();
  }

  private void show(Appearance appearance) {
    if (lifecycle.state() == State.CLOSING
        || lifecycle.state() == State.CLOSED
        || lifecycle.failure().filter(OtherWindowRaisedException.class::isInstance).isPresent()) {
      return;
    }
    StyleSheets.colour(appearance.dark());
    Stage stage = new Stage();
    WindowPlacement.put(stage, shell(stage, appearance), appearance.window());
    stage.setOnHidden(_ -> shown().ifPresent(this::close));
    stage.show();
  }

  /// The panes of a window, for the library that is being opened.
  private Shell shell(Stage stage, Appearance appearance) {
    DesktopServices desktop = new DesktopServices(new SystemFilePrompt(stage), new SystemOpener());
    Shell shell =
        new WindowContent(
                this::library,
                background,
                desktop,
                WindowPersistence.in(launch.library(), background),
                (next, from) -> show(next, from, stage))
            .first(appearance);
    FirstPaint.ofArticle(shell.article(), () -> onFirstArticle.accept(this));
    return shell;
  }

  private void show(Shell shell, Optional<History> from, Stage stage) {
    shown.set(shell);
    stage.titleProperty().bind(WindowTitle.of(shell.article(), shell.navigator()));
    if (begun && from.isPresent() && lifecycle.state() == State.OPEN) {
      shell.begin(library(), from.get(), Platform::runLater);
      autosave.watch(shell);
    }
  }

  private void begin(OpenedLibrary opened) {
    Shell shell = shown.get();
    if (shell != null && lifecycle.state() == State.OPEN) {
      begun = true;
      shell.begin(opened.library(), opened.history(), Platform::runLater);
      opened.go(shell);
      autosave.watch(shell);
      // What nobody waits for comes after the article.
      FirstPaint.ofAnyArticle(shell.article(), () -> WindowIcons.show(shell.getScene()));
      FirstPaint.ofAnyArticle(
          shell.article(), () -> SystemTheme.listen(() -> shown().map(Shell::look)));
      beforeDictionary.play();
    }
  }

  private void prepareDictionary() {
    library().prepareDictionary();
    library().meaning().begin();
  }

  /// Does what is done when the window is hidden, but does not hide it: the toolkit ends with the
  /// process too, at the same time, and may not draw any more. It may not even come to this; then
  /// the library is closed all the same, and what the reader did in the last second is not kept.
  private void askToClose() {
    Platform.runLater(() -> shown().ifPresentOrElse(this::close, lifecycle::close));
  }

  private void hide() {
    Window.getWindows().stream().toList().forEach(Window::hide);
  }

  private void failed(Throwable e) {
    shown().ifPresent(shell -> shell.status().say(FailureWords.of(e)));
    endRehearsal(e);
  }

  /// Nobody is there to close a window that waits for an article in vain.
  private void endRehearsal(Throwable e) {
    if (rehearsal) {
      lifecycle.abort(e);
      hide();
    }
  }

  private void close(Shell shell) {
    try {
      beforeDictionary.stop();
      autosave.stop();
      if (lifecycle.state() == State.OPEN) {
        shell.keep();
      }
      shell.close();
    } finally {
      background.close();
      // The library may have to wait for its disk; the window is gone already.
      lifecycle.close();
    }
  }

  /// Brings the window to the front, and opens what a second start was called with.
  private void raise(String what) {
    Shell shell = shown.get();
    if (shell != null) {
      WindowPlacement.raise(shell.getScene());
      shell.open(what);
    }
  }

  private void showFailure(Throwable e) {
    Shell shell = shown.get();
    if (e instanceof OtherWindowRaisedException) {
      hide();
      lifecycle.close();
      return;
    }
    if (shell == null) {
      return;
    }
    Scene scene = shell.getScene();
    WindowIcons.show(scene);
    Appearance looks = shell.look().now().get();
    scene.setRoot(
        OpeningFailureNotice.of(
            FailureWords.of(e), looks.dark(), () -> chooseLibrary(scene, looks), this::hide));
    endRehearsal(e);
  }

  private void chooseLibrary(Scene scene, Appearance looks) {
    Stage stage = (Stage) scene.getWindow();
    Optional<Path> other = new SystemFilePrompt(stage).library();
    if (other.isPresent()) {
      launch = launch.withLibrary(other.get());
      begun = false;
      lifecycle.reopen();
      scene.setRoot(shell(stage, looks));
      beginWhenOpened();
    }
  }
}
