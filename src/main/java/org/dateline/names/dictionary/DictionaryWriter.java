package org.dateline.names.dictionary;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a dictionary's file from its begin to its end: first all titles, then all entries in the
/// order of their hash, then [#finish]. See [DictionaryLayout].
final class DictionaryWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int MAX_TITLES = CandidateRows.NO_TITLE;

  private final FileOutputStream file;
  private final DataOutputStream out;
  private final TitleBlock block = new TitleBlock();
  private final List<Integer> blocks = new ArrayList<>();
  private final int[] buckets = new int[DictionaryLayout.BUCKETS + 1];
  private long entriesAt;
  private int titles;
  private int entries;

  /// Begins a file.
  DictionaryWriter(Path path) throws IOException {
    this.file = new FileOutputStream(path.toFile());
    this.out = new DataOutputStream(new BufferedOutputStream(file, BUFFER));
    blocks.add(0);
  }

  /// Writes the next title and returns its number, counted from 0.
  int title(String title) throws IOException {
    if (titles == MAX_TITLES) {
      throw new IOException("a dictionary has at most %,d titles".formatted(MAX_TITLES));
    }
    block.add(title);
    if (++titles % DictionaryLayout.BLOCK == 0) {
      endBlock();
    }
    return titles - 1;
  }

  /// Ends the titles.
  void beginEntries() throws IOException {
    if (titles % DictionaryLayout.BLOCK != 0) {
      endBlock();
    }
    entriesAt = blocks.getLast();
  }

  /// Writes the next entry.
  void entry(DictionaryEntry entry) throws IOException {
    out.writeLong(entry.packed());
    buckets[DictionaryLayout.bucket(entry.hash()) + 1]++;
    entries++;
  }

  /// Writes what is at the end and waits until the disk has it all.
  void finish(String version) throws IOException {
    byte[] held = held();
    out.write(held);
    long length = entriesAt + (long) Long.BYTES * entries + held.length + DictionaryFooter.SIZE;
    int check = DictionaryFooter.check(held, version);
    out.write(new DictionaryFooter(length, entriesAt, entries, blocks.size(), check).bytes());
    out.flush();
    file.getFD().sync();
  }

  private void endBlock() throws IOException {
    byte[] bytes = block.take();
    out.write(bytes);
    blocks.add(Math.addExact(blocks.getLast(), bytes.length));
  }

  private byte[] held() {
    ByteBuffer held = ByteBuffer.allocate(Integer.BYTES * (buckets.length + blocks.size()));
    int before = 0;
    for (int entriesOfBucket : buckets) {
      before += entriesOfBucket;
      held.putInt(before);
    }
    blocks.forEach(held::putInt);
    return held.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
