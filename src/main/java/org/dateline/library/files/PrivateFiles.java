package org.dateline.library.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files and folders that their owner alone may read, where the file system knows owners. What is
/// there already keeps the permissions that somebody gave it.
public final class PrivateFiles {

  private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);

  private PrivateFiles() {}

  public static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// For making a file: may be read and written by its owner.
  static FileAttribute<?>[] file(Path path) {
    return attributes(path, "rw-------");
  }

  private static FileAttribute<?>[] attributes(Path path, String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /// Makes a folder where there is none, with those above it.
  public static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder, "rwx------"));
  }

  /// The same for a folder that is opened next, which says why where it cannot be made. The folder
  /// above it may be one that others may read.
  public static void prepareFolder(Path folder) {
    try {
      if (!Files.exists(folder)) {
        createFolders(folder);
      }
    } catch (IOException e) {
      LOG.debug("Opening says why {} cannot be made", folder, e);
    }
  }
}
