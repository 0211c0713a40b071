package org.dateline.library.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A worker takes a turn whenever it is asked to, whatever a turn throws, until it is closed.
@Timeout(60)
class BackgroundWorkerTest {

  private final StateMonitor monitor = new StateMonitor();
  private final List<Throwable> told = new CopyOnWriteArrayList<>();

  /// What the next turns do; the others only count.
  private final Queue<BackgroundWorker.Turn> turns = new ConcurrentLinkedQueue<>();

  private final AtomicInteger taken = new AtomicInteger();
  private final BackgroundWorker worker =
      new BackgroundWorker("test worker", monitor, this::turn, told::add);

  private void turn() throws InterruptedException {
    taken.incrementAndGet();
    BackgroundWorker.Turn next = turns.poll();
    if (next != null) {
      next.run();
    }
  }

  @AfterEach
  void close() {
    worker.close();
  }

  private void awaitIdle() throws InterruptedException {
    monitor.await(worker::idle);
  }

  static List<Throwable> failures() {
    return List.of(
        new IllegalStateException("a fault"),
        new InternalError("a mapped file has become shorter"),
        new NoClassDefFoundError("a class"),
        new StackOverflowError(),
        new OutOfMemoryError("no memory"),
        new InterruptedException("by nobody who closes"));
  }

  private static BackgroundWorker.Turn failing(Throwable e) {
    return () -> {
      switch (e) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw (InterruptedException) e;
      }
    };
  }

  @Test
  void a_turn_is_taken_at_the_start_without_being_asked() throws InterruptedException {
    assertThat(worker.idle()).isFalse();
    assertThat(worker.isStarted()).isFalse();
    worker.start();
    awaitIdle();

    assertThat(worker.isStarted()).isTrue();
    assertThat(worker.isClosed()).isFalse();
    assertThat(taken).hasValue(1);
    assertThat(told).isEmpty();
  }

  @Test
  void whoever_asks_during_a_turn_is_served_by_another() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    turns.add(() -> {
      assertThat(worker.goesOn()).isTrue();
      begun.countDown();
      asked.await();
      assertThat(worker.goesOn()).isFalse();
    });
    worker.start();
    begun.await();
    worker.ask();
    assertThat(worker.idle()).isFalse();
    asked.countDown();
    awaitIdle();

    assertThat(taken).hasValue(2);
    assertThat(told).isEmpty();
  }

  @Test
  void it_is_not_idle_before_what_was_asked_last_is_done() throws InterruptedException {
    AtomicInteger wanted = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    try (BackgroundWorker following =
        new BackgroundWorker("test", monitor, () -> done.set(wanted.get()), told::add)) {
      following.start();
      for (int i = 1; i <= 2_000; i++) {
        int next = i;
        following.ask(() -> wanted.set(next));
        if (i % 3 == 0) {
          monitor.await(following::idle);
          assertThat(done).hasValue(next);
        }
      }
    }
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void what_a_turn_throws_is_told_once_and_it_goes_on(Throwable e) throws InterruptedException {
    turns.add(() -> {});
    turns.add(failing(e));
    worker.start();
    awaitIdle();
    worker.ask();
    awaitIdle();
    assertThat(told).containsExactly(e);

    worker.ask();
    awaitIdle();
    assertThat(taken).hasValue(3);
    assertThat(told).containsExactly(e);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_first_turn_that_fails_leaves_nobody_waiting(Throwable e) throws InterruptedException {
    turns.add(failing(e));
    worker.start();
    awaitIdle();

    assertThat(told).containsExactly(e);
  }

  @Test
  void whoever_is_told_of_a_failure_cannot_end_it() throws InterruptedException {
    turns.add(failing(new IllegalStateException("a fault")));
    try (BackgroundWorker other =
        new BackgroundWorker(
            "test",
            monitor,
            this::turn,
            _ -> {
              throw new OutOfMemoryError("no memory to say so");
            })) {
      other.start();
      monitor.await(other::idle);
      other.ask();
      monitor.await(other::idle);
    }
    assertThat(taken).hasValue(2);
  }

  @Test
  void a_failure_may_ask_for_another_turn() throws InterruptedException {
    AtomicInteger left = new AtomicInteger(3);
    List<BackgroundWorker> itself = new CopyOnWriteArrayList<>();
    try (BackgroundWorker other =
        new BackgroundWorker(
            "test",
            monitor,
            () -> {
              if (left.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
              }
            },
            _ -> itself.getFirst().ask())) {
      itself.add(other);
      other.start();
      monitor.await(other::idle);
    }
    assertThat(left).hasValue(-1);
  }

  @Test
  void closing_waits_for_the_turn_at_hand_and_tells_nothing_of_its_failure() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    turns.add(() -> {
      begun.countDown();
      monitor.await(worker::isClosed);
      assertThat(worker.goesOn()).isFalse();
      ended.incrementAndGet();
      throw new IllegalStateException("closed under its hands");
    });
    worker.start();
    begun.await();
    worker.close();

    assertThat(ended).hasValue(1);
    assertThat(taken).hasValue(1);
    assertThat(told).isEmpty();
  }

  @Test
  void an_interrupted_thread_closes_it_all_the_same_and_stays_interrupted()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    turns.add(() -> {
      begun.countDown();
      monitor.await(worker::isClosed);
      ended.incrementAndGet();
    });
    worker.start();
    begun.await();
    Thread.currentThread().interrupt();
    worker.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(ended).hasValue(1);
  }

  @Test
  void closed_before_the_start_it_never_begins() {
    worker.close();
    worker.start();
    worker.ask();
    worker.close();

    assertThat(worker.isStarted()).isFalse();
    assertThat(taken).hasValue(0);
  }

  @Test
  void starting_twice_does_nothing_more() throws InterruptedException {
    worker.start();
    worker.start();
    awaitIdle();

    assertThat(taken).hasValue(1);
  }

  @Test
  void a_turn_after_a_rest_begins_no_sooner() throws InterruptedException {
    long rest = TimeUnit.MILLISECONDS.toNanos(50);
    AtomicLong ended = new AtomicLong();
    AtomicLong begun = new AtomicLong();
    turns.add(() -> {
      worker.rest(rest);
      ended.set(System.nanoTime());
    });
    turns.add(() -> begun.set(System.nanoTime()));
    worker.start();
    awaitIdle();
    worker.ask();
    awaitIdle();

    assertThat(begun.get() - ended.get()).isGreaterThanOrEqualTo(rest);
  }

  @Test
  void closing_ends_a_rest_between_turns() throws InterruptedException {
    turns.add(() -> worker.rest(TimeUnit.DAYS.toNanos(1)));
    worker.start();
    awaitIdle();
    worker.ask();
    worker.close();

    assertThat(taken).hasValue(1);
  }
}
