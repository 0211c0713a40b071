package org.dateline.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ui.settings.PaneWidths;
import org.junit.jupiter.api.Test;

final class PaneLayoutTest {

  private static final double MIN_ARTICLE = 450;

  private static PaneLayout of(double width) {
    return PaneLayout.of(width, PaneWidths.FIRST, MIN_ARTICLE, 1);
  }

  private static String shown(PaneLayout layout) {
    return layout.single()
        ? "one at a time"
        : (layout.sidebar() > 0 ? "sidebar " : "")
            + "list article"
            + (layout.details() > 0 ? " details" : "");
  }

  @Test
  void the_details_pane_leaves_first_then_the_sidebar_then_one_pane_is_left() {
    List<String> shown = new ArrayList<>();
    for (int width = 1600; width >= 400; width--) {
      String now = shown(of(width));
      if (shown.isEmpty() || !shown.getLast().equals(now)) {
        shown.add(now);
      }
    }

    assertThat(shown)
        .containsExactly(
            "sidebar list article details",
            "sidebar list article",
            "list article",
            "one at a time");
  }

  @Test
  void the_article_is_never_narrower_than_it_may_be_and_no_other_is_either() {
    for (double width = 1600; width >= MIN_ARTICLE; width -= 0.5) {
      PaneLayout layout = of(width);
      assertThat(layout.article()).as("%s", width).isGreaterThanOrEqualTo(MIN_ARTICLE);
      assertThat(layout.list()).isGreaterThanOrEqualTo(PaneWidths.MIN_LIST);
      assertThat(layout.sidebar()).matches(it -> it == 0 || it >= PaneWidths.MIN_SIDEBAR);
      assertThat(layout.details()).matches(it -> it == 0 || it >= PaneWidths.MIN_DETAILS);
    }
  }

  @Test
  void the_panes_and_what_parts_them_fill_the_width() {
    for (double width = 1600; width >= 700; width -= 7) {
      PaneLayout layout = of(width);
      long docked =
          List.of(layout.sidebar(), layout.list(), layout.article(), layout.details()).stream()
              .filter(it -> it > 0)
              .count();
      double all = layout.sidebar() + layout.list() + layout.article() + layout.details();
      assertThat(all + (docked - 1) * PaneLayout.LINE).as("%s", width).isEqualTo(width);
    }
  }

  @Test
  void where_there_is_room_the_panes_are_as_wide_as_the_reader_wants_them() {
    PaneLayout layout = PaneLayout.of(1600, new PaneWidths(300, 400, 280), MIN_ARTICLE, 1);

    assertThat(layout).isEqualTo(new PaneLayout(300, 400, 1600 - 983, 280, false));
  }

  @Test
  void with_a_larger_type_a_pane_leaves_before_it_is_squeezed_and_with_a_smaller_one_as_usual() {
    for (double width = 1600; width >= 700; width -= 7) {
      PaneLayout layout = PaneLayout.of(width, PaneWidths.FIRST, MIN_ARTICLE, 1.5);
      assertThat(layout.sidebar()).isIn(0.0, PaneWidths.FIRST.sidebar());
      assertThat(layout.details()).isIn(0.0, PaneWidths.FIRST.details());
      assertThat(PaneLayout.of(width, PaneWidths.FIRST, MIN_ARTICLE, 0.8)).isEqualTo(of(width));
    }
  }
}
