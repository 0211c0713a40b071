package org.dateline.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.dateline.ui.kit.StyleSheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The line between two panes, as the style sheet draws it.
final class PaneDividerTest {

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void it_looks_one_pixel_wide_and_is_wider_to_the_pointer() {
    Insets about =
        fx(() -> {
          PaneDivider divider = new PaneDivider(() -> 0, _ -> {}, 1);
          Pane root = new Pane(divider);
          root.getStyleClass().addAll("dateline", "light");
          root.getStylesheets().add(StyleSheets.sheet());
          Scene _ = new Scene(root);
          root.applyCss();
          return divider.getBackground().getFills().getFirst().getInsets();
        });

    assertThat(PaneDivider.WIDTH - about.getLeft() - about.getRight()).isEqualTo(1);
    assertThat(about.getLeft()).isEqualTo(PaneDivider.LEFT);
    assertThat(PaneDivider.WIDTH).isGreaterThanOrEqualTo(8);
  }
}
