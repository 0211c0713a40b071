package org.dateline.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// SQLite itself, in machine code. The driver unpacks it into the temporary folder, a megabyte for
/// each process that is killed; here it is unpacked once for each version, where a folder is named.
public final class NativeLibrary {

  private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

  private static final String PREFIX = "sqlite-jdbc-";
  private static final String PATH = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  /// The folder, until a connection has asked for it. The driver loads its library once a process.
  private static final AtomicReference<@Nullable Path> FOLDER = new AtomicReference<>();

  private NativeLibrary() {}

  /// Names the folder that it is kept in. To be called before the first store is opened; returns at
  /// once.
  public static void keepIn(Path folder) {
    FOLDER.set(folder);
  }

  /// Tells the driver where it is, after unpacking it if need be. Where that cannot be done, the
  /// driver does as it always does. Some system calls where it is there.
  public static synchronized void prepare() {
    Path folder = FOLDER.getAndSet(null);
    if (folder == null || System.getProperty(PATH) != null) {
      return;
    }
    try {
      Path file = unpacked(folder);
      System.setProperty(NAME, file.getFileName().toString());
      System.setProperty(PATH, folder.toString());
    } catch (IOException e) {
      LOG.debug("The driver's library cannot be kept in {}", folder, e);
    }
  }

  /// The library, whole, in a folder. Several processes may unpack it at once.
  static Path unpacked(Path folder) throws IOException {
    String name =
        PREFIX
            + SQLiteJDBCLoader.getVersion()
            + "-"
            + OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-')
            + "-"
            + LibraryLoaderUtil.getNativeLibName();
    Path file = folder.resolve(name);
    Path size = folder.resolve(name + ".size");
    if (!isWhole(file, size)) {
      Files.createDirectories(folder);
      byte[] library = bundled();
      put(library, file);
      if (!Arrays.equals(Files.readAllBytes(file), library)) {
        throw new IOException(file + " is not as it was written");
      }
      // Last, so that it vouches for the file.
      put(Integer.toString(library.length).getBytes(StandardCharsets.US_ASCII), size);
      removeOthers(folder, name);
    }
    return file;
  }

  private static boolean isWhole(Path file, Path size) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.readString(size).equals(Long.toString(Files.size(file)));
    } catch (IOException _) {
      return false;
    }
  }

  private static byte[] bundled() throws IOException {
    String name =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the driver has no library for this system: " + name);
      }
      return in.readAllBytes();
    }
  }

  /// Whole or not at all, under a name of its own until then.
  private static void put(byte[] bytes, Path file) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().resolveSibling(""), PREFIX, ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Whether a process that was killed has left it: none unpacks for so long.
  private static boolean isAbandoned(Path part) throws IOException {
    return Files.getLastModifiedTime(part)
        .toInstant()
        .isBefore(Instant.now().minus(Duration.ofHours(1)));
  }

  /// Older versions. One that is in use stays where the system does not let go of it, or goes on as
  /// it is.
  private static void removeOthers(Path folder, String name) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : files) {
        String other = file.getFileName().toString();
        if (other.endsWith(".part") ? isAbandoned(file) : !other.startsWith(name)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.debug("An older library stays for now", e);
    }
  }
}
