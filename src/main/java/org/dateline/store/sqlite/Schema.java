package org.dateline.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.jdbi.v3.core.Handle;

/// The tables, and the steps from each version of them to the next.
public final class Schema {

  /// The version that this program writes, from 1.
  static final int VERSION = 8;

  /// Marks a database file as a library of ours; "DTLN" in ASCII.
  private static final int APPLICATION = 0x44544C4E;

  private Schema() {}

  /// Makes sure that a database is empty or ours, and not newer than this program. Only reads.
  ///
  /// @throws StoreUnusableException if it is not
  public static void check(Handle handle, Path file) {
    int application = pragma(handle, "application_id");
    int version = pragma(handle, "user_version");
    if (application != APPLICATION && !isNew(handle)) {
      throw StoreUnusableException.of(file, StoreFault.OTHER_PROGRAM);
    }
    if (version > VERSION) {
      throw new StoreUnusableException(
          file, StoreFault.NEWER, new FailureReason.NewerSchema(version, VERSION));
    }
  }

  /// Brings the tables to the current version; part of the transaction that opens the store.
  ///
  /// @return whether the database was new
  public static boolean migrate(Handle handle) {
    boolean isNew = isNew(handle);
    int version = pragma(handle, "user_version");
    for (int next = version + 1; next <= VERSION; next++) {
      handle.createScript(script(next)).execute();
    }
    if (version < VERSION) {
      handle.execute("PRAGMA application_id = " + APPLICATION);
      handle.execute("PRAGMA user_version = " + VERSION);
    }
    return isNew;
  }

  /// Whether the tables are of a version before the current one. Only reads.
  public static boolean isOlder(Handle handle) {
    return pragma(handle, "user_version") < VERSION;
  }

  private static boolean isNew(Handle handle) {
    return pragma(handle, "application_id") == 0
        && pragma(handle, "user_version") == 0
        && handle.createQuery("SELECT count(*) FROM sqlite_master").mapTo(Integer.class).one() == 0;
  }

  private static int pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
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
