package org.dateline.library.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command reaches the instance that has the library, and what it prints comes back.
@Timeout(60)
final class CommandSocketTest {

  private static final CommandRunner ECHO =
      (command, out, err) -> {
        try {
          out.write(command.arguments().toString().getBytes(StandardCharsets.UTF_8));
          err.write(command.directory().toString().getBytes(StandardCharsets.UTF_8));
          return Optional.of(7);
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      };

  @TempDir private Path temp = Path.of("");
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();

  /// A short path: that of a socket has 108 bytes at most.
  private Path folder = Path.of("");

  @BeforeEach
  void shorten() {
    folder = temp;
  }

  private Optional<Integer> hand(String... arguments) {
    return CommandHandover.run(
        folder,
        new HandedCommand(Path.of("/somewhere"), List.of(arguments)),
        out::append,
        err::append);
  }

  private CommandSocket listen(CommandRunner runner) {
    return CommandSocket.listen(folder, runner).orElseThrow();
  }

  @Test
  void its_output_its_words_and_its_exit_code_come_back() {
    try (CommandSocket _ = listen(ECHO)) {
      assertThat(hand("correct", "split", "“Kim”", "", "a\nb")).contains(7);
    }
    assertThat(out).hasToString("[correct, split, “Kim”, , a\nb]");
    assertThat(err).hasToString("/somewhere");
  }

  @Test
  void nobody_else_may_ask_and_nothing_is_left_when_it_is_closed() throws IOException {
    try (CommandSocket _ = listen(ECHO)) {
      assertThat(Files.getPosixFilePermissions(folder.resolve("command.socket")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    assertThat(folder.resolve("command.socket")).doesNotExist();
    assertThat(hand("correct")).isEmpty();
  }

  @Test
  void much_output_comes_whole_and_in_lines() {
    String line = "ééé“”\n".repeat(50_000);
    try (CommandSocket _ =
        listen((_, to, _) -> {
          try {
            to.write(line.getBytes(StandardCharsets.UTF_8));
            return Optional.of(0);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        })) {
      assertThat(hand("correct", "list")).contains(0);
    }
    assertThat(out.toString()).isEqualTo(line);
  }

  @Test
  void what_is_not_taken_there_was_not_handed_over() {
    try (CommandSocket _ = listen(CommandRunner.NONE)) {
      assertThat(hand("import")).isEmpty();
    }
  }

  @Test
  void an_instance_that_left_its_socket_takes_nothing() throws IOException {
    Files.writeString(folder.resolve("command.socket"), "left");
    assertThat(hand("correct")).isEmpty();

    try (CommandSocket _ = listen(ECHO)) {
      assertThat(hand("correct")).contains(7);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "d",
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "dateline/2\n\0\0\0\1x",
        "dateline/1\n",
        "dateline/1\n\0\0",
        "dateline/1\n\0\0\0\0",
        "dateline/1\n\177\177\177\177abc",
        "dateline/1\n\0\0\0\4some",
      })
  void what_is_no_command_is_not_run_and_harms_nothing(String hostile) throws IOException {
    CompletableFuture<HandedCommand> ran = new CompletableFuture<>();
    CommandRunner first =
        (command, to, words) -> {
          ran.complete(command);
          return ECHO.run(command, to, words);
        };
    try (CommandSocket _ = listen(first)) {
      try (SocketChannel channel = LocalSocket.connect(folder.resolve("command.socket"))) {
        channel.write(ByteBuffer.wrap(hostile.getBytes(StandardCharsets.ISO_8859_1)));
      }

      assertThat(hand("correct", "good")).contains(7);
      assertThat(ran.join().arguments()).containsExactly("correct", "good");
    }
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    ByteBuffer bad = ByteBuffer.wrap(new byte[] {'/', 'a', 0, (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> HandedCommand.decoded(bad)).isInstanceOf(IOException.class);
  }

  @Test
  void a_caller_of_another_version_is_told_so() throws IOException {
    try (CommandSocket _ = listen(ECHO);
        TimedChannel channel =
            new TimedChannel(
                LocalSocket.connect(folder.resolve("command.socket")), CommandSocket.PATIENCE)) {
      channel.write(ByteBuffer.wrap("dateline/2\n".getBytes(StandardCharsets.UTF_8)));
      assertThat(AnswerFrame.read(channel, CommandSocket.PATIENCE).kind())
          .isEqualTo(AnswerFrame.AnswerKind.REFUSED);
    }
  }

  @Test
  void callers_that_say_nothing_take_no_room_for_ever() throws Exception {
    try (CommandSocket _ = listen(ECHO)) {
      SocketChannel[] silent = new SocketChannel[8];
      for (int i = 0; i < silent.length; i++) {
        silent[i] = LocalSocket.connect(folder.resolve("command.socket"));
      }
      // Until one of them has been given up.
      Optional<Integer> exit = Optional.empty();
      while (exit.isEmpty()) {
        try {
          exit = hand("correct");
        } catch (LibraryException e) {
          assertThat(e.failure()).isInstanceOf(Failure.CommandUnanswered.class);
        }
      }
      assertThat(exit).contains(7);
      for (SocketChannel channel : silent) {
        channel.close();
      }
    }
  }

  @Test
  void a_command_that_waits_ends_when_nobody_waits_for_it() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> ended = new CompletableFuture<>();
    CommandRunner waiting =
        (_, _, _) -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
            return Optional.of(0);
          } catch (InterruptedException e) {
            ended.complete("interrupted");
            throw e;
          }
        };
    try (CommandSocket _ = listen(waiting)) {
      try (TimedChannel channel =
          new TimedChannel(
              LocalSocket.connect(folder.resolve("command.socket")), CommandSocket.PATIENCE)) {
        byte[] command = new HandedCommand(Path.of("/"), List.of("correct")).encoded();
        channel.write(ByteBuffer.wrap(CommandSocket.GREETING));
        channel.write(ByteBuffer.allocate(4).putInt(command.length).flip());
        channel.write(ByteBuffer.wrap(command));
        begun.await();
      }
      assertThat(ended.join()).isEqualTo("interrupted");
    }
  }

  @Test
  void who_waits_for_an_instance_that_closes_is_told_that_nobody_knows_what_came_of_it()
      throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    CommandSocket socket =
        listen((_, _, _) -> {
          begun.countDown();
          new CountDownLatch(1).await();
          return Optional.of(0);
        });
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                hand("correct");
              } catch (LibraryException e) {
                failure.set(e);
              }
            });
    begun.await();
    socket.close();
    caller.join();
    assertThat(failure.get())
        .isInstanceOfSatisfying(
            LibraryException.class,
            e -> assertThat(e.failure()).isEqualTo(new Failure.CommandUnanswered(folder)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "o\377\377\377\377", "o\0\0\0\5abc", "x\0\0\0\1a", "x\0\0\0\0"})
  void an_answer_that_is_none_is_told_as_no_answer(String answer) throws Exception {
    try (ServerSocketChannel server = LocalSocket.listen(folder.resolve("command.socket"))) {
      Thread other =
          Thread.ofPlatform()
              .start(() -> {
                try (SocketChannel caller = server.accept()) {
                  caller.read(ByteBuffer.allocate(1_000));
                  caller.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.ISO_8859_1)));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      assertThatThrownBy(() -> hand("correct"))
          .isInstanceOfSatisfying(
              LibraryException.class,
              e -> assertThat(e.failure()).isInstanceOf(Failure.CommandUnanswered.class));
      other.join();
    }
  }

  @Test
  void a_folder_with_too_long_a_name_takes_no_commands() throws IOException {
    folder = Files.createDirectories(temp.resolve("a".repeat(120)));

    assertThat(CommandSocket.listen(folder, ECHO)).isEmpty();
    assertThat(hand("correct")).isEmpty();
  }
}
