package org.dateline.library.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StoredReasonTest {

  @Test
  void a_reason_that_was_stored_is_read_as_it_was() {
    List<RejectionReason> reasons =
        List.of(
            new RejectionReason.Unreadable("is empty"),
            new RejectionReason.InvalidPath(),
            new RejectionReason.IdTaken("id-taken: x"),
            new RejectionReason.NamesNotFound(""));

    assertThat(reasons)
        .allSatisfy(
            reason -> assertThat(StoredReason.read(StoredReason.of(reason))).isEqualTo(reason));
  }

  @Test
  void a_sentence_of_an_older_version_is_shown_as_it_is() {
    String old = "has the id “x”, which another article in the library has; give it another id";

    assertThat(StoredReason.read(old)).isEqualTo(new RejectionReason.Unreadable(old));
  }
}
