package org.dateline.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.WindowState;
import org.dateline.ui.chart.PngFile;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.FailureWords;
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
  private final double scale;
  private final CompletableFuture<WritableImage> picture = new CompletableFuture<>();

  private Snapshot(
      OpenedLibrary opened, Appearance appearance, int width, int height, double scale) {
    this.opened = opened;
    this.appearance = appearance;
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /// Draws the window to a PNG file. Starts the JavaFX toolkit, so it can be called once a process.
  ///
  /// @param width of the window
  /// @param height of the window
  /// @param scale pixels of the picture for each of the window, 1 for a screen of 100 %
  /// @throws LibraryException if the library cannot be opened, or the file cannot be written
  public static void draw(Launch launch, Path file, int width, int height, double scale)
      throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    try (Library library =
        Library.open(launch.library(), InitialContent.BUNDLED_ARTICLES, launch.dictionary())) {
      library.awaitNames();
      Appearance kept =
          WindowState.read(launch.library()).map(Appearance::read).orElse(Appearance.FIRST);
      Appearance appearance = launch.applied(kept);
      appearance.language().use();
      Snapshot snapshot =
          new Snapshot(OpenedLibrary.of(library, launch), appearance, width, height, scale);
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
                  shell.status().say(FailureWords.of(e));
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
        WritableImage drawn = drawn();
        end();
        picture.complete(drawn);
      }
    }

    private WritableImage drawn() {
      if (scale == 1) {
        return scene.snapshot(null);
      }
      SnapshotParameters scaled = new SnapshotParameters();
      scaled.setTransform(Transform.scale(scale, scale));
      scaled.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
      return shell.snapshot(scaled, null);
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
