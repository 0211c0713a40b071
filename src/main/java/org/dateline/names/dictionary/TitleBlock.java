package org.dateline.names.dictionary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Titles one after another, each as the number of leading bytes that it shares with the one before
/// it, the number of its other bytes, and these. Sorted titles take half of their bytes.
final class TitleBlock {

  private static final int CONTINUED = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private byte[] last = {};

  /// Appends a title.
  void add(String title) {
    byte[] next = title.getBytes(StandardCharsets.UTF_8);
    int different = Arrays.mismatch(last, next);
    int shared = different < 0 ? next.length : different;
    writeNumber(shared);
    writeNumber(next.length - shared);
    bytes.write(next, shared, next.length - shared);
    last = next;
  }

  /// Takes the block's bytes; the next title begins a new one.
  byte[] take() {
    byte[] taken = bytes.toByteArray();
    bytes.reset();
    last = new byte[0];
    return taken;
  }

  /// The title of a number in a block, counted from 0.
  ///
  /// @throws IndexOutOfBoundsException if these are not the bytes of a block, or it has fewer
  static String title(byte[] block, int number) {
    return new TitleBlockReader(block).title(number);
  }

  private void writeNumber(int number) {
    int rest = number;
    while (rest >= CONTINUED) {
      bytes.write(rest | CONTINUED);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  private static final class TitleBlockReader {

    private final byte[] block;
    private final byte[] title;
    private int at;

    TitleBlockReader(byte[] block) {
      this.block = block;
      this.title = new byte[block.length];
    }

    String title(int number) {
      int length = 0;
      for (int i = 0; i <= number; i++) {
        int shared = number();
        int others = number();
        System.arraycopy(block, at, title, shared, others);
        at += others;
        length = shared + others;
      }
      return new String(title, 0, length, StandardCharsets.UTF_8);
    }

    private int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = block[at++];
        number |= (next & (CONTINUED - 1)) << shift;
        if ((next & CONTINUED) == 0) {
          return number;
        }
      }
    }
  }
}
