package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.model.query.CancellationSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LatestTaskTest {

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final AtomicInteger ended = new AtomicInteger();
  private final BackgroundExecutor background = new BackgroundExecutor(window::add, failures::add);
  private final LatestTask latest = new LatestTask(background);

  /// Runs what comes back to the window until nothing is at work.
  private void settle() throws InterruptedException {
    while (background.running().get() > 0) {
      window.take().run();
    }
  }

  private static String untilStopped(CancellationSignal stop) {
    while (!stop.isCancelled()) {
      Thread.onSpinWait();
    }
    throw new CancellationException();
  }

  @Test
  void newer_work_stops_the_older_and_only_its_own_result_is_shown() throws Exception {
    latest.run(LatestTaskTest::untilStopped, shown::add, ended::incrementAndGet);
    latest.run(_ -> "newer", shown::add, ended::incrementAndGet);
    settle();

    assertThat(shown).containsExactly("newer");
    assertThat(failures).isEmpty();
  }

  @Test
  void what_older_work_brings_although_it_was_stopped_is_dropped() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    latest.run(
        () -> {
          await(go);
          return "older";
        },
        shown::add,
        ended::incrementAndGet);
    latest.run(() -> "newer", shown::add, ended::incrementAndGet);
    window.take().run();
    go.countDown();
    settle();

    assertThat(shown).containsExactly("newer");
  }

  @Test
  void newer_work_has_no_end_without_a_result_for_the_older() throws Exception {
    latest.run(LatestTaskTest::untilStopped, shown::add, ended::incrementAndGet);
    latest.run(_ -> "newer", shown::add, ended::incrementAndGet);
    settle();

    assertThat(ended).hasValue(0);
  }

  @Test
  void cancelling_stops_the_work() throws Exception {
    latest.run(LatestTaskTest::untilStopped, shown::add, ended::incrementAndGet);
    assertThat(latest.isRunning()).isTrue();
    latest.cancel();
    assertThat(latest.isRunning()).isFalse();
    settle();

    assertThat(shown).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void the_failure_of_the_last_work_is_told_and_ends_it() throws Exception {
    IllegalStateException fault = new IllegalStateException("no disk");
    latest.run(() -> failing(fault), shown::add, ended::incrementAndGet);
    settle();

    assertThat(failures).containsExactly(fault);
    assertThat(latest.isRunning()).isFalse();
    assertThat(ended).hasValue(1);
  }

  @Test
  void an_error_of_the_last_work_is_told_and_ends_it() throws Exception {
    InternalError fault = new InternalError("a mapped file was cut short");
    latest.run(() -> failing(fault), shown::add, () -> assertThat(latest.isRunning()).isFalse());
    settle();

    assertThat(failures).containsExactly(fault);
    assertThat(latest.isRunning()).isFalse();
  }

  @Test
  void work_that_is_cancelled_by_itself_ends_without_a_result_and_without_a_failure()
      throws Exception {
    latest.run(() -> failing(new CancellationException()), shown::add, ended::incrementAndGet);
    settle();

    assertThat(latest.isRunning()).isFalse();
    assertThat(ended).hasValue(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void closing_the_background_stops_the_work() throws Exception {
    latest.run(LatestTaskTest::untilStopped, shown::add, ended::incrementAndGet);
    background.close();
    settle();

    assertThat(latest.isRunning()).isFalse();
    assertThat(ended).hasValue(1);
  }

  @Test
  void what_is_asked_for_after_closing_ends_at_once() {
    background.close();

    latest.run(() -> "too late", shown::add, ended::incrementAndGet);

    assertThat(latest.isRunning()).isFalse();
    assertThat(ended).hasValue(1);
    assertThat(shown).isEmpty();
  }

  private static String failing(Throwable fault) {
    switch (fault) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new AssertionError(fault);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
