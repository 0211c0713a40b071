package org.dateline.library.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that their owner alone may read, where the file system knows owners. What is
/// there already keeps the permissions that somebody gave it.
public final class PrivateFiles {

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
}
