package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BidiTextTest {

  private static final String HARBOUR = "الميناء";

  /// A line as it is seen from the left, without signs that are not.
  private static String seen(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[line.length()];
    Character[] characters = new Character[line.length()];
    for (int i = 0; i < line.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      characters[i] = line.charAt(i);
    }
    Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
    StringBuilder seen = new StringBuilder();
    for (Character character : characters) {
      seen.append(character);
    }
    return BidiText.plain(seen.toString()).replace("\u200f", "");
  }

  private static String backwards(String words) {
    return new StringBuilder(words).reverse().toString();
  }

  @Test
  void each_part_of_a_line_keeps_its_order_and_the_first_says_where_it_begins() {
    assertThat(seen(Formats.line(HARBOUR, "12 June 2018")))
        .isEqualTo("12 June 2018 · " + backwards(HARBOUR));
    assertThat(seen(Formats.line("12 June 2018", HARBOUR, "3 mentions")))
        .isEqualTo("12 June 2018 · " + backwards(HARBOUR) + " · 3 mentions");
  }

  @Test
  void without_the_isolates_the_date_falls_apart() {
    assertThat(seen(HARBOUR + " · 12 June 2018")).startsWith("June 2018 12");
  }

  @Test
  void a_line_that_needs_no_signs_has_none() {
    assertThat(Formats.line("Press TV", "8 May 2018")).isEqualTo("Press TV · 8 May 2018");
    assertThat(BidiText.part("港口")).isEqualTo("港口");
  }

  @Test
  void what_is_put_into_a_message_keeps_its_order() {
    assertThat(seen(WindowMessages.message("mentions.at", HARBOUR, 3, 12)))
        .isEqualTo(backwards(HARBOUR) + ": 3 of 12");
  }

  @Test
  void what_is_copied_is_without_the_signs() {
    assertThat(BidiText.plain(BidiText.join(" · ", List.of(HARBOUR, "12 June"))))
        .isEqualTo(HARBOUR + " · 12 June");
  }
}
