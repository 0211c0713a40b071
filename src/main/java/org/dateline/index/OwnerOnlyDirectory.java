package org.dateline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder of an index whose files their owner alone may read and write, where the file system
/// knows owners. Lucene leaves that to the process, whose other files are anybody's to read.
///
/// Costs one call of the file system for each file made.
final class OwnerOnlyDirectory extends FilterDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(OwnerOnlyDirectory.class);

  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path folder;
  private final boolean posix;

  private OwnerOnlyDirectory(Path folder, Directory files) {
    super(files);
    this.folder = folder;
    this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// @throws IOException if the folder cannot be made or read
  static OwnerOnlyDirectory open(Path folder) throws IOException {
    return new OwnerOnlyDirectory(folder, FSDirectory.open(folder));
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return restricted(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return restricted(super.createTempOutput(prefix, suffix, context));
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    Lock lock = super.obtainLock(name);
    restrict(name);
    return lock;
  }

  private IndexOutput restricted(IndexOutput output) {
    restrict(output.getName());
    return output;
  }

  private void restrict(String name) {
    if (posix) {
      try {
        Files.setPosixFilePermissions(folder.resolve(name), OWNER_ONLY);
      } catch (IOException e) {
        // A memory card may be mounted so that it knows owners but not what each of them may do.
        LOG.debug("{} keeps its permissions", folder.resolve(name), e);
      }
    }
  }
}
