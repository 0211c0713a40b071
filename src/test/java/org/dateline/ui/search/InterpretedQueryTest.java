package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;
import org.junit.jupiter.api.Test;

final class InterpretedQueryTest {

  private static final IgnoredPart TITEL =
      new IgnoredPart(new Span(0, 6), new QueryProblem.UnknownField("titel", Optional.empty()));

  private static final Clause SUMMIT =
      new Clause.WordClause("summit", new Span(7, 13), LastWord.WHOLE);

  @Test
  void what_could_not_be_read_is_shown_with_its_reason() {
    InterpretedQuery read =
        new InterpretedQuery(
            "titel: summit",
            new QueryInterpretation(Optional.of(SUMMIT), List.of(TITEL), Optional.empty()));

    assertThat(read.all())
        .isEqualTo(
            "Articles with “summit”\n“titel:” – There is no field “titel”; searched as words");
  }

  @Test
  void a_part_beyond_the_words_is_not_shown() {
    assertThat(
            new InterpretedQuery(
                    "kim",
                    new QueryInterpretation(Optional.empty(), List.of(TITEL), Optional.empty()))
                .ignored())
        .isEmpty();
    assertThat(InterpretedQuery.NONE.all()).isEmpty();
  }
}
