package org.dateline.library.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("a.txt");
  }

  private void assertOnly(Path... files) {
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            Arrays.stream(files).map(it -> it.getFileName().toString()).toArray(String[]::new));
  }

  @Test
  void what_was_there_stays_until_all_is_written() throws IOException {
    Files.writeString(file, "before");
    try (AtomicFile begun = AtomicFile.begin(file)) {
      begun.line("after");
      assertThat(file).hasContent("before");
      begun.finish();
    }
    assertThat(file).hasContent("after\n");
    assertOnly(file);
  }

  @Test
  void what_is_not_finished_leaves_nothing_behind() throws IOException {
    Files.writeString(file, "before");
    try (AtomicFile begun = AtomicFile.begin(file)) {
      begun.line("after");
    }
    assertThat(file).hasContent("before");
    assertOnly(file);
  }

  @Test
  void two_may_write_one_file_and_the_last_one_stays_whole() throws IOException {
    try (AtomicFile one = AtomicFile.begin(file);
        AtomicFile other = AtomicFile.begin(file)) {
      one.line("one");
      other.line("other");
      one.finish();
      other.finish();
    }
    assertThat(file).hasContent("other\n");
    assertOnly(file);
  }

  @Test
  void a_file_keeps_its_permissions_and_a_link_its_file() throws IOException {
    assumeThat(PrivateFiles.isPosix(file)).isTrue();
    Files.writeString(file, "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    AtomicFile.write(link, "after");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r--rw-"));
  }

  @Test
  void a_private_file_is_its_owners_alone() throws IOException {
    assumeThat(PrivateFiles.isPosix(file)).isTrue();

    AtomicFile.writePrivate(file, "a");

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void a_place_in_no_folder_is_told_at_once() {
    assertThatThrownBy(() -> AtomicFile.begin(folder.resolve("nowhere/a.txt")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> AtomicFile.begin(folder)).hasMessage("it is a folder");
    assertOnly();
  }

  @Test
  void what_a_name_of_the_system_is_led_to_is_written_behind_what_is_there_and_not_replaced()
      throws Exception {
    assumeThat(Files.exists(Path.of("/dev/fd/1"))).isTrue();
    Files.writeString(file, "before\n");
    Object before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Standard.class.getName())
            .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(file).hasContent("before\nafter\n");
    assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey()).isEqualTo(before);
    assertOnly(file);
  }

  /// What runs in that process.
  static final class Standard {

    private Standard() {}

    public static void main(String[] arguments) throws IOException {
      AtomicFile.write(Path.of("/dev/stdout"), "after\n");
    }
  }

  @Test
  void a_device_is_written_as_it_comes_and_a_full_one_is_told() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(Files.exists(full)).isTrue();

    assertThatThrownBy(() -> AtomicFile.write(full, "a")).isInstanceOf(IOException.class);
    assertThat(Files.exists(full)).isTrue();
    AtomicFile.write(Path.of("/dev/null"), "a");
  }
}
