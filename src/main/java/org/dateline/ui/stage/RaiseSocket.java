package org.dateline.ui.stage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.library.instance.LocalSocket;
import org.dateline.library.instance.TimedChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The local socket by which a second start of the program on the same library asks the window that
/// is there to come to the front, and to open what it was called with. It is a file of the
/// library's folder that only its owner may write to.
///
/// What is asked comes as its length in four bytes and UTF-8, and is answered by one byte. Whatever
/// comes in its place, too slowly or too long is not answered, and does nothing.
public final class RaiseSocket implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RaiseSocket.class);
  private static final String FILE = "window.socket";

  /// How long a window may take to answer, and who asks to say what; one that is stuck does not.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// The longest that is asked for, in bytes: the longest id in a link, percent-encoded, and more.
  private static final int MAX_BYTES = 16_384;

  private final Path file;
  private final ServerSocketChannel server;

  private RaiseSocket(Path file, ServerSocketChannel server) {
    this.file = file;
    this.server = server;
  }

  /// Listens from now on, on a thread of its own. Only for who holds the folder: a socket that an
  /// instance before has left is taken away.
  ///
  /// @param raise given what to open, empty for nothing, whenever the window is asked to come to
  ///   the front; run on any thread
  /// @return empty where the system has no such sockets, or the folder has too long a name for one
  public static Optional<RaiseSocket> listen(Path folder, Consumer<String> raise) {
    Path file = folder.resolve(FILE);
    try {
      RaiseSocket socket = new RaiseSocket(file, LocalSocket.listen(file));
      Thread.ofVirtual().name("raising").start(() -> socket.answer(raise));
      return Optional.of(socket);
    } catch (IOException e) {
      LOG.debug("A second start cannot raise this window", e);
      return Optional.empty();
    }
  }

  private void answer(Consumer<String> raise) {
    try {
      while (server.isOpen()) {
        SocketChannel caller = server.accept();
        // One that says nothing keeps nobody else waiting.
        Thread.ofVirtual().name("raised").start(() -> answer(caller, raise));
      }
    } catch (IOException e) {
      LOG.debug("A second start raises this window no more", e);
    }
  }

  private static void answer(SocketChannel caller, Consumer<String> raise) {
    try (TimedChannel channel = new TimedChannel(caller, PATIENCE)) {
      int length = channel.read(Integer.BYTES, PATIENCE).getInt();
      if (length < 0 || length > MAX_BYTES) {
        throw new IOException("a request of " + length + " bytes");
      }
      ByteBuffer bytes = channel.read(length, PATIENCE);
      raise.accept(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
      channel.write(ByteBuffer.wrap(new byte[] {1}));
    } catch (IOException e) {
      LOG.debug("A request to raise the window is not answered", e);
    }
  }

  /// Asks the window of a library to come to the front; waits for it, some seconds at most.
  ///
  /// @param what to open there; empty for nothing
  /// @return whether there is one that does
  public static boolean raise(Path folder, String what) {
    byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_BYTES) {
      return raise(folder, "");
    }
    try (TimedChannel window =
        new TimedChannel(LocalSocket.connect(folder.resolve(FILE)), PATIENCE)) {
      window.write(
          ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).flip());
      return window.read(1, PATIENCE).get() == 1;
    } catch (IOException e) {
      LOG.debug("There is no window to raise", e);
      return false;
    }
  }

  /// Listens no more. Doing so twice does nothing.
  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} stays", file, e);
    }
  }
}
