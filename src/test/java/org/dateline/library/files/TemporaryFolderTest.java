package org.dateline.library.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

  @TempDir Path parent;

  private static void fill(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("index/deep"));
    Files.writeString(folder.resolve("index/deep/segment"), "bytes");
    Files.writeString(folder.resolve("library.db"), "bytes");
  }

  @Test
  void only_its_owner_may_enter_it() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      assertThat(folder.path()).isEmptyDirectory();
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        assertThat(Files.getPosixFilePermissions(folder.path()))
            .isEqualTo(PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  @Test
  void it_is_gone_with_everything_in_it_when_it_is_closed() throws IOException {
    TemporaryFolder folder = TemporaryFolder.make();
    fill(folder.path());

    folder.close();
    folder.close();

    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void it_is_gone_when_the_process_is_told_to_end() throws Exception {
    Path made;
    try (OtherProcess other = OtherProcess.start(parent)) {
      made = other.made();
      assertThat(made.resolve("library.db")).exists();

      other.process().destroy();
      other.process().waitFor();
    }

    assertThat(made.getParent()).doesNotExist();
  }

  @Test
  void what_a_killed_process_left_goes_with_the_next_one() throws Exception {
    try (OtherProcess killed = OtherProcess.start(parent);
        OtherProcess alive = OtherProcess.start(parent)) {
      killed.process().destroyForcibly();
      killed.process().waitFor();
      assertThat(killed.made().resolve("library.db")).exists();

      try (TemporaryFolder first = TemporaryFolder.make(parent);
          TemporaryFolder next = TemporaryFolder.make(parent)) {
        assertThat(killed.made().getParent()).doesNotExist();
        assertThat(alive.made().resolve("library.db")).exists();
        assertThat(first.path()).isEmptyDirectory();
        assertThat(next.path()).isEmptyDirectory();
      }
    }
  }

  @Test
  void what_is_no_folder_of_this_kind_stays() throws IOException {
    fill(Files.createDirectory(parent.resolve("dateline-files-of-mine")));
    Files.createSymbolicLink(
        Files.createDirectory(parent.resolve("dateline-files-linked")).resolve("in-use"),
        Files.writeString(parent.resolve("elsewhere"), ""));

    TemporaryFolder.make(parent).close();

    assertThat(parent.resolve("dateline-files-of-mine/library.db")).exists();
    assertThat(parent.resolve("dateline-files-linked")).exists();
  }

  /// A process that has made one.
  private record OtherProcess(Process process, Path made) implements AutoCloseable {

    static OtherProcess start(Path parent) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  TemporaryFolderTest.class.getName(),
                  parent.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new OtherProcess(
          process, Path.of(process.inputReader(StandardCharsets.UTF_8).readLine()));
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  /// What runs in the process.
  public static void main(String[] arguments) throws Exception {
    TemporaryFolder folder = TemporaryFolder.make(Path.of(arguments[0]));
    fill(folder.path());
    System.out.println(folder.path());
    // For ever.
    Thread.currentThread().join();
  }
}
