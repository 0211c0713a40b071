package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContextKeyTest {

  private static final String TEXT =
      "Headline.\nOn Monday, the Élysée said Macron – who “won” – left.\nNext";

  @Test
  void words_are_compared_without_case_accents_and_signs_and_within_the_paragraph() {
    int start = TEXT.indexOf("Macron");

    assertThat(ContextKey.after(TEXT, start + "Macron".length())).isEqualTo("who won left");
    assertThat(ContextKey.before(TEXT, start)).isEqualTo("said elysee the monday on");
  }

  @Test
  void nothing_stands_beside_a_name_alone() {
    assertThat(ContextKey.after("Macron", 6)).isEmpty();
    assertThat(ContextKey.before("Macron", 0)).isEmpty();
  }
}
