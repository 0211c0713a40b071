package org.dateline.library.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Local sockets: files of a library's folder that only its owner may write to.
public final class LocalSocket {

  private LocalSocket() {}

  /// Listens at a file. Only for who holds the folder: a socket that an instance before has left is
  /// taken away.
  ///
  /// @throws IOException if the system has no such sockets, or the file has too long a name for one
  public static ServerSocketChannel listen(Path file) throws IOException {
    Files.deleteIfExists(file);
    try {
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        server.bind(UnixDomainSocketAddress.of(file));
        keepPrivate(file);
        return server;
      } catch (IOException | RuntimeException e) {
        server.close();
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (RuntimeException e) {
      // So it says that there are no such sockets, or that the name is too long.
      throw new IOException("no socket at " + file, e);
    }
  }

  private static void keepPrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /// Connects to who listens at a file.
  ///
  /// @throws IOException if nobody does
  public static SocketChannel connect(Path file) throws IOException {
    try {
      SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        channel.connect(UnixDomainSocketAddress.of(file));
        return channel;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (RuntimeException e) {
      throw new IOException("nobody listens at " + file, e);
    }
  }
}
