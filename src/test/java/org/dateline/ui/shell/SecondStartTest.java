package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.instance.LocalSocket;
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

  private LibrarySteps steps(Optional<String> open, Consumer<String> raise) {
    Launch launch =
        new Launch(
            temp.resolve("library"),
            SharedDictionary.none(),
            _ -> CommandRunner.NONE,
            Optional.empty(),
            Optional.empty(),
            open,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new LibrarySteps(() -> launch, new WindowThread().background(), raise);
  }

  @Test
  void it_raises_that_window_and_opens_none() throws Exception {
    BlockingQueue<String> raised = new LinkedBlockingQueue<>();
    LibrarySteps first = steps(Optional.empty(), raised::add);
    OpenedLibrary opened = first.open();
    try {
      String link = "dateline:article/Übung%20%231?at=3-9&text=storm";
      for (Optional<String> open : List.of(Optional.<String>empty(), Optional.of(link))) {
        assertThatThrownBy(steps(open, _ -> {})::open)
            .isInstanceOf(OtherWindowRaisedException.class);
        assertThat(raised.take()).isEqualTo(open.orElse(""));
      }
    } finally {
      first.close(opened);
    }

    LibrarySteps later = steps(Optional.empty(), _ -> {});
    later.close(later.open());
    assertThat(temp.resolve("library/window.socket")).doesNotExist();
  }

  @Test
  void a_library_that_something_without_a_window_holds_is_a_failure() {
    try (Library _ = Library.open(temp.resolve("library"), InitialContent.EMPTY)) {
      assertThatThrownBy(steps(Optional.empty(), _ -> {})::open)
          .isInstanceOf(LibraryException.class);
    }
  }

  @Test
  void nobody_else_may_ask_and_what_a_killed_window_left_is_no_hindrance() throws IOException {
    Files.writeString(temp.resolve("window.socket"), "left");
    assertThat(RaiseSocket.raise(temp, "")).isFalse();

    try (RaiseSocket _ = RaiseSocket.listen(temp, _ -> {}).orElseThrow()) {
      assertThat(RaiseSocket.raise(temp, "")).isTrue();
      assertThat(Files.getPosixFilePermissions(temp.resolve("window.socket")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    assertThat(RaiseSocket.raise(temp, "")).isFalse();
  }

  @Test
  void what_is_no_request_raises_nothing_and_keeps_nobody_from_it() throws Exception {
    BlockingQueue<String> raised = new LinkedBlockingQueue<>();
    try (RaiseSocket _ = RaiseSocket.listen(temp, raised::add).orElseThrow();
        SocketChannel silent = LocalSocket.connect(temp.resolve("window.socket"));
        SocketChannel rude = LocalSocket.connect(temp.resolve("window.socket"))) {
      rude.write(ByteBuffer.wrap(new byte[] {127, -1, -1, -1, 'x'}));

      assertThat(isAnswered(rude)).isFalse();
      assertThat(RaiseSocket.raise(temp, "x".repeat(20_000))).isTrue();
      assertThat(raised.take()).isEmpty();
      assertThat(silent.isOpen()).isTrue();
      assertThat(raised).isEmpty();
    }
  }

  /// Whether there is an answer; waits for that, or for the end of the connection.
  private static boolean isAnswered(SocketChannel caller) {
    try {
      return caller.read(ByteBuffer.allocate(1)) == 1;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void a_folder_with_too_long_a_name_is_no_failure() throws IOException {
    Path deep = Files.createDirectories(temp.resolve("a".repeat(120)));

    assertThat(RaiseSocket.listen(deep, _ -> {})).isEmpty();
    assertThat(RaiseSocket.raise(deep, "")).isFalse();
  }
}
