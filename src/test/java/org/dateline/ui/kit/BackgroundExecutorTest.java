package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
final class BackgroundExecutorTest {

  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> brought = new ArrayList<>();
  private final WindowThread window = new WindowThread(failures::add);
  private final BackgroundExecutor background = window.background();

  @Test
  void a_result_is_handed_on_and_nothing_runs_any_more() throws Exception {
    background.run(() -> "result", brought::add);
    assertThat(background.running().get()).isEqualTo(1);
    window.untilIdle();

    assertThat(brought).containsExactly("result");
    assertThat(failures).isEmpty();
  }

  static Stream<Throwable> whatWorkMayThrow() {
    return Stream.of(
        new IllegalStateException("no disk"),
        new InternalError("a mapped file was cut short"),
        new StackOverflowError(),
        new ExceptionInInitializerError("no native library"),
        new AssertionError("a fault"));
  }

  @ParameterizedTest
  @MethodSource("whatWorkMayThrow")
  void whatever_work_throws_is_told_and_nothing_runs_any_more(Throwable thrown) throws Exception {
    background.run(throwing(thrown), brought::add);
    window.untilIdle();

    assertThat(failures).containsExactly(thrown);
    assertThat(brought).isEmpty();
  }

  @Test
  void work_that_is_cancelled_is_no_failure() throws Exception {
    background.run(throwing(new CancellationException()), brought::add);
    window.untilIdle();

    assertThat(failures).isEmpty();
    assertThat(brought).isEmpty();
  }

  @Test
  void what_is_asked_for_after_closing_is_not_run_and_nothing_waits_for_it() {
    AtomicBoolean ran = new AtomicBoolean();
    background.close();

    background.run(() -> ran.set(true));

    assertThat(background.running().get()).isZero();
    assertThat(background.awaitEnd(Duration.ofMinutes(1))).isTrue();
    assertThat(ran).isFalse();
    assertThat(failures).isEmpty();
  }

  @Test
  void what_ran_when_it_was_closed_comes_to_its_end() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    background.run(() -> uninterrupted(go), brought::add);
    background.close();
    go.countDown();

    assertThat(background.awaitEnd(Duration.ofMinutes(1))).isTrue();
    window.untilIdle();
    assertThat(brought).containsExactly("not interrupted");
  }

  @Test
  void what_does_not_end_in_time_is_interrupted() throws Exception {
    background.run(() -> uninterrupted(new CountDownLatch(1)), brought::add);
    background.close();

    assertThat(background.awaitEnd(Duration.ZERO)).isFalse();
    window.untilIdle();
    assertThat(brought).containsExactly("interrupted");
  }

  private static String uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
      return "not interrupted";
    } catch (InterruptedException _) {
      return "interrupted";
    }
  }

  private static Supplier<String> throwing(Throwable thrown) {
    return () -> {
      switch (thrown) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new AssertionError(thrown);
      }
    };
  }
}
