package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.Reading;
import org.dateline.model.query.Reading.Ignored;
import org.junit.jupiter.api.Test;

final class ReadWordsTest {

  private static final Ignored TITEL =
      new Ignored(new Span(0, 6), new QueryProblem.UnknownField("titel", Optional.empty()));

  private static final Clause SUMMIT = new Clause.Word("summit", new Span(7, 13), false);

  @Test
  void what_could_not_be_read_is_shown_with_its_reason() {
    ReadWords read =
        new ReadWords(
            "titel: summit", new Reading(Optional.of(SUMMIT), List.of(TITEL), Optional.empty()));

    assertThat(read.all())
        .isEqualTo(
            "Articles with “summit”\n“titel:” – There is no field “titel”; searched as words");
  }

  @Test
  void a_part_beyond_the_words_is_not_shown() {
    assertThat(
            new ReadWords("kim", new Reading(Optional.empty(), List.of(TITEL), Optional.empty()))
                .ignored())
        .isEmpty();
    assertThat(ReadWords.NONE.all()).isEmpty();
  }
}
