package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.library.failure.Failure;
import org.dateline.model.EntityType;
import org.junit.jupiter.api.Test;

final class FailureWordsTest {

  @Test
  void the_window_says_what_can_be_done_in_the_window() {
    assertThat(FailureWords.of(new Failure.NoSavedSearch("Talks")))
        .isEqualTo("No saved search “Talks”. Those there are stand in the sidebar.");
    assertThat(
            FailureWords.of(
                new Failure.SeveralEntities(
                    "Kim", List.of(new Failure.NamedEntity(EntityType.PERSON, "Kim Jong Un")))))
        .isEqualTo(
            "“Kim” may be person “Kim Jong Un”. Choose one of them, or use another of its names.");
    assertThat(FailureWords.of(new Failure.IndexDamaged()))
        .isEqualTo(
            "The search index was damaged and is being made anew. Until then, searches find less.");
  }
}
