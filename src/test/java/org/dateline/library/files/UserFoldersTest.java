package org.dateline.library.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserFoldersTest {

  @Test
  void on_linux_it_is_the_data_home() {
    assertThat(UserFolders.library("Linux", "/home/ann", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/dateline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "relative/data"})
  void a_data_home_that_is_of_no_use_is_ignored(String home) {
    assertThat(UserFolders.library("Linux", "/home/ann", Map.of("XDG_DATA_HOME", home)))
        .isEqualTo(Path.of("/home/ann/.local/share/dateline"));
  }

  @Test
  void without_a_data_home_it_is_the_usual_one() {
    assertThat(UserFolders.library("FreeBSD", "/home/ann", Map.of()))
        .isEqualTo(Path.of("/home/ann/.local/share/dateline"));
  }

  @Test
  void on_a_mac_it_is_application_support() {
    assertThat(UserFolders.library("Mac OS X", "/Users/ann", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/Users/ann/Library/Application Support/dateline"));
  }

  @Test
  void on_windows_it_is_the_roaming_folder() {
    assertThat(UserFolders.library("Windows 11", "/ann", Map.of("APPDATA", "/ann/Roaming")))
        .isEqualTo(Path.of("/ann/Roaming/dateline"));
    assertThat(UserFolders.library("Windows 11", "/ann", Map.of()))
        .isEqualTo(Path.of("/ann/AppData/Roaming/dateline"));
  }

  @Test
  void on_linux_the_dictionary_is_in_the_cache_home() {
    assertThat(UserFolders.dictionary("Linux", "/home/ann", Map.of("XDG_CACHE_HOME", "/cache")))
        .isEqualTo(Path.of("/cache/dateline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "relative/cache"})
  void a_cache_home_that_is_of_no_use_is_ignored(String home) {
    assertThat(UserFolders.dictionary("Linux", "/home/ann", Map.of("XDG_CACHE_HOME", home)))
        .isEqualTo(Path.of("/home/ann/.cache/dateline"));
  }

  @Test
  void without_a_cache_home_it_is_the_usual_one() {
    assertThat(UserFolders.dictionary("FreeBSD", "/home/ann", Map.of()))
        .isEqualTo(Path.of("/home/ann/.cache/dateline"));
  }

  @Test
  void on_a_mac_the_dictionary_is_in_the_caches() {
    assertThat(UserFolders.dictionary("Mac OS X", "/Users/ann", Map.of("XDG_CACHE_HOME", "/cache")))
        .isEqualTo(Path.of("/Users/ann/Library/Caches/dateline"));
  }

  @Test
  void on_windows_the_dictionary_is_in_the_local_folder() {
    assertThat(UserFolders.dictionary("Windows 11", "/ann", Map.of("LOCALAPPDATA", "/ann/Local")))
        .isEqualTo(Path.of("/ann/Local/dateline"));
    assertThat(UserFolders.dictionary("Windows 11", "/ann", Map.of()))
        .isEqualTo(Path.of("/ann/AppData/Local/dateline"));
  }
}
