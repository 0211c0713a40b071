package org.dateline.names.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// The last bytes of a dictionary's file, by which one that is whole is known.
///
/// @param length of the file, in bytes
/// @param entriesAt where the entries begin, in bytes
/// @param entries their number
/// @param blocks the number of blocks of titles, and one
/// @param check the sum of what a reader holds in memory, and the version
record DictionaryFooter(long length, long entriesAt, int entries, int blocks, int check) {

  /// Of a footer, in bytes.
  static final int SIZE = 40;

  private static final long MAGIC = 0x4461_7465_6c69_6e65L;

  /// Reads a footer; what it says is to be checked by [#isWhole].
  static DictionaryFooter of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new DictionaryFooter(in.getLong(), in.getLong(), in.getInt(), in.getInt(), in.getInt());
  }

  /// The footer in its [#SIZE] bytes.
  byte[] bytes() {
    byte[] bytes = new byte[SIZE];
    ByteBuffer out = ByteBuffer.wrap(bytes).putLong(length).putLong(entriesAt);
    out.putInt(entries).putInt(blocks).putInt(check);
    out.putInt(sum(Arrays.copyOf(bytes, out.position()))).putLong(MAGIC);
    return bytes;
  }

  /// Whether a file of a length that ends in some bytes, of which this was read, is whole.
  boolean isWhole(byte[] bytes, long fileLength) {
    return Arrays.equals(bytes, bytes())
        && length == fileLength
        && entriesAt + (long) Long.BYTES * entries + held() + SIZE == length;
  }

  /// The bytes that a reader holds in memory.
  int held() {
    return Integer.BYTES * (DictionaryLayout.BUCKETS + 1 + blocks);
  }

  /// Where these bytes begin.
  long heldAt() {
    return length - SIZE - held();
  }

  /// The sum of what a reader holds in memory, and the version.
  static int check(byte[] held, String version) {
    return sum(version.getBytes(StandardCharsets.UTF_8), held);
  }

  private static int sum(byte[]... parts) {
    CRC32 sum = new CRC32();
    for (byte[] part : parts) {
      sum.update(part);
    }
    return (int) sum.getValue();
  }
}
