package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.navigation.History;
import org.dateline.ui.navigation.Visit;
import org.dateline.ui.settings.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A reader who types before the library is open.
final class EarlyTypingWindowTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void what_is_typed_before_the_library_is_open_is_searched_for_and_the_keyboard_stays()
      throws Exception {
    FxToolkit.registerPrimaryStage();
    CompletableFuture<Library> opening = new CompletableFuture<>();
    BackgroundExecutor background =
        new BackgroundExecutor(
            Platform::runLater,
            e -> {
              throw new AssertionError(e);
            });
    Stage stage = fx(Stage::new);
    try (Library library = Samples.empty(folder)) {
      Shell shell =
          fx(() -> {
            Shell made =
                new Shell(
                    opening::join,
                    background,
                    new DesktopServices(new OpenWindow.NoFiles(), _ -> {}),
                    Appearance.FIRST,
                    WindowPersistence.NONE);
            stage.setScene(new Scene(made, 980, 700));
            UnpaintedWindow.show(stage);
            made.complete();
            made.applyCss();
            made.layout();
            return made;
          });
      TextInputControl field =
          (TextInputControl) Objects.requireNonNull(fx(() -> shell.lookup("#search")));
      fx(() -> {
        field.requestFocus();
        field.insertText(0, "sum");
        opening.complete(library);
        shell.begin(library, new History(Visit.START), Platform::runLater);
        return true;
      });

      assertThat(fx(() -> shell.getScene().getFocusOwner())).isEqualTo(field);
      assertThat(fx(() -> field.getText())).isEqualTo("sum");
      assertThat(fx(() -> shell.navigator().visit().get().query()))
          .isEqualTo(SearchQuery.ALL.typing("sum"));
      fx(() -> {
        field.appendText("mit");
        shell.navigator().back();
        return true;
      });
      assertThat(fx(() -> shell.navigator().visit().get().query())).isEqualTo(SearchQuery.ALL);

      fx(() -> {
        stage.hide();
        shell.close();
        return true;
      });
      background.close();
      assertThat(background.awaitEnd(Duration.ofSeconds(60))).isTrue();
    }
  }
}
