package org.dateline.library.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands a command to the instance that has a library open, and waits for its end.
public final class CommandHandover {

  private static final Logger LOG = LoggerFactory.getLogger(CommandHandover.class);

  /// How long an instance that is at work may be silent.
  private static final Duration SILENCE = CommandSocket.PULSE.multipliedBy(15);

  private CommandHandover() {}

  /// Hands a command over. Waits as long as it is at work: it may have to wait for names.
  ///
  /// @param folder of the library
  /// @param out told the data that it prints, in whole lines but for the last
  /// @param err told its words, likewise
  /// @return its exit code; empty where no instance takes it: none that takes commands has the
  ///   library, or it is one of another version. Nothing was done then
  /// @throws LibraryException if the instance ends, or is silent for too long, before the command
  ///   has come to its end; it may have been done
  public static Optional<Integer> run(
      Path folder, HandedCommand command, Consumer<String> out, Consumer<String> err) {
    try (TimedChannel channel =
        new TimedChannel(
            LocalSocket.connect(folder.resolve(CommandSocket.FILE)), CommandSocket.PATIENCE)) {
      byte[] bytes = command.encoded();
      channel.write(
          ByteBuffer.allocate(CommandSocket.GREETING.length + Integer.BYTES + bytes.length)
              .put(CommandSocket.GREETING)
              .putInt(bytes.length)
              .put(bytes)
              .flip());
      return answer(channel, folder, new PrintedLines(out), new PrintedLines(err));
    } catch (IOException e) {
      LOG.debug("No instance takes the command", e);
      return Optional.empty();
    }
  }

  private static Optional<Integer> answer(
      TimedChannel channel, Path folder, PrintedLines out, PrintedLines err) {
    try {
      while (true) {
        AnswerFrame frame = AnswerFrame.read(channel, SILENCE);
        switch (frame.kind()) {
          case WORKING -> {}
          case OUT -> out.add(frame.content());
          case ERR -> err.add(frame.content());
          case REFUSED -> {
            return Optional.empty();
          }
          case EXIT -> {
            out.end();
            err.end();
            return Optional.of(exit(frame.content()));
          }
        }
      }
    } catch (IOException e) {
      out.end();
      err.end();
      throw new LibraryException(new Failure.CommandUnanswered(folder), e);
    }
  }

  private static int exit(ByteBuffer content) throws IOException {
    if (content.remaining() != Integer.BYTES) {
      throw new IOException("no exit code");
    }
    return content.getInt();
  }
}
