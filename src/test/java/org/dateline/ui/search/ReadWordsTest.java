package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Reading;
import org.dateline.model.Reading.Ignored;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

final class ReadWordsTest {

  private static final Ignored TITEL =
      new Ignored(new Span(0, 6), "There is no field “titel”; searched as words");

  @Test
  void what_could_not_be_read_is_shown_with_its_reason() {
    ReadWords read =
        new ReadWords("titel: summit", new Reading("articles with “summit”", List.of(TITEL), ""));

    assertThat(read.all())
        .isEqualTo(
            "Articles with “summit”\n“titel:” – There is no field “titel”; searched as words");
  }

  @Test
  void a_part_beyond_the_words_is_not_shown() {
    assertThat(new ReadWords("kim", new Reading("", List.of(TITEL), "")).ignored()).isEmpty();
    assertThat(ReadWords.NONE.all()).isEmpty();
  }
}
