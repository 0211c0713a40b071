package org.dateline.library.instance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.dateline.library.instance.AnswerFrame.AnswerKind;

/// The answer to a command while it is being written. Thread-safe: what the command prints and that
/// it is still at work come from several threads.
final class CommandAnswer {

  private final TimedChannel channel;

  CommandAnswer(TimedChannel channel) {
    this.channel = channel;
  }

  synchronized void write(AnswerKind kind, ByteBuffer content) throws IOException {
    channel.write(AnswerFrame.encoded(kind, content));
  }

  void end(int exit) throws IOException {
    write(AnswerKind.EXIT, ByteBuffer.allocate(Integer.BYTES).putInt(exit).flip());
  }

  /// What a command prints, as frames of a kind.
  OutputStream stream(AnswerKind kind) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += AnswerFrame.MAX_CONTENT) {
          CommandAnswer.this.write(
              kind,
              ByteBuffer.wrap(bytes, at, Math.min(AnswerFrame.MAX_CONTENT, from + length - at)));
        }
      }
    };
  }
}
