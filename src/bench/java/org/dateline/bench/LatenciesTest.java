package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.bench.Latencies.Row;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void a_percentile_is_the_least_that_so_many_are_not_above() {
    Latencies latencies = new Latencies();
    for (long i = 2_000; i > 0; i--) {
      latencies.add(i * 1_000_000);
    }

    assertThat(latencies.row("answers", "p99 30"))
        .isEqualTo(new Row("answers", 2_000, 1_000, 1_900, 1_980, 2_000, "p99 30"));
  }

  @Test
  void a_row_is_read_as_it_was_written() {
    Row row = new Row("click on a name", 3, .25, 1.5, 16, 1_000_000, "");

    assertThat(Row.parse(row.toString())).hasToString(row.toString());
    assertThat(Row.parse(row.toString()).max()).isEqualTo(1_000_000);
  }

  @Test
  void of_nothing_there_is_no_percentile() {
    assertThat(new Latencies().row("nothing", "").p99()).isNaN();
  }
}
