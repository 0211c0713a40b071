package org.dateline.ingest.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;

/// The bytes of a file, up to a bound.
public final class FileBytes {

  /// The largest file that is read as a whole, and the longest line of a JSON-lines file, in bytes.
  /// A novel is a tenth of it.
  public static final int MAX_BYTES = 20_000_000;

  private FileBytes() {}

  /// The whole of a file; never more than the limit, even if the file grows meanwhile.
  ///
  /// @param limit what the file is read as
  public static byte[] bytes(Path file, SizeLimit limit) throws IOException, RejectionException {
    long size = Files.size(file);
    if (size <= MAX_BYTES) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length <= MAX_BYTES) {
          return bytes;
        }
        size = bytes.length;
      }
    }
    throw tooLarge(size, limit);
  }

  public static RejectionException tooLarge(long bytes, SizeLimit limit) {
    return new RejectionException(new ReadFault.TooLarge(bytes, MAX_BYTES, limit));
  }
}
