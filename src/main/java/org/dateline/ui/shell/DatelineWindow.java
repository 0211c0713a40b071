package org.dateline.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.dateline.library.Library;
import org.dateline.library.LibraryException;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.settings.Appearance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The program's window, from opening to closing.
public final class DatelineWindow {

  private final Launch launch;
  private final Runnable onFirstArticle;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable LibraryException> failure = new AtomicReference<>();

  private DatelineWindow(Launch launch, Runnable onFirstArticle) {
    this.launch = launch;
    this.onFirstArticle = onFirstArticle;
  }

  /// Opens the window and returns when it has been closed. Starts the JavaFX toolkit, so it can be
  /// called once a process.
  ///
  /// @param onFirstArticle run when the first article with its names is on the screen
  /// @throws LibraryException if the library could not be opened; the window has said so by then
  public static void open(Launch launch, Runnable onFirstArticle) throws InterruptedException {
    new DatelineWindow(launch, onFirstArticle).run();
  }

  private void run() throws InterruptedException {
    // The library is opened while the toolkit starts.
    CompletableFuture<Opened> opening = new CompletableFuture<>();
    Thread.ofPlatform().name("opening").start(() -> open(opening));
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    try {
      Opened opened = opening.join();
      Platform.runLater(() -> show(opened));
    } catch (CompletionException e) {
      Platform.runLater(() -> showFailure(e));
    }
    closed.await();
    LibraryException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }

  private void open(CompletableFuture<Opened> opening) {
    try {
      opening.complete(Opened.open(launch));
    } catch (RuntimeException e) {
      opening.completeExceptionally(e);
    }
  }

  private void show(Opened opened) {
    Library library = opened.library();
    AtomicReference<@Nullable Shell> made = new AtomicReference<>();
    Background background =
        new Background(
            Platform::runLater,
            e -> Optional.ofNullable(made.get()).ifPresent(shell -> shell.say(words(e))));
    Stage stage = new Stage();
    Shell shell = new Shell(library, background, new SystemFilePrompt(stage), opened.appearance());
    made.set(shell);
    shell.listen(Platform::runLater);
    Appearance size = opened.appearance();
    Scene scene = new Scene(shell, size.width(), size.height());
    stage.setTitle("Dateline");
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    stage.setScene(scene);
    stage.setOnHidden(_ -> close(shell, background, library));
    FirstPaint.watch(shell, onFirstArticle);
    shell.begin(opened.history());
    opened.go(shell.navigator());
    stage.show();
  }

  private void close(Shell shell, Background background, Library library) {
    shell.keep();
    background.close();
    // The library may have to wait for its disk; the window is gone already.
    Thread.ofPlatform()
        .name("closing")
        .start(() -> {
          background.awaitEnd();
          library.close();
          end();
        });
  }

  private void showFailure(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    LibraryException known = e instanceof LibraryException it ? it : null;
    if (known == null && cause instanceof LibraryException it) {
      known = it;
    }
    failure.set(known);
    Stage stage = new Stage();
    Button quit = new Button("Quit");
    quit.setDefaultButton(true);
    quit.setOnAction(_ -> stage.close());
    String words = known == null ? "A fault of this program: " + cause : known.failure().message();
    stage.setTitle("Dateline");
    stage.setScene(
        new Scene(
            Shell.alone(
                new Notice(Feather.ALERT_TRIANGLE, "The library cannot be opened", words, quit)),
            640,
            420));
    stage.setOnHidden(_ -> end());
    stage.show();
  }

  private void end() {
    closed.countDown();
    Platform.exit();
  }

  static String words(RuntimeException e) {
    return e instanceof LibraryException known
        ? known.failure().message()
        : "That did not work: " + e;
  }
}
