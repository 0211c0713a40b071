package org.dateline.library.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/// A piece of the answer to a command: a byte for its kind, four for its length, and its content.
///
/// @param kind what it is
/// @param content for [AnswerKind#EXIT] the four bytes of the exit code; empty where there is
///   nothing to say
record AnswerFrame(AnswerKind kind, ByteBuffer content) {

  /// The longest content, in bytes.
  static final int MAX_CONTENT = 1 << 16;

  private static final int HEAD = 1 + Integer.BYTES;

  /// The kinds, as they are written.
  enum AnswerKind {
    /// The command is still at work.
    WORKING('.'),
    /// Some of its data.
    OUT('o'),
    /// Some of its words.
    ERR('e'),
    /// It has come to its end.
    EXIT('x'),
    /// It is not taken here; nothing was done.
    REFUSED('n');

    private final byte written;

    AnswerKind(char written) {
      this.written = (byte) written;
    }
  }

  /// The whole frame.
  static ByteBuffer encoded(AnswerKind kind, ByteBuffer content) {
    return ByteBuffer.allocate(HEAD + content.remaining())
        .put(kind.written)
        .putInt(content.remaining())
        .put(content)
        .flip();
  }

  /// Reads a frame.
  ///
  /// @param within how long each part of it may take
  /// @throws IOException if the other side ends, is silent, or writes something else
  static AnswerFrame read(TimedChannel from, Duration within) throws IOException {
    ByteBuffer head = from.read(HEAD, within);
    AnswerKind kind = kind(head.get());
    int length = head.getInt();
    if (length < 0 || length > MAX_CONTENT) {
      throw new IOException("a frame of " + length + " bytes");
    }
    return new AnswerFrame(kind, from.read(length, within));
  }

  private static AnswerKind kind(byte written) throws IOException {
    for (AnswerKind kind : AnswerKind.values()) {
      if (kind.written == written) {
        return kind;
      }
    }
    throw new IOException("no frame begins with " + written);
  }
}
