package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 3", "4, 3", "-2, -1"})
  void an_empty_reversed_or_negative_range_is_no_span(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[" + start + ", " + end + ")");
  }

  @Test
  void it_holds_its_first_unit_and_not_its_end() {
    Span span = new Span(2, 5);

    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(1)).isFalse();
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.of("Dalian")).isEqualTo("lia");
    assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
  }

  @Test
  void spans_that_touch_do_not_overlap() {
    assertThat(new Span(2, 5).overlaps(new Span(5, 6))).isFalse();
    assertThat(new Span(2, 5).overlaps(new Span(4, 6))).isTrue();
    assertThat(new Span(2, 5).overlaps(new Span(0, 9))).isTrue();
  }

  @Test
  void they_are_ordered_by_start_and_the_longer_first() {
    assertThat(
            List.of(new Span(4, 5), new Span(1, 2), new Span(1, 9), new Span(3, 4)).stream()
                .sorted())
        .containsExactly(new Span(1, 9), new Span(1, 2), new Span(3, 4), new Span(4, 5));
  }

  @Test
  void a_text_that_is_too_short_has_no_such_span() {
    assertThatThrownBy(() -> new Span(2, 5).of("Xi")).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
