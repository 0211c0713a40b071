package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "🚀", " Zyx", "Zyx ", "Z\nx", "Z\u0000x", "Z\u2028x"})
  void what_is_no_spelling_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ListedName(EntityType.PERSON, text, List.of(), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ListedName(EntityType.PERSON, "Zyx", List.of(text), false))
        .withMessageContaining(text);
  }

  @Test
  void a_spelling_has_a_greatest_length() {
    assertThat(ListedName.isSpelling("x".repeat(ListedName.MAX_LENGTH))).isTrue();
    assertThat(ListedName.isSpelling("x".repeat(ListedName.MAX_LENGTH + 1))).isFalse();
  }
}
