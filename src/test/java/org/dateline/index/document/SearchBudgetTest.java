package org.dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dateline.model.query.CancellationSignal;
import org.junit.jupiter.api.Test;

final class SearchBudgetTest {

  private static final int MANY = 1_000_000;

  @Test
  void what_has_to_be_complete_has_a_minute_however_many_documents_there_are() {
    CancellationSignal patient = CancellationSignal.NEVER.patient();

    assertThat(SearchBudget.longest(patient, MANY)).isEqualTo(Duration.ofMinutes(1));
    assertThat(SearchBudget.longest(patient, 1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(SearchBudget.longest(CancellationSignal.NEVER, MANY))
        .isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void a_patient_search_can_be_stopped() {
    CancellationSignal stopped = () -> true;

    assertThat(new SearchBudget(stopped.patient(), MANY).shouldExit()).isTrue();
    assertThat(new SearchBudget(CancellationSignal.NEVER.patient(), MANY).shouldExit()).isFalse();
  }
}
