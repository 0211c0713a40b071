package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.failure.Failure;
import org.dateline.model.failure.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that can only be read, as on a full disk. A link to nothing stands where SQLite makes
/// its shared memory: SQLite follows no link there.
class ReadOnlyLibraryTest {

  @TempDir Path folder;

  private List<LibraryEvent> events() {
    List<LibraryEvent> events = new ArrayList<>();
    try (Library library = Samples.empty(folder)) {
      Runnable _ = library.listen(events::add);
    }
    return events;
  }

  @Test
  void it_says_so_to_whoever_listens() throws IOException {
    Samples.empty(folder).close();
    Files.createSymbolicLink(folder.resolve("library.db-shm"), folder.resolve("nowhere"));

    assertThat(events())
        .first()
        .isEqualTo(
            new LibraryEvent.TaskFailed(
                new Failure.StoreReadOnly(
                    folder.resolve("library.db"), StoreFault.NOT_OPENED, StoreFault.NOT_OPENED),
                true));
  }

  @Test
  void one_that_can_be_written_says_nothing() {
    Samples.empty(folder).close();

    assertThat(events()).noneMatch(LibraryEvent.TaskFailed.class::isInstance);
  }
}
