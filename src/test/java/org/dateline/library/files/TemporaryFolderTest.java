package org.dateline.library.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

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
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TemporaryFolderTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      Path made = Path.of(lines.readLine());
      assertThat(made.resolve("library.db")).exists();

      process.destroy();
      process.waitFor();

      assertThat(made).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  /// What runs in the process.
  public static void main(String[] arguments) throws Exception {
    TemporaryFolder folder = TemporaryFolder.make();
    fill(folder.path());
    System.out.println(folder.path());
    // For ever.
    Thread.currentThread().join();
  }
}
