package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Everything is ended, in the opposite order, whatever fails.
class LibraryShutdownTest {

  private final LibraryShutdown shutdown = new LibraryShutdown();
  private final List<String> steps = new ArrayList<>();

  private Runnable step(String name) {
    return () -> steps.add(name);
  }

  private Runnable failing(String name, Throwable e) {
    return () -> {
      steps.add(name);
      if (e instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e;
    };
  }

  @Test
  void all_are_asked_before_any_is_waited_for_and_what_came_last_ends_first() {
    shutdown.add(step("folder let go"));
    shutdown.add(step("store closed"));
    shutdown.add(step("links asked"), step("links ended"));
    shutdown.add(step("imports asked"), step("imports ended"));
    assertThat(shutdown.isClosed()).isFalse();
    shutdown.close();

    assertThat(steps)
        .containsExactly(
            "imports asked",
            "links asked",
            "imports ended",
            "links ended",
            "store closed",
            "folder let go");
    assertThat(shutdown.isClosed()).isTrue();
  }

  @Test
  void what_fails_keeps_nothing_else_from_being_closed_and_is_thrown_at_the_end() {
    IllegalStateException store = new IllegalStateException("the store");
    InternalError index = new InternalError("the index");
    shutdown.add(step("folder let go"));
    shutdown.add(failing("store closed", store));
    shutdown.add(failing("index closed", index));
    shutdown.add(failing("work asked", index), step("work ended"));

    assertThatThrownBy(shutdown::close).isSameAs(index).hasSuppressedException(store);
    assertThat(steps)
        .containsExactly(
            "work asked", "work ended", "index closed", "store closed", "folder let go");
  }

  @Test
  void closing_twice_does_nothing() {
    shutdown.add(step("closed"));
    shutdown.close();
    shutdown.close();

    assertThat(steps).containsExactly("closed");
  }

  @Test
  void after_a_failed_opening_the_failure_takes_along_what_fails_then() {
    IllegalStateException opening = new IllegalStateException("the opening");
    IllegalStateException store = new IllegalStateException("the store");
    shutdown.add(step("folder let go"));
    shutdown.add(failing("store closed", store));
    shutdown.closeAfter(opening);

    assertThat(opening).hasSuppressedException(store);
    assertThat(steps).containsExactly("store closed", "folder let go");
  }

  @Test
  void what_is_waited_for_is_interrupted_again_and_again_until_it_ends() {
    CountDownLatch thrice = new CountDownLatch(3);
    shutdown.interruptBy(thrice::countDown);
    shutdown.add(() -> {
      try {
        thrice.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    shutdown.close();

    assertThat(thrice.getCount()).isZero();
  }
}
