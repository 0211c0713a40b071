package org.dateline.names.dictionary;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Optional;

/// A compiled dictionary, open for reading; see [DictionaryLayout]. Thread-safe.
///
/// The file is read and not mapped, and so never counts as memory of the process. A mapped one was
/// resident by three quarters after a thousand look-ups, as the system maps the pages around each
/// that is touched, and these took longer than reading does. It is no channel, for an interrupted
/// thread would close that for all.
final class DictionaryFile implements AutoCloseable {

  /// The dictionaries of a folder, and what compilers have left there.
  static final String PATTERN = "names-*.{dictionary,dictionary.part}";

  private final RandomAccessFile file;
  private final DictionaryFooter footer;
  private final IntBuffer buckets;
  private final IntBuffer blocks;

  private DictionaryFile(RandomAccessFile file, DictionaryFooter footer, ByteBuffer held) {
    this.file = file;
    this.footer = footer;
    IntBuffer numbers = held.asIntBuffer();
    this.buckets = numbers.slice(0, DictionaryLayout.BUCKETS + 1);
    this.blocks = numbers.slice(DictionaryLayout.BUCKETS + 1, footer.blocks());
  }

  /// The file of a version.
  static Path path(Path folder, String version) {
    return folder.resolve("names-" + version + ".dictionary");
  }

  /// Opens a file; empty if it is not whole or of another version.
  static Optional<DictionaryFile> open(Path path, String version) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    try {
      Optional<DictionaryFile> whole = read(file, version);
      if (whole.isEmpty()) {
        file.close();
      }
      return whole;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static Optional<DictionaryFile> read(RandomAccessFile file, String version)
      throws IOException {
    long length = file.length();
    if (length < DictionaryFooter.SIZE) {
      return Optional.empty();
    }
    byte[] last = read(file, length - DictionaryFooter.SIZE, DictionaryFooter.SIZE);
    DictionaryFooter footer = DictionaryFooter.of(last);
    if (!footer.isWhole(last, length)) {
      return Optional.empty();
    }
    byte[] held = read(file, footer.heldAt(), footer.held());
    return DictionaryFooter.check(held, version) == footer.check()
        ? Optional.of(new DictionaryFile(file, footer, ByteBuffer.wrap(held)))
        : Optional.empty();
  }

  /// The packed entries of a bucket.
  LongBuffer bucket(int bucket) throws IOException {
    int from = buckets.get(bucket);
    int entries = buckets.get(bucket + 1) - from;
    long at = footer.entriesAt() + (long) Long.BYTES * from;
    return ByteBuffer.wrap(read(at, Long.BYTES * entries)).asLongBuffer();
  }

  /// The title of a number.
  ///
  /// @throws IndexOutOfBoundsException if the file is damaged
  String title(int number) throws IOException {
    int block = number / DictionaryLayout.BLOCK;
    int from = blocks.get(block);
    byte[] titles = read(from, blocks.get(block + 1) - from);
    return TitleBlock.title(titles, number % DictionaryLayout.BLOCK);
  }

  private byte[] read(long at, int length) throws IOException {
    synchronized (file) {
      return read(file, at, length);
    }
  }

  private static byte[] read(RandomAccessFile file, long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(at);
    file.readFully(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
