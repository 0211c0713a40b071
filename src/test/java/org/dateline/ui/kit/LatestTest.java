package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.dateline.model.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LatestTest {

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final Background background = new Background(window::add, failures::add);
  private final Latest latest = new Latest(background);

  /// Runs what comes back to the window until nothing is at work.
  private void settle() throws InterruptedException {
    while (background.running().get() > 0) {
      window.take().run();
    }
  }

  private static String untilStopped(Stop stop) {
    while (!stop.asked()) {
      Thread.onSpinWait();
    }
    throw new CancellationException();
  }

  @Test
  void newer_work_stops_the_older_and_only_its_own_result_is_shown() throws Exception {
    latest.run(LatestTest::untilStopped, shown::add);
    latest.run(_ -> "newer", shown::add);
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
        shown::add);
    latest.run(() -> "newer", shown::add);
    window.take().run();
    go.countDown();
    settle();

    assertThat(shown).containsExactly("newer");
  }

  @Test
  void cancelling_stops_the_work() throws Exception {
    latest.run(LatestTest::untilStopped, shown::add);
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
    latest.run(() -> failing(fault), shown::add);
    settle();

    assertThat(failures).containsExactly(fault);
    assertThat(latest.isRunning()).isFalse();
  }

  private static String failing(RuntimeException fault) {
    throw fault;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
