package org.dateline.ui.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.Hit;
import org.dateline.ui.article.ReadDelay;
import org.dateline.ui.article.text.ArticleText;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.settings.Appearance;
import org.testfx.api.FxToolkit;

/// A real window on a real library, on the headless screen.
public final class OpenWindow implements AutoCloseable {

  private static final long LIMIT_SECONDS = 60;

  /// Frames in which nothing is loaded any more: what is shown has been laid out.
  private static final int STILL_FRAMES = 6;

  private final Library library;
  private final BackgroundExecutor background;
  private final Stage stage;
  private final AtomicReference<Shell> shell;
  private final List<URI> opened;

  private OpenWindow(
      Library library,
      BackgroundExecutor background,
      Stage stage,
      AtomicReference<Shell> shell,
      List<URI> opened) {
    this.opened = opened;
    this.library = library;
    this.background = background;
    this.stage = stage;
    this.shell = shell;
  }

  /// Opens a window on the library in a folder, and waits until everything in it is shown.
  static OpenWindow on(Path folder, InitialContent initialContent, FilePrompt prompt)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    Library library = Library.open(folder, initialContent, Samples.FINDER);
    library.awaitNames();
    BackgroundExecutor background =
        new BackgroundExecutor(
            Platform::runLater,
            e -> {
              throw new AssertionError(e);
            });
    List<URI> opened = new CopyOnWriteArrayList<>();
    OpenWindow window =
        fx(() -> {
          Stage stage = new Stage();
          AtomicReference<Shell> shown = new AtomicReference<>();
          Shell shell =
              new WindowContent(
                      () -> library,
                      background,
                      new DesktopServices(prompt, opened::add),
                      WindowPersistence.in(folder, background),
                      (next, from) -> {
                        shown.set(next);
                        from.ifPresent(steps -> next.begin(library, steps, Platform::runLater));
                      })
                  .first(Appearance.FIRST.withReadDelay(ReadDelay.AT_ONCE));
          stage.setScene(new Scene(shell, 980, 700));
          stage.setX(0);
          stage.setY(0);
          UnpaintedWindow.show(stage);
          shell.begin(library, OpenedLibrary.kept(library), Platform::runLater);
          return new OpenWindow(library, background, stage, shown, opened);
        });
    window.settle();
    return window;
  }

  /// Opens a window on the bundled articles, or on what an earlier window left in the folder.
  static OpenWindow onTheBundle(Path folder) throws Exception {
    if (!Files.exists(folder.resolve("library.db"))) {
      copy(Bundled.LIBRARY, folder);
    }
    return on(folder, InitialContent.BUNDLED_ARTICLES, new NoFiles());
  }

  /// A library of the bundled articles whose names have been found, made once for all tests.
  private static final class Bundled {

    static final Path LIBRARY = make();

    /// Under what is built, which is cleaned: nobody tells when the last test has ended, least of
    /// all where the tests are killed.
    private static Path make() {
      try {
        Path folder =
            Files.createTempDirectory(Files.createDirectories(Path.of("target", "test")), "bundle");
        try (Library library =
            Library.open(folder, InitialContent.BUNDLED_ARTICLES, Samples.FINDER)) {
          library.awaitNames();
        }
        return folder;
      } catch (IOException | InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /// A reader who chooses no files.
  public static class NoFiles implements FilePrompt {
    @Override
    public List<Path> files() {
      return List.of();
    }

    @Override
    public List<Path> folder() {
      return List.of();
    }

    @Override
    public Optional<Path> library() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> corrections() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> newCorrections() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> notes() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> newNotes() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> newBackup() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> queries() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> newExport(String name) {
      return Optional.empty();
    }
  }

  /// Runs on the window's thread and waits for the result.
  public static <T> T fx(Callable<T> work) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception e) {
        done.completeExceptionally(e);
      }
    });
    return get(done);
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    try {
      return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("the window does not come to rest", e);
    }
  }

  /// Waits until everything that was asked for is shown.
  void settle() throws Exception {
    CompletableFuture<Boolean> still = new CompletableFuture<>();
    Platform.runLater(() ->
        new AnimationTimer() {
          private int frames;

          @Override
          public void handle(long now) {
            frames = shell().settled().get() ? frames + 1 : 0;
            if (frames > STILL_FRAMES) {
              stop();
              still.complete(true);
            }
          }
        }.start());
    get(still);
    fx(() -> {
      UnpaintedWindow.keep(stage);
      return true;
    });
  }

  /// Makes the window so large, with what is in it, and waits until that is laid out.
  void resize(double width, double height) throws Exception {
    fx(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      return true;
    });
    settle();
  }

  Library library() {
    return library;
  }

  /// What the system was asked to show.
  List<URI> opened() {
    return opened;
  }

  Shell shell() {
    return shell.get();
  }

  ArticleText article() {
    return (ArticleText) node("#article");
  }

  @SuppressWarnings("unchecked") // the list shows hits
  ListView<Hit> list() {
    return (ListView<Hit>) node("#articles");
  }

  List<String> listed() throws Exception {
    return fx(() -> list().getItems().stream().map(Hit::id).toList());
  }

  /// The id of the open article; empty for none.
  Optional<String> open() throws Exception {
    return fx(() -> shell().article().shown().get().map(shown -> shown.article().article().id()));
  }

  /// What the sheet says that tells why an article is in the list; nothing where it is not shown.
  List<String> explanation() throws Exception {
    return fx(() ->
        shell().lookupAll(".dialog .explanation").stream()
            .flatMap(sheet ->
                Stream.concat(
                    sheet.lookupAll(".wrapped").stream(), sheet.lookupAll(".marked-line").stream()))
            .map(Node::getAccessibleText)
            .toList());
  }

  Node node(String selector) {
    return Objects.requireNonNull(shell().lookup(selector), selector);
  }

  @Override
  public void close() {
    try {
      end();
    } catch (Exception e) {
      throw new AssertionError("the window does not close", e);
    }
  }

  private void end() throws Exception {
    settle();
    fx(() -> {
      shell().keep();
      stage.hide();
      shell().close();
      return true;
    });
    background.close();
    if (!background.awaitEnd(Duration.ofSeconds(LIMIT_SECONDS))) {
      throw new AssertionError("what the window has asked for does not end");
    }
    library.close();
  }
}
