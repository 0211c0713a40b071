package org.dateline.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.WindowState;
import org.dateline.ui.chart.PngFile;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.PaneWidths;
import org.dateline.ui.settings.WindowBounds;
import org.dateline.ui.stage.SystemOpener;
import org.jspecify.annotations.Nullable;

/// Draws the window to a picture, with no display, when everything it shows has been loaded.
public final class Snapshot {

  /// Frames in which nothing is loaded any more, before the picture is taken: controls lay
  /// themselves out over several.
  private static final int STILL_FRAMES = 3;

  private final OpenedLibrary opened;
  private final Appearance appearance;
  private final int width;
  private final int height;
  private final CompletableFuture<WritableImage> picture = new CompletableFuture<>();

  private Snapshot(OpenedLibrary opened, Appearance appearance, int width, int height) {
    this.opened = opened;
    this.appearance = appearance;
    this.width = width;
    this.height = height;
  }

  /// Draws the window to a PNG file. Starts the JavaFX toolkit, so it can be called once a process.
  ///
  /// @throws LibraryException if the library cannot be opened, or the file cannot be written
  public static void draw(Launch launch, Path file, int width, int height)
      throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    try (Library library =
        Library.open(launch.library(), InitialContent.BUNDLED_ARTICLES, launch.dictionary())) {
      library.awaitNames();
      Appearance kept =
          WindowState.read(launch.library()).map(Appearance::read).orElse(Appearance.FIRST);
      Snapshot snapshot =
          new Snapshot(
              OpenedLibrary.of(library, launch),
              launch.dark().map(kept::withDark).orElse(kept),
              width,
              height);
      Platform.startup(snapshot::show);
      write(snapshot.picture.get(), file);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window cannot be drawn", e.getCause());
    } finally {
      Platform.exit();
    }
  }

  private void show() {
    try {
      AtomicReference<@Nullable Shell> made = new AtomicReference<>();
      BackgroundExecutor background =
          new BackgroundExecutor(
              Platform::runLater,
              e -> {
                Shell shell = made.get();
                if (shell != null) {
                  shell.say(DatelineWindow.words(e));
                }
              });
      Shell shell =
          new Shell(
              opened::library,
              background,
              new DesktopServices(new SystemFilePrompt(new Stage()), new SystemOpener()),
              appearance.withWindow(WindowBounds.sized(width, height), PaneWidths.FIRST),
              WindowPersistence.NONE);
      made.set(shell);
      shell.begin(opened.library(), opened.history(), Platform::runLater);
      opened.go(shell);
      // On no stage: the headless screen is smaller than a picture may be.
      Scene scene = new Scene(shell, width, height);
      new StillnessTimer(shell, background, scene).start();
    } catch (RuntimeException | Error e) {
      picture.completeExceptionally(e);
    }
  }

  private final class StillnessTimer extends AnimationTimer {

    private final Shell shell;
    private final BackgroundExecutor background;
    private final Scene scene;
    private int still;

    StillnessTimer(Shell shell, BackgroundExecutor background, Scene scene) {
      this.shell = shell;
      this.background = background;
      this.scene = scene;
    }

    @Override
    public void handle(long now) {
      try {
        look();
      } catch (RuntimeException | Error e) {
        // Thrown on, it would come again with every frame, and the picture never.
        end();
        picture.completeExceptionally(e);
      }
    }

    private void look() {
      shell.applyCss();
      shell.layout();
      still = shell.settled().get() ? still + 1 : 0;
      if (still > STILL_FRAMES) {
        WritableImage drawn = scene.snapshot(null);
        end();
        picture.complete(drawn);
      }
    }

    private void end() {
      stop();
      shell.close();
      background.close();
    }
  }

  private static void write(WritableImage image, Path file) {
    try {
      PngFile.write(image, file);
    } catch (IOException e) {
      // What writes pictures tells the cause only by the way.
      IOException cause = e.getCause() instanceof IOException first ? first : e;
      throw new LibraryException(Failure.BadFile.unwritten(file, cause), e);
    }
  }
}
