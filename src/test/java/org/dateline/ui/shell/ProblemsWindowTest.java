package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What could not be read is told with its reason, and tried again or forgotten.
final class ProblemsWindowTest {

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(folder ->
          Samples.write(
              folder.resolve("good.json"), Samples.json("good", "Good news", "All is well.")));

  private Path bad = Path.of("");

  @BeforeEach
  void begin() throws Exception {
    bad = SHARED.folder().resolveSibling("articles").resolve("bad.json").toAbsolutePath();
    Samples.write(bad, "{ no article");
    SHARED.get().library().importFrom(List.of(bad));
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    SHARED.type("prob");
    SHARED.press(KeyCode.ENTER);
  }

  @AfterEach
  void end() throws Exception {
    SHARED.press(KeyCode.ESCAPE);
  }

  private static List<String> subjects() throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll(".problem-subject").stream()
            .map(Node::getAccessibleText)
            .toList());
  }

  private static void click(String words) throws Exception {
    Button button =
        fx(() ->
            SHARED.get().shell().lookupAll(".problem-buttons .button").stream()
                .map(Button.class::cast)
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow());
    SHARED.click(button);
  }

  @Test
  void one_that_is_mended_is_read_when_it_is_tried_again() throws Exception {
    assertThat(subjects()).hasSize(1);
    assertThat(subjects().getFirst()).startsWith(bad.toString());
    click("Try again");
    assertThat(subjects()).as("it is as bad as before").hasSize(1);

    Samples.write(bad, Samples.json("mended", "Mended news", "All is well again."));
    click("Try again");

    assertThat(subjects()).isEmpty();
    assertThat(SHARED.get().library().article("mended").article().title()).isEqualTo("Mended news");
  }

  @Test
  void its_folder_is_shown_and_it_is_forgotten() throws Exception {
    SHARED.get().opened().clear();
    click("Open folder");
    assertThat(SHARED.get().opened()).containsExactly(bad.resolveSibling("").toUri());

    click("Forget");
    assertThat(subjects()).isEmpty();
    assertThat(SHARED.get().library().failures()).isEmpty();
  }
}
