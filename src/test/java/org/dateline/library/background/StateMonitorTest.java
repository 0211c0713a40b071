package org.dateline.library.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StateMonitorTest {

  private static final long LONG = TimeUnit.DAYS.toNanos(1);

  private final StateMonitor monitor = new StateMonitor();
  private final AtomicBoolean so = new AtomicBoolean();

  /// Waits in a way of its own.
  private interface Waiting {
    boolean ends() throws InterruptedException;
  }

  /// What a waiting thread returns after the change that it waits for.
  private boolean woken(Waiting waiting) throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      CountDownLatch begun = new CountDownLatch(1);
      Future<Boolean> waiter =
          threads.submit(() -> {
            begun.countDown();
            return waiting.ends();
          });
      begun.await();
      monitor.raise(() -> so.set(true));
      return waiter.get();
    }
  }

  @Test
  void whoever_waits_is_woken_by_the_change() throws Exception {
    assertThat(
            woken(() -> {
              monitor.await(so::get);
              return so.get();
            }))
        .isTrue();
  }

  @Test
  void whoever_waits_for_a_time_is_woken_by_the_change() throws Exception {
    assertThat(woken(() -> monitor.await(so::get, LONG))).isTrue();
  }

  @Test
  void whoever_waits_for_what_is_so_already_does_not_wait() throws InterruptedException {
    so.set(true);

    assertThat(monitor.await(so::get, 0)).isTrue();
  }

  @Test
  void whoever_waits_for_no_time_is_told_that_it_is_not_so() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();

    assertThat(monitor.await(() -> asked.incrementAndGet() > 1, 0)).isFalse();
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_time_that_is_over_ends_the_waiting() throws InterruptedException {
    assertThat(monitor.await(so::get, 1)).isFalse();
  }

  @Test
  void whoever_is_interrupted_waits_no_longer_and_leaves_the_lock() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> monitor.await(so::get)).isInstanceOf(InterruptedException.class);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> monitor.await(so::get, LONG)).isInstanceOf(InterruptedException.class);

    assertThat(changed()).isTrue();
  }

  @Test
  void whoever_must_not_fail_waits_on_and_stays_interrupted() throws Exception {
    boolean interrupted =
        woken(() -> {
          Thread.currentThread().interrupt();
          monitor.awaitWithoutFail(so::get);
          return Thread.interrupted() && so.get();
        });

    assertThat(interrupted).isTrue();
  }

  @Test
  void a_change_that_fails_leaves_the_lock_to_others() {
    assertThatThrownBy(() ->
            monitor.raise(() -> {
              throw new InternalError("a mapped file was cut short");
            }))
        .isInstanceOf(InternalError.class);

    assertThat(changed()).isTrue();
  }

  @Test
  void a_condition_that_fails_leaves_the_lock_to_others() {
    assertThatThrownBy(() ->
            monitor.awaitWithoutFail(() -> {
              throw new InternalError("a mapped file was cut short");
            }))
        .isInstanceOf(InternalError.class);

    assertThat(changed()).isTrue();
  }

  /// Whether another thread can make a change.
  private boolean changed() {
    Thread other = new Thread(() -> monitor.raise(() -> so.set(true)));
    other.start();
    ThreadJoining.join(other);
    return so.get();
  }
}
