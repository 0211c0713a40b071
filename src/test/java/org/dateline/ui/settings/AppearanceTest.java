package org.dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.ui.article.document.Typeface;
import org.junit.jupiter.api.Test;

final class AppearanceTest {

  @Test
  void what_is_kept_is_read_back_as_it_was() {
    Appearance appearance =
        Appearance.FIRST
            .withDark(true)
            .withFace(Typeface.SANS)
            .withFontSize(21)
            .withType(EntityType.LOCATION, false)
            .withWindow(new WindowBounds(7, 8, 1600, 1000), new PaneWidths(200, 400, 300));

    assertThat(Appearance.read(appearance.write())).isEqualTo(appearance);
  }

  @Test
  void panes_that_were_kept_as_shares_of_the_window_are_read_in_pixels() {
    String kept = "width=1000\ndivider.0=0.2\ndivider.1=0.5\ndivider.2=0.75\n";

    assertThat(Appearance.read(kept).panes()).isEqualTo(new PaneWidths(200, 300, 250));
  }

  @Test
  void what_cannot_be_read_is_as_at_first() {
    for (String rubbish : List.of("", "rubbish", "fontSize=large", "face=COMIC", "width=-1e300")) {
      Appearance read = Appearance.read(rubbish);
      assertThat(read.fontSize()).isEqualTo(Appearance.DEFAULT_FONT_SIZE);
      assertThat(read.face()).isEqualTo(Typeface.SERIF);
      assertThat(read.types()).containsExactlyInAnyOrder(EntityType.values());
      assertThat(read.window().width()).isBetween(400.0, 2_000.0);
    }
  }

  @Test
  void type_is_neither_too_small_nor_too_large_to_read() {
    assertThat(Appearance.FIRST.withFontSize(1).fontSize()).isEqualTo(Appearance.MIN_FONT_SIZE);
    assertThat(Appearance.FIRST.withFontSize(500).fontSize()).isEqualTo(Appearance.MAX_FONT_SIZE);
  }
}
