package org.dateline.library.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreadJoiningTest {

  private static final Duration LONG = Duration.ofDays(1);

  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicBoolean done = new AtomicBoolean();

  /// A thread that does its work when the gate is open.
  private Thread worker() {
    Thread thread =
        new Thread(() -> {
          try {
            gate.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          done.set(true);
        });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Test
  void what_a_thread_has_done_is_there_when_it_has_been_joined() {
    Thread thread = worker();
    gate.countDown();

    assertThat(ThreadJoining.join(thread, LONG)).isTrue();
    assertThat(done).isTrue();
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void a_thread_that_does_not_end_in_time_is_not_said_to_have_ended() {
    Thread thread = worker();

    assertThat(ThreadJoining.join(thread, Duration.ZERO)).isFalse();
    assertThat(ThreadJoining.join(thread, Duration.ofMillis(1))).isFalse();
    assertThat(thread.isAlive()).isTrue();
    gate.countDown();
    ThreadJoining.join(thread);
  }

  @Test
  void a_thread_that_never_began_need_not_be_waited_for() {
    assertThat(ThreadJoining.join(new Thread(() -> {}), Duration.ZERO)).isTrue();
  }

  @Test
  void whoever_is_interrupted_waits_on_and_stays_interrupted() {
    Thread thread = worker();
    Thread.currentThread().interrupt();
    AtomicBoolean meanwhile = new AtomicBoolean();

    boolean ended =
        ThreadJoining.await(
            LONG,
            nanos -> {
              // The first wait is broken off, the next one is not.
              TimeUnit.NANOSECONDS.timedJoin(thread, meanwhile.get() ? nanos : 0);
              meanwhile.set(true);
              gate.countDown();
              return !thread.isAlive();
            });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(ended).isTrue();
    assertThat(done).isTrue();
  }

  @Test
  void each_wait_is_given_what_is_left_of_the_time() {
    List<Long> left = new ArrayList<>();

    boolean come =
        ThreadJoining.await(
            LONG,
            nanos -> {
              left.add(nanos);
              return left.size() == 3;
            });

    assertThat(come).isTrue();
    assertThat(left).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(left).allMatch(nanos -> nanos <= LONG.toNanos());
    assertThat(left).allMatch(nanos -> nanos > LONG.minusHours(1).toNanos());
  }

  @Test
  void what_has_not_come_when_the_time_is_over_is_asked_for_a_last_time() {
    List<Long> left = new ArrayList<>();

    assertThat(
            ThreadJoining.await(
                Duration.ZERO,
                nanos -> {
                  left.add(nanos);
                  return false;
                }))
        .isFalse();
    assertThat(left).hasSize(1);
  }
}
