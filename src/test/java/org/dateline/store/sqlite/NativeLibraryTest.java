package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

  @TempDir Path temp;

  private Path cache() {
    return temp.resolve("cache");
  }

  @Test
  void it_is_unpacked_once() throws IOException {
    Path file = NativeLibrary.unpacked(cache());
    FileTime then = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, then);

    assertThat(NativeLibrary.unpacked(cache())).isEqualTo(file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
    assertThat(cache()).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void one_that_is_cut_off_is_unpacked_again() throws IOException {
    Path file = NativeLibrary.unpacked(cache());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, new byte[] {1, 2, 3});

    assertThat(Files.readAllBytes(NativeLibrary.unpacked(cache()))).isEqualTo(whole);
  }

  @Test
  void an_older_version_makes_way() throws IOException {
    Files.createDirectories(cache());
    Path old = Files.createFile(cache().resolve("sqlite-jdbc-3.1.0-Linux-x86_64-libsqlitejdbc.so"));

    NativeLibrary.unpacked(cache());

    assertThat(old).doesNotExist();
  }

  @Test
  void what_a_process_that_was_killed_has_left_goes_and_what_another_unpacks_stays()
      throws IOException {
    Files.createDirectories(cache());
    Path left = Files.createFile(cache().resolve("sqlite-jdbc-1.part"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Path unpacking = Files.createFile(cache().resolve("sqlite-jdbc-2.part"));

    NativeLibrary.unpacked(cache());

    assertThat(left).doesNotExist();
    assertThat(unpacking).exists();
  }

  @Test
  void several_may_unpack_it_at_once() throws Exception {
    Callable<Path> unpack = () -> NativeLibrary.unpacked(cache());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Path>> files = threads.invokeAll(List.of(unpack, unpack, unpack, unpack));

      for (Future<Path> file : files) {
        assertThat(file.get()).isNotEmptyFile();
      }
    }
    assertThat(cache()).isDirectoryNotContaining("glob:**.part");
  }

  /// What the driver reads of where its library is, folder and name; forgets it.
  private static List<String> told() {
    return Stream.of("org.sqlite.lib.path", "org.sqlite.lib.name")
        .map(name -> {
          String value = System.getProperty(name, "");
          System.clearProperty(name);
          return value;
        })
        .toList();
  }

  @Test
  void the_driver_is_told_once_where_it_is() {
    told();
    NativeLibrary.keepIn(cache());
    NativeLibrary.prepare();

    List<String> told = told();
    assertThat(told.getFirst()).isEqualTo(cache().toString());
    assertThat(cache().resolve(told.getLast())).isNotEmptyFile();
    NativeLibrary.prepare();
    assertThat(told()).as("it has been asked for").containsExactly("", "");
  }

  @Test
  void where_somebody_else_has_said_where_it_is_it_is_there() {
    told();
    System.setProperty("org.sqlite.lib.path", "elsewhere");
    NativeLibrary.keepIn(cache());
    NativeLibrary.prepare();

    assertThat(told()).containsExactly("elsewhere", "");
    assertThat(cache()).doesNotExist();
  }

  @Test
  void where_it_cannot_be_kept_the_driver_does_as_it_always_does() throws IOException {
    told();
    Files.createFile(cache());
    NativeLibrary.keepIn(cache());
    NativeLibrary.prepare();

    assertThat(told()).containsExactly("", "");
  }

  @Test
  void where_the_folder_cannot_be_made_that_is_said() throws IOException {
    Files.createFile(cache());

    assertThatThrownBy(() -> NativeLibrary.unpacked(cache())).isInstanceOf(IOException.class);
  }
}
