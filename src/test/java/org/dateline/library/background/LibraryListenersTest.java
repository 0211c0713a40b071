package org.dateline.library.background;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.background.LibraryEvent.LibraryChanged;
import org.dateline.library.background.LibraryEvent.TaskFailed;
import org.dateline.library.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class LibraryListenersTest {

  private static final Failure DAMAGED = new Failure.IndexDamaged();
  private static final Failure NO_ARTICLE = new Failure.NoArticle("a1");

  private final LibraryListeners listeners = new LibraryListeners();
  private final List<LibraryEvent> heard = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void one_that_fails_in_whatever_way_keeps_nobody_from_hearing(boolean error) {
    listeners.add(_ -> {
      if (error) {
        throw new NoClassDefFoundError("a class of the window");
      }
      throw new IllegalStateException("a fault of the window");
    });
    Runnable leave = listeners.add(heard::add);
    listeners.tell(new LibraryChanged());
    leave.run();
    listeners.tell(new LibraryChanged());

    assertThat(heard).containsExactly(new LibraryChanged());
  }

  @Test
  void who_comes_late_is_told_what_has_failed_before_and_nothing_else() {
    listeners.tell(new TaskFailed(DAMAGED));
    listeners.tell(new LibraryChanged());
    listeners.tell(new TaskFailed(NO_ARTICLE));

    Runnable leave = listeners.addLate(heard::add);
    assertThat(heard).containsExactly(new TaskFailed(DAMAGED), new TaskFailed(NO_ARTICLE));

    listeners.tell(new LibraryChanged());
    leave.run();
    listeners.tell(new LibraryChanged());
    assertThat(heard).hasSize(3).endsWith(new LibraryChanged());
  }

  @Test
  void what_somebody_has_heard_is_told_to_nobody_who_comes_later() {
    listeners.tell(new TaskFailed(DAMAGED));
    Runnable _ = listeners.addLate(_ -> {});
    listeners.tell(new TaskFailed(NO_ARTICLE));

    Runnable _ = listeners.addLate(heard::add);

    assertThat(heard).isEmpty();
  }

  @Test
  void a_failure_in_the_background_is_told() {
    listeners.add(heard::add);

    listeners.tellFailed(DAMAGED, new UncheckedIOException(new IOException("no disk")));

    assertThat(heard).containsExactly(new TaskFailed(DAMAGED, false));
  }

  @Test
  void a_fault_of_the_program_is_in_the_log_with_its_trace_and_one_of_the_disk_is_not() {
    Logger logger = (Logger) LoggerFactory.getLogger(LibraryListeners.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    try {
      listeners.tellFailed(DAMAGED, new UncheckedIOException(new IOException("no disk")));
      assertThat(log.list).noneMatch(event -> event.getLevel() == Level.ERROR);

      listeners.tellFailed(DAMAGED, new NullPointerException("a fault"));
      assertThat(log.list)
          .filteredOn(event -> event.getLevel() == Level.ERROR)
          .singleElement()
          .satisfies(
              event -> assertThat(event.getThrowableProxy().getMessage()).isEqualTo("a fault"));
    } finally {
      logger.detachAppender(log);
    }
  }
}
