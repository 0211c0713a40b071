package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dateline.bench.Latencies.Row;
import org.junit.jupiter.api.Test;

class YardstickTest {

  @Test
  void a_yardstick_is_read_as_it_was_written() {
    Yardstick yardstick = new Yardstick(12_345, .25);

    assertThat(Yardstick.parse(yardstick.toString())).contains(yardstick);
    assertThat(Yardstick.parse(Row.HEAD)).isEmpty();
  }

  @Test
  void it_is_measured_by_what_is_done() throws IOException {
    Yardstick yardstick = Yardstick.measure(200, 20);

    assertThat(yardstick.indexing()).isPositive();
    assertThat(yardstick.searching()).isPositive();
  }

  @Test
  void percentiles_are_told_as_multiples_of_its_query() {
    Row row = new Row("click on a name", 3, .5, 1.5, 2, 9, "");

    assertThat(new Yardstick(1, .25).ratios(row).strip().split(" +")).containsExactly("2.0", "8.0");
  }
}
