package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.dateline.ui.article.document.ScrollPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Where an article was left is known after a restart, whatever was opened since.
final class ReadingRestartWindowTest {

  @TempDir private Path folder = Path.of("");

  private static void open(OpenWindow window, String id) throws Exception {
    fx(() -> {
      window.shell().navigator().open(id);
      return true;
    });
    window.settle();
  }

  @Test
  void an_article_that_was_left_half_read_goes_on_there() throws Exception {
    String article;
    ScrollPosition left;
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      window.resize(980, 500);
      article = window.listed().get(3);
      open(window, article);
      fx(() -> {
        window.article().requestFocus();
        return true;
      });
      new FxRobot().push(KeyCode.PAGE_DOWN);
      window.settle();
      left = fx(() -> window.article().place());
      assertThat(left.offset()).isPositive();
      open(window, window.listed().get(5));
    }
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      window.resize(980, 500);
      assertThat(window.open()).contains(window.listed().get(5));

      open(window, article);

      assertThat(fx(() -> window.article().place())).isEqualTo(left);
    }
  }
}
