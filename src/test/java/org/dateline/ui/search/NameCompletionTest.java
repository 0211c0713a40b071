package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameCompletionTest {

  private static final String KIM = "Kim Jong Un";

  @Test
  void a_name_begun_after_other_words_is_completed_in_its_place() {
    assertThat(NameCompletion.of("summit person:ki", KIM))
        .contains("summit person:\"Kim Jong Un\" ");
    assertThat(NameCompletion.of("summit person:\"kim jo", KIM))
        .contains("summit person:\"Kim Jong Un\" ");
    assertThat(NameCompletion.of("missiles OR (entity:", KIM))
        .contains("missiles OR (entity:\"Kim Jong Un\" ");
    assertThat(NameCompletion.of("-Person:ki", KIM)).contains("-Person:\"Kim Jong Un\" ");
  }

  @Test
  void a_name_by_itself_needs_no_words_around_it() {
    assertThat(NameCompletion.of("person:ki", KIM)).isEmpty();
    assertThat(NameCompletion.of("ki", KIM)).isEmpty();
    assertThat(NameCompletion.of("summit ki", KIM)).isEmpty();
  }

  @Test
  void a_name_that_is_complete_is_left_alone() {
    assertThat(NameCompletion.of("summit person:\"Kim Jong Un\" miss", KIM)).isEmpty();
  }

  @Test
  void a_quotation_mark_in_a_name_does_not_end_it() {
    assertThat(NameCompletion.of("a person:the", "The “Edge\"")).contains("a person:\"The Edge\" ");
  }
}
