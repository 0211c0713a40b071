package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.ui.kit.WindowThread;
import org.dateline.ui.shell.WindowLifecycle.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A window's life without a toolkit: it always closes, whatever fails.
@Timeout(60)
final class WindowLifecycleTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir private Path temp = Path.of("");

  /// Steps that note that they were taken, and can be held up and can fail.
  private static final class Noted implements WindowLifecycle.Steps<String> {

    final Queue<String> taken = new ConcurrentLinkedQueue<>();
    final CountDownLatch opening = new CountDownLatch(1);
    final CountDownLatch closing = new CountDownLatch(1);
    volatile Supplier<String> source = () -> "library";
    volatile Optional<Error> failure = Optional.empty();

    @Override
    public String open() {
      await(opening);
      return source.get();
    }

    @Override
    public void stop(String opened) {
      take("stop " + opened);
    }

    @Override
    public void awaitWork(Duration atMost) {
      take("await work");
    }

    @Override
    public void close(String opened) {
      await(closing);
      take("close " + opened);
    }

    private void take(String step) {
      taken.add(step);
      if (failure.isPresent()) {
        throw failure.get();
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

  private final Noted steps = new Noted();
  private final WindowLifecycle<String> lifecycle = new WindowLifecycle<>(steps, LONG);

  private static String raise(Error error) {
    throw error;
  }

  private void open() {
    steps.opening.countDown();
    lifecycle.begin();
    assertThat(lifecycle.opened()).isEqualTo("library");
  }

  @Test
  void it_opens_and_closes_step_by_step() throws Exception {
    assertThat(lifecycle.state()).isEqualTo(State.OPENING);
    open();
    assertThat(lifecycle.state()).isEqualTo(State.OPEN);

    lifecycle.close();
    assertThat(lifecycle.state()).isEqualTo(State.CLOSING);
    steps.closing.countDown();
    assertThat(lifecycle.awaitClosed()).isTrue();

    assertThat(lifecycle.state()).isEqualTo(State.CLOSED);
    assertThat(steps.taken).containsExactly("stop library", "await work", "close library");
    assertThat(lifecycle.failure()).isEmpty();
  }

  @Test
  void closed_while_the_library_is_opened_it_waits_for_that_and_closes_it() throws Exception {
    lifecycle.begin();
    lifecycle.close();
    assertThat(lifecycle.state()).isEqualTo(State.CLOSING);

    steps.closing.countDown();
    steps.opening.countDown();

    assertThat(lifecycle.awaitClosed()).isTrue();
    assertThat(steps.taken).contains("close library");
  }

  @Test
  void closed_while_an_opening_is_under_way_that_then_fails_it_closes() throws Exception {
    IllegalStateException fault = new IllegalStateException("no disk");
    steps.source =
        () -> {
          throw fault;
        };
    lifecycle.begin();
    lifecycle.close();
    steps.opening.countDown();

    assertThat(lifecycle.awaitClosed()).isTrue();
    assertThat(lifecycle.failure()).contains(fault);
    assertThat(steps.taken).containsExactly("await work");
  }

  @Test
  void an_opening_that_fails_with_an_error_is_told_and_the_window_closes() throws Exception {
    Error fault = new ExceptionInInitializerError("no native library");
    steps.source = () -> raise(fault);
    steps.opening.countDown();
    lifecycle.begin();
    CountDownLatch told = new CountDownLatch(1);
    lifecycle.opening().whenComplete((_, _) -> told.countDown());
    told.await();

    assertThat(lifecycle.state()).isEqualTo(State.FAILED);
    assertThat(lifecycle.failure()).contains(fault);
    lifecycle.close();
    assertThat(lifecycle.awaitClosed()).isTrue();
  }

  @Test
  void what_fails_while_it_is_shown_closes_it_and_is_told() throws Exception {
    open();
    Error fault = new StackOverflowError();
    steps.closing.countDown();

    lifecycle.abort(fault);

    assertThat(lifecycle.awaitClosed()).isTrue();
    assertThat(lifecycle.failure()).contains(fault);
    assertThat(steps.taken).contains("close library");
  }

  @Test
  void a_step_of_closing_that_fails_keeps_no_other_from_its_turn() throws Exception {
    open();
    Error fault = new InternalError("a mapped file was cut short");
    steps.failure = Optional.of(fault);
    steps.closing.countDown();

    lifecycle.close();

    assertThat(lifecycle.awaitClosed()).isTrue();
    assertThat(steps.taken).containsExactly("stop library", "await work", "close library");
    assertThat(lifecycle.failure()).contains(fault);
  }

  @Test
  void closed_twice_it_is_closed_once() throws Exception {
    open();
    steps.closing.countDown();

    lifecycle.close();
    lifecycle.close();
    assertThat(lifecycle.awaitClosed()).isTrue();
    lifecycle.close();

    assertThat(steps.taken).containsOnlyOnce("close library");
  }

  @Test
  void a_library_that_does_not_close_is_not_waited_for_longer_than_there_is_time()
      throws Exception {
    WindowLifecycle<String> hasty = new WindowLifecycle<>(steps, Duration.ofMillis(50));
    steps.opening.countDown();
    hasty.begin();
    hasty.opened();

    hasty.close();

    assertThat(hasty.awaitClosed()).isFalse();
    assertThat(hasty.state()).isEqualTo(State.CLOSING);
    steps.closing.countDown();
  }

  @Test
  void an_opening_that_does_not_end_is_not_waited_for_longer_than_there_is_time() throws Exception {
    WindowLifecycle<String> hasty = new WindowLifecycle<>(steps, Duration.ofMillis(50));
    hasty.begin();

    hasty.close();

    hasty.awaitClosed();
    assertThat(steps.taken).doesNotContain("close library");
    steps.closing.countDown();
    steps.opening.countDown();
  }

  @Test
  void the_end_of_the_process_asks_the_window_to_go_and_waits_until_all_is_closed() {
    open();
    steps.closing.countDown();

    lifecycle.end(lifecycle::close);

    assertThat(lifecycle.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void the_end_of_the_process_does_not_wait_for_a_window_that_is_stuck_or_not_there() {
    open();
    steps.closing.countDown();

    lifecycle.end(() -> {});

    assertThat(lifecycle.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void the_end_of_the_process_closes_where_there_is_no_toolkit() {
    open();
    steps.closing.countDown();

    lifecycle.end(() -> {
      throw new IllegalStateException("Toolkit not initialized");
    });

    assertThat(lifecycle.state()).isEqualTo(State.CLOSED);
  }

  private WindowLifecycle<OpenedLibrary> onLibrary(WindowThread window) {
    Launch launch =
        new Launch(
            temp.resolve("library"),
            SharedDictionary.none(),
            _ -> CommandRunner.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new WindowLifecycle<>(
        new LibrarySteps(() -> launch, window.background(), _ -> {}), LONG);
  }

  @Test
  void closed_during_an_import_it_stops_that_and_the_folder_is_free() throws Exception {
    WindowThread window = new WindowThread();
    WindowLifecycle<OpenedLibrary> real = onLibrary(window);
    real.begin();
    Library library = real.opened().library();
    CountDownLatch importing = new CountDownLatch(1);
    Runnable unsubscribe =
        library.listen(event -> {
          if (event
                  instanceof
                  LibraryEvent.TaskProgress(LibraryEvent.LibraryTask task, long done, long _)
              && task == LibraryEvent.LibraryTask.IMPORT
              && done > 0) {
            importing.countDown();
          }
        });
    Path many = temp.resolve("many.jsonl");
    try (var lines = Files.newBufferedWriter(many)) {
      for (int i = 0; i < 50_000; i++) {
        lines.write(
            "{\"id\":\"m%d\",\"title\":\"News %d\",\"text\":\"It rained.\"}%n".formatted(i, i));
      }
    }
    window.background().run(() -> library.importFrom(List.of(many)), _ -> {});
    importing.await();

    real.close();

    assertThat(real.awaitClosed()).isTrue();
    unsubscribe.run();
    assertThat(real.failure()).isEmpty();
    try (Library again = Library.open(temp.resolve("library"), InitialContent.EMPTY)) {
      assertThat(again.size()).isGreaterThan(0);
    }
  }

  @Test
  void a_library_that_another_window_holds_is_a_failure_and_the_second_window_closes()
      throws Exception {
    try (Library _ = Library.open(temp.resolve("library"), InitialContent.EMPTY)) {
      WindowLifecycle<OpenedLibrary> second = onLibrary(new WindowThread());
      second.begin();
      second.close();

      assertThat(second.awaitClosed()).isTrue();
      assertThat(second.failure()).containsInstanceOf(LibraryException.class);
    }
  }
}
