package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason.LinkRule;
import org.junit.jupiter.api.Test;

/// Libraries are full of these numbers.
class EnumCodesTest {

  @Test
  void a_number_never_means_another_reason_than_it_did() {
    assertThat(IntStream.rangeClosed(0, 13).mapToObj(EnumCodes::why))
        .containsExactly(
            LinkRule.WRITTEN,
            LinkRule.SHORT_FOR,
            LinkRule.DEFINED_AS,
            LinkRule.INITIALS_OF,
            LinkRule.NATIONALITY_OF,
            LinkRule.UNDECIDED,
            LinkRule.ELSEWHERE,
            LinkRule.LISTED,
            LinkRule.MARKED,
            LinkRule.SLIP_FOR,
            LinkRule.ABBREVIATION,
            LinkRule.SHORT_BY_CONTEXT,
            LinkRule.ALIAS_OF,
            LinkRule.DECIDED);
    assertThat(Arrays.stream(LinkRule.values()))
        .allMatch(rule -> EnumCodes.why(EnumCodes.of(rule)) == rule);
  }

  @Test
  void a_number_never_means_another_part_than_it_did() {
    assertThat(EnumCodes.part(0)).isEqualTo(ArticlePart.TITLE);
    assertThat(EnumCodes.part(1)).isEqualTo(ArticlePart.TEXT);
    assertThat(Arrays.stream(ArticlePart.values()))
        .allMatch(part -> EnumCodes.part(EnumCodes.of(part)) == part);
  }

  @Test
  void a_number_without_a_meaning_is_named() {
    assertThatThrownBy(() -> EnumCodes.why(14)).hasMessageContaining("14");
    assertThatThrownBy(() -> EnumCodes.part(2)).hasMessageContaining("2");
  }
}
