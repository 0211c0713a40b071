package org.dateline.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxNativeLibraryTest {

  @TempDir Path temp;

  private Path cache() {
    return temp.resolve("cache");
  }

  private static Path library(Path place) {
    return place.resolve(System.mapLibraryName("onnxruntime"));
  }

  @Test
  void it_is_unpacked_once() throws IOException {
    Path place = OnnxNativeLibrary.unpacked(cache());
    FileTime then = FileTime.fromMillis(0);
    Files.setLastModifiedTime(library(place), then);

    assertThat(OnnxNativeLibrary.unpacked(cache())).isEqualTo(place);
    assertThat(Files.getLastModifiedTime(library(place))).isEqualTo(then);
    assertThat(cache()).isDirectoryNotContaining("glob:**part*");
  }

  @Test
  void one_that_is_cut_off_is_unpacked_again() throws IOException {
    Path place = OnnxNativeLibrary.unpacked(cache());
    long whole = Files.size(library(place));
    Files.write(library(place), new byte[10]);

    assertThat(OnnxNativeLibrary.unpacked(cache())).isEqualTo(place);
    assertThat(library(place)).hasSize(whole);
  }

  @Test
  void an_older_version_goes_when_a_newer_is_unpacked() throws IOException {
    Path older = Files.createDirectories(cache().resolve("onnxruntime-1.0.0-linux-x64"));
    Files.writeString(older.resolve("library"), "old");
    Path other = Files.writeString(cache().resolve("dictionary"), "kept");

    OnnxNativeLibrary.unpacked(cache());

    assertThat(older).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void what_a_process_that_was_killed_has_left_goes_and_what_another_unpacks_stays()
      throws IOException {
    Path left = Files.createDirectories(cache().resolve("onnxruntime-part-1"));
    Files.writeString(left.resolve("library"), "half");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Path unpacking = Files.createDirectories(cache().resolve("onnxruntime-part-2"));

    OnnxNativeLibrary.unpacked(cache());

    assertThat(left).doesNotExist();
    assertThat(unpacking).exists();
  }
}
