package org.dateline.library;

import java.nio.file.Path;
import org.dateline.store.sqlite.NativeLibrary;

/// The driver of the database, which comes with a library in machine code.
public final class DatabaseDriver {

  private DatabaseDriver() {}

  /// Has the driver's native library unpacked once into a folder, from the first opening of a
  /// library on, and not into the temporary folder by each process. Returns at once.
  public static void keepIn(Path folder) {
    NativeLibrary.keepIn(folder);
  }
}
