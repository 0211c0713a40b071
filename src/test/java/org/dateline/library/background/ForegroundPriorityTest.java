package org.dateline.library.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Work in the background waits while a reader does, but not for ever. Time passes only where
/// somebody waits.
class ForegroundPriorityTest {

  private final AtomicLong now = new AtomicLong();
  private final ForegroundPriority priority = new ForegroundPriority(now::get, now::addAndGet);

  /// How many milliseconds the background waits.
  private long waited(Runnable giveWay) {
    long before = now.get();
    giveWay.run();
    return TimeUnit.NANOSECONDS.toMillis(now.get() - before);
  }

  @Test
  void where_nobody_asks_nobody_waits() {
    assertThat(waited(priority::giveWay)).isZero();
    assertThat(waited(priority::giveWayBriefly)).isZero();
  }

  @Test
  void while_something_is_asked_the_background_waits_a_tenth_of_a_second() {
    assertThat(priority.<Long>ask(() -> waited(priority::giveWay))).isEqualTo(100);
  }

  @Test
  void a_step_that_the_reader_may_wait_for_too_waits_a_fiftieth() {
    assertThat(priority.<Long>ask(() -> waited(priority::giveWayBriefly))).isEqualTo(20);
  }

  @Test
  void a_moment_after_the_answer_the_background_goes_on() {
    priority.ask(() -> "answer");

    assertThat(waited(priority::giveWay)).isEqualTo(20);
    assertThat(waited(priority::giveWay)).isZero();
  }

  @Test
  void a_question_that_fails_is_over_too() {
    assertThatThrownBy(() ->
            priority.ask(() -> {
              throw new InternalError("a mapped file has become shorter");
            }))
        .isInstanceOf(InternalError.class);

    assertThat(waited(priority::giveWay)).isEqualTo(20);
    assertThat(waited(priority::giveWay)).isZero();
  }

  @Test
  void of_two_questions_the_last_is_waited_for() {
    long waited =
        priority.ask(() -> {
          priority.ask(() -> "another");
          return waited(priority::giveWay);
        });

    assertThat(waited).isEqualTo(100);
  }

  @Test
  void who_is_interrupted_does_not_wait() {
    Thread.currentThread().interrupt();
    long waited = priority.ask(() -> waited(priority::giveWay));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(waited).isZero();
  }
}
