package org.dateline.library.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file that is written wholly or not at all: until [#finish], what was there before stays, and
/// without it nothing is left behind. What has its place survives a loss of power.
///
/// It is written beside its place, under a name that no other process uses. A file that is there
/// keeps its permissions, and a link still leads to it. A pipe, a device and what a name of the
/// system like `/dev/stdout` stands for are written as it comes, behind what is there. For one
/// thread.
public final class AtomicFile implements AutoCloseable {

  /// Under these names a process sees what it has open itself.
  private static final List<Path> STREAMS =
      Stream.of("/dev/stdout", "/dev/stderr", "/dev/fd", "/proc").map(Path::of).toList();

  private final Path file;

  /// What is written in its place first; null where it is written as it comes.
  private final @Nullable Path part;

  private final FileChannel channel;
  private final OutputStream stream;
  private final BufferedWriter writer;

  private AtomicFile(Path file, @Nullable Path part, FileChannel channel) {
    this.file = file;
    this.part = part;
    this.channel = channel;
    this.stream = Channels.newOutputStream(channel);
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /// Begins to write. A new file has the permissions that the system gives new files.
  ///
  /// @throws IOException if nothing can be written there
  public static AtomicFile begin(Path file) throws IOException {
    return begin(file, false);
  }

  /// The same for a file that its owner alone may read, where the system knows such.
  ///
  /// @throws IOException if nothing can be written there
  static AtomicFile beginPrivate(Path file) throws IOException {
    return begin(file, true);
  }

  private static AtomicFile begin(Path file, boolean ownersOnly) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(real)) {
      throw new IOException("it is a folder");
    }
    if (isStream(file) || (Files.exists(real) && !Files.isRegularFile(real))) {
      return new AtomicFile(
          file, null, FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }
    Path part = real.resolveSibling("." + UUID.randomUUID() + ".part");
    Set<OpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileChannel channel =
        ownersOnly
            ? FileChannel.open(part, fresh, PrivateFiles.file(part))
            : FileChannel.open(part, fresh);
    AtomicFile begun = new AtomicFile(real, part, channel);
    try {
      keepPermissions(real, part);
      return begun;
    } catch (IOException e) {
      begun.abandon(e);
      throw e;
    }
  }

  /// Whether a file is a stream of this process, whatever it has been led to: another file in the
  /// place of that would never be seen by who opened it.
  private static boolean isStream(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return STREAMS.stream().anyMatch(whole::startsWith);
  }

  private static void keepPermissions(Path file, Path part) throws IOException {
    if (Files.exists(file) && PrivateFiles.isPosix(file)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      if (!Files.isWritable(file)) {
        // What may not be written is not to be exchanged either.
        throw new AccessDeniedException(file.toString());
      }
      Files.setPosixFilePermissions(part, permissions);
    }
  }

  /// Writes a whole text.
  ///
  /// @throws IOException if it cannot be written; what was there is as it was
  public static void write(Path file, String text) throws IOException {
    try (AtomicFile begun = begin(file)) {
      begun.writer.write(text);
      begun.finish();
    }
  }

  /// The same for a file that its owner alone may read.
  ///
  /// @throws IOException if it cannot be written; what was there is as it was
  static void writePrivate(Path file, String text) throws IOException {
    try (AtomicFile begun = beginPrivate(file)) {
      begun.writer.write(text);
      begun.finish();
    }
  }

  /// Has a file that its owner alone may read written by what opens files by their names itself.
  ///
  /// @param writer given the name of an empty file, which takes the place when it has written it
  /// @throws IOException if it cannot be written; what was there is as it was
  public static void writePrivate(Path file, Consumer<Path> writer) throws IOException {
    try (AtomicFile begun = beginPrivate(file)) {
      if (begun.part == null) {
        throw new IOException("it is a device");
      }
      writer.accept(begun.part);
      begun.finish();
    }
  }

  /// Writes a line.
  public void line(String text) throws IOException {
    writer.write(text);
    writer.write('\n');
  }

  /// Where bytes go, in place of lines.
  public OutputStream bytes() {
    return stream;
  }

  /// Puts what was written in its place.
  public void finish() throws IOException {
    writer.flush();
    if (part != null) {
      channel.force(true);
    }
    channel.close();
    if (part != null) {
      moveIntoPlace(part, file);
    }
  }

  /// Moves a finished file into its place, in one step where the file system can.
  private static void moveIntoPlace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException _) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void abandon(IOException why) {
    try {
      close();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /// Removes what has not been finished.
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      if (part != null && Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(part);
      }
    }
  }
}
