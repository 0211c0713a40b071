package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says is told as what has happened to the disk or the file.
class StoreUnusableExceptionTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("library.db");
  }

  private static ConnectionException failure(SQLiteErrorCode code) {
    return new ConnectionException(new SQLiteException("as SQLite says it", code));
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE_PERM, NO_PERMISSION",
    "SQLITE_BUSY, IN_USE",
    "SQLITE_BUSY_SNAPSHOT, IN_USE",
    "SQLITE_READONLY, READ_ONLY",
    "SQLITE_READONLY_DBMOVED, READ_ONLY",
    "SQLITE_IOERR, DISK_ERROR",
    "SQLITE_IOERR_READ, DISK_ERROR",
    "SQLITE_CORRUPT, DAMAGED",
    "SQLITE_FULL, DISK_FULL",
    "SQLITE_CANTOPEN, NOT_OPENED",
    "SQLITE_NOTADB, NOT_A_DATABASE"
  })
  void each_kind_of_error_is_one_fault(SQLiteErrorCode code, StoreFault fault) {
    StoreUnusableException opening = StoreUnusableException.of(file(), failure(code));
    RuntimeException statement = StoreUnusableException.orFault(file(), failure(code));

    assertThat(opening.fault()).isEqualTo(fault);
    assertThat(opening.file()).isEqualTo(file());
    assertThat(statement)
        .isInstanceOfSatisfying(
            StoreUnusableException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  /// The folder of the processes is a disk without room.
  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @CsvSource({"SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_FULL"})
  void where_there_is_no_room_the_disk_is_full_whatever_is_said(SQLiteErrorCode code) {
    assertThat(StoreUnusableException.of(Path.of("/proc/library.db"), failure(code)).reason())
        .isEqualTo(StoreFault.DISK_FULL);
  }

  @Test
  void of_a_disk_that_fails_it_is_told_what_was_said() {
    assertThat(
            StoreUnusableException.of(file(), failure(SQLiteErrorCode.SQLITE_IOERR_READ)).reason())
        .isInstanceOfSatisfying(
            FailureReason.DiskFault.class,
            reason -> assertThat(reason.said()).contains("as SQLite says it"));
  }

  @Test
  void a_fault_of_the_program_is_given_back_as_it_is() {
    ConnectionException fault = failure(SQLiteErrorCode.SQLITE_CONSTRAINT);

    assertThat(StoreUnusableException.orFault(file(), fault)).isSameAs(fault);
  }

  @Test
  void of_any_other_failure_to_open_the_innermost_cause_is_told() {
    StoreUnusableException e =
        StoreUnusableException.of(
            file(), new ConnectionException(new SQLException("no", new IOException("deep"))));

    assertThat(e.fault()).isEqualTo(StoreFault.OTHER);
    assertThat(e.reason()).isEqualTo(new FailureReason.SystemReason("java.io.IOException: deep"));
  }

  @Test
  void a_driver_without_its_library_is_not_blamed_on_the_file() {
    StoreUnusableException e =
        StoreUnusableException.of(
            file(),
            new ConnectionException(
                new SQLException("no", new NativeLibraryNotFoundException("none"))));

    assertThat(e.fault()).isEqualTo(StoreFault.NO_DRIVER);
  }

  @Test
  void the_same_failure_once_more_says_the_same() {
    StoreUnusableException first =
        StoreUnusableException.of(file(), failure(SQLiteErrorCode.SQLITE_IOERR));

    StoreUnusableException again = first.again();

    assertThat(again).isNotSameAs(first).hasCause(first);
    assertThat(again.reason()).isEqualTo(first.reason());
    assertThat(again.fault()).isEqualTo(first.fault());
    assertThat(again.file()).isEqualTo(file());
  }

  @Test
  void a_row_that_cannot_be_read_is_damage_of_the_file() {
    StoreUnusableException e =
        StoreUnusableException.damaged(file(), new DamagedRowException("column 3 has no value"));

    assertThat(e.fault()).isEqualTo(StoreFault.DAMAGED);
    assertThat(e.reason()).isEqualTo(new FailureReason.DamagedRow("column 3 has no value"));
  }
}
