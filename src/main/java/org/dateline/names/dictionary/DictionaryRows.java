package org.dateline.names.dictionary;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/// The rows of a source, unpacked by a thread of their own while the caller works on those before.
/// Holds at most a hundred thousand rows. For one thread; closing ends the other.
final class DictionaryRows implements AutoCloseable {

  private static final int BATCH_ROWS = 10_000;
  private static final int MAX_QUEUED_BATCHES = 8;
  private static final Duration POLL_INTERVAL = Duration.ofMillis(100);
  private static final int BUFFER = 1 << 16;

  private final DictionarySource source;
  private final BlockingQueue<List<String>> batches = new ArrayBlockingQueue<>(MAX_QUEUED_BATCHES);
  private final FutureTask<Boolean> reading = new FutureTask<>(this::unpack);
  private final Thread reader;
  private final AtomicLong unpacked = new AtomicLong();

  private DictionaryRows(DictionarySource source) {
    this.source = source;
    this.reader = Thread.ofPlatform().name("name dictionary").daemon().unstarted(reading);
  }

  /// Begins to read.
  static DictionaryRows read(DictionarySource source) {
    DictionaryRows rows = new DictionaryRows(source);
    rows.reader.start();
    return rows;
  }

  /// The next rows; empty at the end. Waits for them; a reader that failed has put no end.
  ///
  /// @throws UncheckedIOException if the source cannot be read or is cut off
  List<String> next() throws InterruptedException {
    while (true) {
      boolean done = reading.isDone();
      Optional<List<String>> batch =
          Optional.ofNullable(batches.poll(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
      if (batch.isPresent()) {
        return batch.get();
      }
      if (done) {
        failIfReadingFailed();
        return List.of();
      }
    }
  }

  /// How much of the source has been read, from 0 to 1.
  double fraction() {
    return Math.min(1, unpacked.get() / (double) Math.max(1, source.size()));
  }

  private void failIfReadingFailed() throws InterruptedException {
    try {
      reading.get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          "the rows of the name dictionary cannot be read",
          e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause()));
    }
  }

  private boolean unpack() throws IOException, InterruptedException {
    try (InputStream packed = new CountingInputStream(source.rows().open());
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed, BUFFER), StandardCharsets.UTF_8),
                BUFFER)) {
      List<String> batch = new ArrayList<>(BATCH_ROWS);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        batch.add(line);
        if (batch.size() == BATCH_ROWS) {
          batches.put(batch);
          batch = new ArrayList<>(BATCH_ROWS);
        }
      }
      if (!batch.isEmpty()) {
        batches.put(batch);
      }
      batches.put(List.of());
    }
    return true;
  }

  /// Ends the reading thread, which takes milliseconds.
  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Counts what is read from a stream.
  private final class CountingInputStream extends FilterInputStream {

    CountingInputStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      unpacked.addAndGet(Math.max(0, read));
      return read;
    }
  }
}
