package org.dateline.names.dictionary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// The right to write in a folder, held by one compiler of all processes. The system takes it back
/// when its holder dies; the empty file stays, for to delete it would let two in.
final class DictionaryLock implements AutoCloseable {

  private static final String FILE = "names.lock";
  private static final Duration RETRY_INTERVAL = Duration.ofMillis(100);

  private final FileChannel channel;

  private DictionaryLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for the right.
  static DictionaryLock await(Path folder) throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (tryLock(channel).isEmpty()) {
        Thread.sleep(RETRY_INTERVAL);
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      channel.close();
      throw e;
    }
    return new DictionaryLock(channel);
  }

  /// Trying again works among processes and among threads of one, which waiting does not.
  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
