package org.dateline.ingest.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream, as bytes, one at a time; blank lines are counted and passed over. Holds
/// one line, however long the stream.
final class ByteLineReader {

  /// @param number from 1
  /// @param bytes the line without its end; empty where it is too long
  /// @param length in bytes, which may be more than are held
  record ByteLine(int number, byte[] bytes, long length) {

    boolean isTooLong() {
      return length > bytes.length;
    }
  }

  private final InputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;

  /// @param maxLength the longest line that is held, in bytes
  ByteLineReader(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /// The next line that is not blank.
  Optional<ByteLine> next() throws IOException {
    while (fill()) {
      ByteLine line = line();
      if (line.isTooLong() || !isBlank(line.bytes())) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private ByteLine line() throws IOException {
    number++;
    var bytes = new ByteArrayOutputStream(256);
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      length += at - from;
      if (length <= maxLength) {
        bytes.write(buffer, from, at - from);
      } else {
        bytes.reset();
      }
      ended = at < end;
      at += ended ? 1 : 0;
    }
    return new ByteLine(number, length <= maxLength ? bytes.toByteArray() : new byte[0], length);
  }

  /// Whether there is a byte to read.
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
