package org.dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class WindowBoundsTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1600, 976);
  private static final Rectangle2D SECOND = new Rectangle2D(1600, 0, 1200, 900);

  @Test
  void at_first_a_window_stands_in_the_middle_with_its_title_bar_in_sight() {
    WindowBounds placed = WindowBounds.FIRST.on(List.of(SCREEN, SECOND));

    assertThat(placed.x()).isEqualTo(160);
    assertThat(placed.y()).isBetween(24.0, 124.0);
    assertThat(placed.width()).isEqualTo(1280);
    assertThat(placed.height()).isEqualTo(800);
  }

  @Test
  void a_window_comes_back_where_it_was_on_whichever_screen() {
    for (WindowBounds kept :
        List.of(
            new WindowBounds(5, 30, 900, 600),
            new WindowBounds(1700, 10, 900, 600),
            new WindowBounds(1400, 100, 900, 600))) {
      assertThat(kept.on(List.of(SCREEN, SECOND))).isEqualTo(kept);
    }
  }

  @Test
  void one_that_was_on_a_screen_that_is_gone_or_above_all_comes_to_the_middle() {
    for (WindowBounds kept :
        List.of(
            new WindowBounds(1700, 10, 900, 600),
            new WindowBounds(100, -8, 900, 600),
            new WindowBounds(-850, 100, 900, 600),
            new WindowBounds(100, 990, 900, 600))) {
      WindowBounds placed = kept.on(List.of(SCREEN));
      assertThat(placed.x()).as("%s", kept).isEqualTo(350);
      assertThat(placed.y()).isGreaterThanOrEqualTo(SCREEN.getMinY());
      assertThat(placed.width()).isEqualTo(900);
    }
  }

  @Test
  void one_that_is_larger_than_the_screen_is_as_large_as_it() {
    WindowBounds placed =
        WindowBounds.sized(3000, 2000).on(List.of(new Rectangle2D(0, 0, 1024, 768)));

    assertThat(placed.x()).isZero();
    assertThat(placed.y()).isZero();
    assertThat(placed.width()).isEqualTo(1024);
    assertThat(placed.height()).isLessThan(768);
  }

  @Test
  void what_is_kept_is_read_back_and_what_was_kept_without_a_place_has_none() {
    Appearance kept =
        Appearance.FIRST.withWindow(new WindowBounds(12, 34, 900, 600), PaneWidths.FIRST);

    assertThat(Appearance.read(kept.write()).window())
        .isEqualTo(new WindowBounds(12, 34, 900, 600));
    assertThat(Appearance.read("width=900\nheight=600\n").window())
        .isEqualTo(WindowBounds.sized(900, 600));
  }
}
