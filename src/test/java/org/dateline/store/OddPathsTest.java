package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.DatabaseFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A path is a name, whatever stands in it.
class OddPathsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a?foreign_keys=false",
        "a?mode=memory",
        "a?immutable=1&cache=shared",
        "a#b",
        "a%20b",
        "a b",
        "a;b",
        ":memory:",
        ":resource:a",
        "file:a",
        "a&b=c+d",
        "Zürich 北京"
      })
  void a_folder_of_any_name_holds_the_database_with_everything_as_it_is_set(String name)
      throws IOException {
    Path file = Files.createDirectory(temp.resolve(name)).resolve("library.db");

    try (Store store = Store.open(file, List.of())) {
      store.articles().put(List.of(SampleArticles.incoming("a", "Text.")));
    }
    try (Connections connections = Connections.open(new DatabaseFile(file))) {
      assertThat(pragma(connections, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(connections, "journal_mode")).isEqualTo("wal");
    }
    try (Store store = Store.open(file, List.of())) {
      assertThat(store.articles().count()).isOne();
    }
    assertThat(temp).isDirectoryNotContaining(path -> !path.endsWith(name));
    assertThat(file).isNotEmptyFile();
  }

  private static String pragma(Connections connections, String name) {
    return connections.read(
        handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }
}
