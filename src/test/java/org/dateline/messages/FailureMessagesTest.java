package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.failure.Failure;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What both faces say of a failure.
final class FailureMessagesTest {

  private static final Path FILE = Path.of("a.db");

  /// A face with an advice for everything.
  private static final FailureMessages MESSAGES =
      new FailureMessages(
          new FaceWords() {
            @Override
            public String type(EntityType type) {
              return type.name();
            }

            @Override
            public String nothingToCorrect(Correction correction) {
              return "";
            }

            @Override
            public Optional<String> advice(Failure failure) {
              return Optional.of("Advice.");
            }
          });

  @ParameterizedTest
  @EnumSource
  void every_reason_has_words(FailureReason.StandardReason reason) {
    assertThat(FailureMessages.of(reason)).isNotBlank().doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void every_fault_of_a_store_is_said_after_its_file_with_what_to_do(StoreFault fault) {
    assertThat(FailureMessages.of(fault)).isNotBlank().doesNotEndWith(".");
    assertThat(MESSAGES.of(new Failure.StoreUnusable(FILE, fault, fault)))
        .startsWith("The library database a.db cannot be opened: " + FailureMessages.of(fault))
        .contains(". Nothing was changed; ");
    assertThat(MESSAGES.of(new Failure.StoreFailed(FILE, fault, fault)))
        .startsWith("The library database a.db cannot be read or written: ")
        .contains(". What was stored before is not changed; ");
    assertThat(MESSAGES.of(new Failure.StoreReadOnly(FILE, fault, fault)))
        .startsWith("The library database a.db can be read but not changed: ")
        .contains(", then open it again.");
  }

  @Test
  void a_full_disk_is_said_with_the_advice_to_free_space() {
    assertThat(
            MESSAGES.of(
                new Failure.StoreReadOnly(FILE, StoreFault.DISK_FULL, StoreFault.DISK_FULL)))
        .isEqualTo(
            "The library database a.db can be read but not changed: the disk is full."
                + " Free some space, then open it again. Advice.");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_work_that_stops_is_said_with_the_reason(Failure.Work work) {
    assertThat(MESSAGES.of(new Failure.WorkFailed(work, new FailureReason.SystemReason("odd"))))
        .endsWith(": odd Advice.");
  }

  @Test
  void what_a_face_advises_follows_what_has_failed() {
    assertThat(MESSAGES.of(new Failure.NoArticle("x")))
        .isEqualTo("No article “x” in the library. Advice.");
    assertThat(
            MESSAGES.of(
                new Failure.IndexUnchecked(FILE, FailureReason.StandardReason.NO_PERMISSION)))
        .isEqualTo("The search index a.db cannot be checked: permission denied Advice.");
  }
}
