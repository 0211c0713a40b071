package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/// The tables, and the steps from each version of them to the next.
final class Schema {

  /// The version that this program writes, from 1.
  static final int VERSION = 1;

  /// Marks a database file as a library of ours; "DTLN" in ASCII.
  private static final int APPLICATION = 0x44544C4E;

  private Schema() {}

  /// Brings the tables to the current version, in one transaction.
  ///
  /// @return whether the database was new
  /// @throws StoreUnusableException if it belongs to another program or to a newer version of this
  ///   one
  static boolean migrate(Handle handle, Path file) {
    int application = pragma(handle, "application_id");
    int version = pragma(handle, "user_version");
    boolean isNew = application == 0 && version == 0 && tables(handle) == 0;
    if (!isNew && application != APPLICATION) {
      throw new StoreUnusableException(file, "it is a database of another program");
    }
    if (version > VERSION) {
      throw new StoreUnusableException(
          file,
          "it was written by a newer Dateline (schema %d, this one knows %d)"
              .formatted(version, VERSION));
    }
    for (int next = version + 1; next <= VERSION; next++) {
      handle.createScript(script(next)).execute();
    }
    if (version < VERSION) {
      handle.execute("PRAGMA application_id = " + APPLICATION);
      handle.execute("PRAGMA user_version = " + VERSION);
    }
    return isNew;
  }

  private static int pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
  }

  private static int tables(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM sqlite_master").mapTo(Integer.class).one();
  }

  private static String script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
