package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.model.EntityType;
import org.dateline.model.failure.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource
  void every_reason_is_said_after_the_file(StoreFault fault) {
    assertThat(FailureWords.of(new Failure.StoreFailed(Path.of("a.db"), fault, fault)))
        .startsWith("The library database a.db cannot be read or written: ")
        .contains(". What was stored before is not changed; ");
    assertThat(FailureWords.of(new Failure.StoreUnusable(Path.of("a.db"), fault, fault)))
        .startsWith("The library database a.db cannot be opened: ")
        .contains(". Nothing was changed; ");
  }

  @Test
  void a_problem_is_said_below_its_file_and_line() {
    ImportRejection problem =
        new ImportRejection("a.jsonl", 1_234, new RejectionReason.IdTaken("x"));

    assertThat(FailureWords.subject(problem)).isEqualTo("a.jsonl, line 1234");
    assertThat(FailureWords.of(problem.reason())).startsWith("has the id “x”, which another");
    assertThat(FailureWords.of(new RejectionReason.Unreadable("is empty"))).isEqualTo("is empty");
  }
}
