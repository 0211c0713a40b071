package org.dateline.library.instance;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/// A connection of which no side can make the other wait for ever. Read by one thread at a time,
/// and written by one at a time.
public final class TimedChannel implements AutoCloseable {

  private final SocketChannel channel;
  private final Selector readable;
  private final Selector writable;
  private final long patience;

  /// @param channel is closed with this
  /// @param patience how long the other side may do nothing
  /// @throws IOException if it is closed
  public TimedChannel(SocketChannel channel, Duration patience) throws IOException {
    this.channel = channel;
    this.patience = patience.toNanos();
    channel.configureBlocking(false);
    this.readable = Selector.open();
    this.writable = Selector.open();
    var _ = channel.register(readable, SelectionKey.OP_READ);
    var _ = channel.register(writable, SelectionKey.OP_WRITE);
  }

  /// Reads so many bytes.
  ///
  /// @param within how long all of them may take
  /// @throws EOFException if the other side ends before
  /// @throws SocketTimeoutException if it takes longer
  public ByteBuffer read(int count, Duration within) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    long end = System.nanoTime() + within.toNanos();
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes);
      if (read < 0) {
        throw new EOFException("the other side has ended");
      }
      if (read == 0) {
        await(readable, end);
      }
    }
    return bytes.flip();
  }

  /// Writes bytes.
  ///
  /// @throws SocketTimeoutException if the other side takes none of them for too long
  public void write(ByteBuffer bytes) throws IOException {
    long end = System.nanoTime() + patience;
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(writable, end);
      } else {
        end = System.nanoTime() + patience;
      }
    }
  }

  private static void await(Selector selector, long end) throws IOException {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("the other side does nothing");
    }
    selector.select(_ -> {}, left);
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("interrupted");
    }
  }

  /// Closes the connection.
  @Override
  public void close() throws IOException {
    try (channel;
        readable;
        writable) {
      // Whatever one of them throws, the others are closed.
    }
  }
}
