package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {

  private static final String DRIVERS_FOLDER = "org.sqlite.tmpdir";

  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(DRIVERS_FOLDER);
  }

  @Test
  void a_disk_with_room_has_it_for_files_and_folders_that_are_not_there_yet() {
    assertThat(FreeSpace.isShort(folder)).isFalse();
    assertThat(FreeSpace.isShort(folder.resolve("not/there/library.db"))).isFalse();
  }

  /// The folder of the processes is a disk without room.
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_disk_without_room_has_none_for_them_either() {
    assertThat(FreeSpace.isShort(Path.of("/proc"))).isTrue();
    assertThat(FreeSpace.isShort(Path.of("/proc/not/there/library.db"))).isTrue();
  }

  @Test
  void the_driver_unpacks_where_it_was_told_to_or_where_everybody_does() {
    assertThat(FreeSpace.temporaryFolder())
        .isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));

    System.setProperty(DRIVERS_FOLDER, folder.toString());

    assertThat(FreeSpace.temporaryFolder()).isEqualTo(folder);
  }

  @Test
  void what_the_database_sorts_goes_to_a_folder_that_is_there() {
    assertThat(FreeSpace.databaseTemporaryFolder()).isDirectory();
  }
}
