package org.dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.ui.article.ReadDelay;
import org.dateline.ui.article.document.LineSpacing;
import org.dateline.ui.article.document.TextMeasure;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.article.document.Typography;
import org.junit.jupiter.api.Test;

final class AppearanceTest {

  @Test
  void what_is_kept_is_read_back_as_it_was() {
    Appearance appearance =
        Appearance.FIRST
            .withDark(true)
            .withType(new Typography(Typeface.SANS, 21, TextMeasure.WIDE, LineSpacing.CLOSE))
            .withTheme(new ThemeChoice(true, false, true))
            .withReadDelay(ReadDelay.NEVER)
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
    for (String rubbish :
        List.of("", "rubbish", "fontSize=large", "face=COMIC", "measure=9", "width=-1e300")) {
      Appearance read = Appearance.read(rubbish);
      assertThat(read.fontSize()).isEqualTo(Typography.USUAL_SIZE);
      assertThat(read.face()).isEqualTo(Typeface.SERIF);
      assertThat(read.type().measure()).isEqualTo(TextMeasure.USUAL);
      assertThat(read.readDelay()).isEqualTo(Appearance.FIRST.readDelay());
      assertThat(read.types()).containsExactlyInAnyOrder(EntityType.values());
      assertThat(read.window().width()).isBetween(400.0, 2_000.0);
    }
  }

  @Test
  void type_is_neither_too_small_nor_too_large_to_read() {
    assertThat(Appearance.FIRST.withFontSize(1).fontSize()).isEqualTo(Typography.MIN_SIZE);
    assertThat(Appearance.FIRST.withFontSize(500).fontSize()).isEqualTo(Typography.MAX_SIZE);
  }
}
