package org.dateline.ui.stage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.dateline.library.instance.LocalSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The local socket by which a second start of the program on the same library asks the window that
/// is there to come to the front. It is a file of the library's folder that only its owner may
/// write to; nothing is read from who connects.
public final class RaiseSocket implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RaiseSocket.class);
  private static final String FILE = "window.socket";

  /// How long a window may take to answer; one that is stuck does not.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path file;
  private final ServerSocketChannel server;

  private RaiseSocket(Path file, ServerSocketChannel server) {
    this.file = file;
    this.server = server;
  }

  /// Listens from now on, on a thread of its own. Only for who holds the folder: a socket that an
  /// instance before has left is taken away.
  ///
  /// @param raise run whenever the window is asked to come to the front, on that thread
  /// @return empty where the system has no such sockets, or the folder has too long a name for one
  public static Optional<RaiseSocket> listen(Path folder, Runnable raise) {
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

  private void answer(Runnable raise) {
    try {
      while (server.isOpen()) {
        answer(server.accept(), raise);
      }
    } catch (IOException e) {
      LOG.debug("A second start raises this window no more", e);
    }
  }

  private static void answer(SocketChannel caller, Runnable raise) {
    try (caller) {
      raise.run();
      caller.write(ByteBuffer.wrap(new byte[] {1}));
    } catch (IOException e) {
      LOG.debug("Nobody waits for an answer", e);
    }
  }

  /// Asks the window of a library to come to the front; waits for it, some seconds at most.
  ///
  /// @return whether there is one that does
  public static boolean raise(Path folder) {
    try (SocketChannel window = LocalSocket.connect(folder.resolve(FILE));
        Selector answer = Selector.open()) {
      window.configureBlocking(false);
      var _ = window.register(answer, SelectionKey.OP_READ);
      return answer.select(PATIENCE.toMillis()) > 0 && window.read(ByteBuffer.allocate(1)) == 1;
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
