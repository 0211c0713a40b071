package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The names in the rows of the list: those that not every article of it has.
final class RowChipsWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(RowChipsWindowTest::write);

  private static void write(Path articles) throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          articles.resolve(i + ".txt"),
          "Report %d\n\nAngela Merkel met Emmanuel Macron in Paris.\n".formatted(i));
    }
  }

  private static List<String> chips() throws Exception {
    return fx(() ->
        SHARED.get().list().lookupAll(".row-name").stream()
            .filter(Node::isVisible)
            .map(chip -> ((Button) chip).getText())
            .distinct()
            .toList());
  }

  @Test
  void they_follow_the_filters_in_the_rows_that_stay() throws Exception {
    List<Hit> rows = fx(() -> List.copyOf(SHARED.get().list().getItems()));
    assertThat(chips()).contains("Angela Merkel", "Emmanuel Macron");

    SHARED.run(() -> SHARED.get().shell().navigator().narrowTo(SHARED.entity("Angela Merkel")));
    assertThat(fx(() -> SHARED.get().list().getItems()))
        .extracting(Hit::number)
        .isEqualTo(rows.stream().map(Hit::number).toList());
    assertThat(chips()).contains("Emmanuel Macron").doesNotContain("Angela Merkel");

    SHARED.run(() -> SHARED.get().shell().navigator().narrowTo(SHARED.entity("Emmanuel Macron")));
    assertThat(chips()).doesNotContain("Angela Merkel", "Emmanuel Macron");

    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(chips()).contains("Emmanuel Macron").doesNotContain("Angela Merkel");
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(chips()).contains("Angela Merkel", "Emmanuel Macron");
  }
}
