package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.ui.kit.StyleSheets;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.kit.WindowThread;
import org.dateline.ui.shell.WindowLifecycle.State;
import org.dateline.ui.stage.OpeningFailureNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A library that cannot be opened is not the end.
final class OpeningFailureNoticeTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void it_offers_another_library_and_follows_the_theme() throws Exception {
    FxToolkit.registerPrimaryStage();
    List<String> asked = new ArrayList<>();
    for (boolean dark : new boolean[] {true, false}) {
      Stage stage =
          fx(() -> {
            Stage shown = new Stage();
            Region notice =
                OpeningFailureNotice.of(
                    "It is broken.", dark, () -> asked.add("library"), () -> asked.add("quit"));
            shown.setScene(new Scene(notice, 700, 500));
            shown.setX(0);
            shown.setY(0);
            UnpaintedWindow.show(shown);
            notice.applyCss();
            notice.layout();
            return shown;
          });

      new FxRobot().clickOn("#choose-library");
      new FxRobot().clickOn("Quit");

      Color behind =
          fx(() ->
              (Color)
                  ((Region) stage.getScene().getRoot())
                      .getBackground()
                      .getFills()
                      .getFirst()
                      .getFill());
      assertThat(behind.getBrightness() < 0.5).as("dark").isEqualTo(dark);
      fx(() -> {
        stage.hide();
        StyleSheets.colour(false);
        return true;
      });
    }
    assertThat(asked).containsExactly("library", "quit", "library", "quit");
  }

  @Test
  @Timeout(60)
  void another_library_is_opened_in_its_place() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "no folder");
    Launch broken =
        new Launch(
            file,
            SharedDictionary.none(),
            _ -> CommandRunner.NONE,
            Optional.empty(),
            Optional.of(true),
            Optional.of("an article"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Launch other = broken.withLibrary(temp.resolve("library"));
    List<Launch> launches = new ArrayList<>(List.of(other, broken));
    WindowLifecycle<OpenedLibrary> lifecycle =
        new WindowLifecycle<>(
            new LibrarySteps(launches::removeLast, new WindowThread().background(), _ -> {}));
    lifecycle.begin();
    lifecycle.opening().handle((_, _) -> true).toCompletableFuture().join();
    assertThat(lifecycle.state()).isEqualTo(State.FAILED);

    lifecycle.reopen();
    assertThat(lifecycle.opened().library().size()).isPositive();
    assertThat(lifecycle.state()).isEqualTo(State.OPEN);
    lifecycle.reopen();
    lifecycle.close();

    assertThat(lifecycle.awaitClosed()).isTrue();
    assertThat(lifecycle.failure()).isEmpty();
    assertThat(other.dark()).contains(true);
    assertThat(other.open()).isEmpty();
  }
}
