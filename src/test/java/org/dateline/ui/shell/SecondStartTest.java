package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.ui.kit.WindowThread;
import org.dateline.ui.stage.OtherWindowRaisedException;
import org.dateline.ui.stage.RaiseSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is started a second time on a library that has a window.
@Timeout(60)
final class SecondStartTest {

  @TempDir private Path temp = Path.of("");

  private LibrarySteps steps(Runnable raise) {
    Launch launch =
        new Launch(
            temp.resolve("library"),
            SharedDictionary.none(),
            _ -> CommandRunner.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new LibrarySteps(() -> launch, new WindowThread().background(), raise);
  }

  @Test
  void it_raises_that_window_and_opens_none() throws Exception {
    CountDownLatch raised = new CountDownLatch(2);
    LibrarySteps first = steps(raised::countDown);
    OpenedLibrary opened = first.open();
    try {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(steps(() -> {})::open).isInstanceOf(OtherWindowRaisedException.class);
      }
      raised.await();
    } finally {
      first.close(opened);
    }

    LibrarySteps later = steps(() -> {});
    later.close(later.open());
    assertThat(temp.resolve("library/window.socket")).doesNotExist();
  }

  @Test
  void a_library_that_something_without_a_window_holds_is_a_failure() {
    try (Library _ = Library.open(temp.resolve("library"), InitialContent.EMPTY)) {
      assertThatThrownBy(steps(() -> {})::open).isInstanceOf(LibraryException.class);
    }
  }

  @Test
  void nobody_else_may_ask_and_what_a_killed_window_left_is_no_hindrance() throws IOException {
    Files.writeString(temp.resolve("window.socket"), "left");
    assertThat(RaiseSocket.raise(temp)).isFalse();

    try (RaiseSocket _ = RaiseSocket.listen(temp, () -> {}).orElseThrow()) {
      assertThat(RaiseSocket.raise(temp)).isTrue();
      assertThat(Files.getPosixFilePermissions(temp.resolve("window.socket")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    assertThat(RaiseSocket.raise(temp)).isFalse();
  }

  @Test
  void a_folder_with_too_long_a_name_is_no_failure() throws IOException {
    Path deep = Files.createDirectories(temp.resolve("a".repeat(120)));

    assertThat(RaiseSocket.listen(deep, () -> {})).isEmpty();
    assertThat(RaiseSocket.raise(deep)).isFalse();
  }
}
