package org.dateline.library.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.library.instance.AnswerFrame.AnswerKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The local socket by which commands reach the instance that has a library open, each as a
/// [HandedCommand] after [#GREETING] and its length; answered by [AnswerFrame]s.
///
/// Whatever comes in its place, comes too slowly or is cut off is not answered, and harms nothing:
/// it is read up to a length and for a time, on a thread of its own, and only so many at once.
public final class CommandSocket implements AutoCloseable {

  static final String FILE = "command.socket";

  /// The name of the protocol and its version.
  static final byte[] GREETING = "dateline/1\n".getBytes(StandardCharsets.US_ASCII);

  /// How long a command may take to come, or to take the next piece of its answer.
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /// How often a command that is at work says so.
  static final Duration PULSE = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(CommandSocket.class);

  /// More commands at once than anybody types.
  private static final int MAX_CONNECTIONS = 8;

  private static final Duration CLOSING = Duration.ofSeconds(1);

  private final Path file;
  private final ServerSocketChannel server;
  private final CommandRunner runner;
  private final Semaphore free = new Semaphore(MAX_CONNECTIONS);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory());

  private CommandSocket(Path file, ServerSocketChannel server, CommandRunner runner) {
    this.file = file;
    this.server = server;
    this.runner = runner;
  }

  /// Takes commands from now on. Only for who holds the folder.
  ///
  /// @return empty where the system has no such sockets, or the folder has too long a name for one
  public static Optional<CommandSocket> listen(Path folder, CommandRunner runner) {
    Path file = folder.resolve(FILE);
    try {
      CommandSocket socket = new CommandSocket(file, LocalSocket.listen(file), runner);
      Thread.ofVirtual().name("commands").start(socket::accept);
      return Optional.of(socket);
    } catch (IOException e) {
      LOG.debug("No commands are taken", e);
      return Optional.empty();
    }
  }

  private void accept() {
    try {
      while (server.isOpen()) {
        SocketChannel caller = server.accept();
        if (free.tryAcquire()) {
          threads.execute(() -> serve(caller));
        } else {
          caller.close();
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("Commands are taken no more", e);
    }
  }

  private void serve(SocketChannel caller) {
    try (TimedChannel channel = new TimedChannel(caller, PATIENCE)) {
      CommandAnswer answer = new CommandAnswer(channel);
      Optional<HandedCommand> command = read(channel);
      if (command.isPresent()) {
        answer(command.get(), answer);
      } else {
        answer.write(AnswerKind.REFUSED, ByteBuffer.allocate(0));
      }
    } catch (IOException e) {
      LOG.debug("A command is not answered", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      free.release();
    }
  }

  /// Reads a command; empty where the other side speaks another version of this.
  private static Optional<HandedCommand> read(TimedChannel channel) throws IOException {
    if (!channel.read(GREETING.length, PATIENCE).equals(ByteBuffer.wrap(GREETING))) {
      return Optional.empty();
    }
    int length = channel.read(Integer.BYTES, PATIENCE).getInt();
    if (length <= 0 || length > HandedCommand.MAX_BYTES) {
      throw new IOException("a command of " + length + " bytes");
    }
    return Optional.of(HandedCommand.decoded(channel.read(length, PATIENCE)));
  }

  private void answer(HandedCommand command, CommandAnswer answer)
      throws IOException, InterruptedException {
    Thread worker = Thread.currentThread();
    Thread pulse = Thread.ofVirtual().name("pulse").start(() -> beat(answer, worker));
    Optional<Integer> exit;
    try {
      exit = runner.run(command, answer.stream(AnswerKind.OUT), answer.stream(AnswerKind.ERR));
    } catch (RuntimeException e) {
      LOG.error("A command that was handed over has failed", e);
      throw new IOException(e);
    } finally {
      pulse.interrupt();
    }
    if (exit.isPresent()) {
      answer.end(exit.get());
    } else {
      answer.write(AnswerKind.REFUSED, ByteBuffer.allocate(0));
    }
  }

  /// Says again and again that the command is at work; ends its waiting where nobody listens.
  private static void beat(CommandAnswer answer, Thread worker) {
    try {
      while (true) {
        Thread.sleep(PULSE);
        answer.write(AnswerKind.WORKING, ByteBuffer.allocate(0));
      }
    } catch (InterruptedException _) {
      // The command has come to its end.
    } catch (IOException e) {
      LOG.debug("Nobody waits for a command", e);
      worker.interrupt();
    }
  }

  /// Takes no more commands, and asks those that wait for something to end. Returns at once.
  public void stop() {
    try {
      server.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} stays", file, e);
    }
    threads.shutdownNow();
  }

  /// The same, and waits a moment for their end. Doing so twice does nothing.
  @Override
  public void close() {
    stop();
    try {
      if (!threads.awaitTermination(CLOSING.toNanos(), TimeUnit.NANOSECONDS)) {
        LOG.warn("A command that was handed over is still at work");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
