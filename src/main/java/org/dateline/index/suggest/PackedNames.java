package org.dateline.index.suggest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Names one after the other in one array of bytes: each in UTF-8, then its weight and its number
/// in bytes below any letter, five bits a byte. Takes the letters and about seven bytes a name.
/// Immutable.
final class PackedNames {

  /// The least byte of a name, which is the blank; a name ends before the first byte below it.
  static final int LETTERS = ' ';

  private static final int BITS_PER_BYTE = 5;
  private static final int MASK = (1 << BITS_PER_BYTE) - 1;

  /// The number follows.
  private static final int WEIGHT_BYTES = 2;

  private final byte[] bytes;

  private PackedNames(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The bytes; not to be changed.
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  /// A byte, from 0 to 255.
  int letter(int at) {
    return bytes[at] & 0xFF;
  }

  /// Where the name ends that a place stands in.
  int end(int at) {
    int end = at;
    while (letter(end) >= LETTERS) {
      end++;
    }
    return end;
  }

  /// Whether a name begins at a place in it.
  boolean isFirst(int at) {
    return at == 0 || letter(at - 1) < LETTERS;
  }

  /// The weight of the name that ends at a place.
  int weight(int end) {
    return (bytes[end] << BITS_PER_BYTE) | bytes[end + 1];
  }

  /// The number of the name that ends at a place.
  long number(int end) {
    long number = 0;
    int shift = 0;
    for (int at = end + WEIGHT_BYTES; at < bytes.length && letter(at) < LETTERS; at++) {
      number |= (long) bytes[at] << shift;
      shift += BITS_PER_BYTE;
    }
    return number;
  }

  /// Where the name begins that stands after the one that ends at a place; the length of all if
  /// there is none.
  int next(int end) {
    int at = end;
    while (at < bytes.length && letter(at) < LETTERS) {
      at++;
    }
    return at;
  }

  /// The name that a place stands in.
  String name(int at) {
    int first = at;
    while (!isFirst(first)) {
      first--;
    }
    return new String(bytes, first, end(at) - first, StandardCharsets.UTF_8);
  }

  /// The code point at a place; -1 at the end of a name.
  int codePoint(int at) {
    int first = letter(at);
    if (first < 0x80) {
      return first < LETTERS ? -1 : first;
    }
    int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    int codePoint = first & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      codePoint = (codePoint << 6) | (letter(at + i) & 0x3F);
    }
    return codePoint;
  }

  /// How many bytes a code point takes.
  static int bytes(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  /// Writes names. Not thread-safe.
  static final class PackedNamesWriter {

    /// The weight, and the digits of any number.
    private static final int AFTER_NAME = WEIGHT_BYTES + Long.SIZE / BITS_PER_BYTE + 1;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    /// Adds a name.
    ///
    /// @param name in UTF-8, no byte below [#LETTERS], not empty
    /// @param weight from 0 to 255
    /// @param number from 0
    void add(byte[] name, int weight, long number) {
      room(name.length + AFTER_NAME);
      System.arraycopy(name, 0, bytes, length, name.length);
      length += name.length;
      bytes[length++] = (byte) (weight >>> BITS_PER_BYTE);
      bytes[length++] = (byte) (weight & MASK);
      long left = number;
      do {
        bytes[length++] = (byte) (left & MASK);
        left >>>= BITS_PER_BYTE;
      } while (left > 0);
    }

    /// Adds the name at a place of another text as it is.
    void add(PackedNames other, int first, int next) {
      room(next - first);
      System.arraycopy(other.bytes, first, bytes, length, next - first);
      length += next - first;
    }

    private void room(int more) {
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, length + more + (bytes.length >> 1));
      }
    }

    /// What has been written; nothing can be written afterwards.
    PackedNames text() {
      byte[] written = bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
      bytes = new byte[0];
      return new PackedNames(written);
    }
  }
}
