package org.dateline.library.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObsoleteIndexesTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void only_indexes_of_an_older_schema_are_removed() throws IOException {
    for (String name : List.of("index-3", "index-12", "index-3", "index-1", "index-old")) {
      Samples.write(folder.resolve(name).resolve("deep").resolve("segments_1"), "x");
    }
    Samples.write(folder.resolve("library.db"), "x");

    ObsoleteIndexes.removeBeside(folder.resolve("index-3"));

    assertThat(names()).containsExactly("index-12", "index-3", "index-old", "library.db");
  }

  @Test
  void a_folder_that_is_not_there_is_no_failure() {
    ObsoleteIndexes.removeBeside(folder.resolve("nowhere").resolve("index-3"));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_library_keeps_its_old_index_until_the_new_one_is_there()
      throws IOException, InterruptedException {
    Samples.write(folder.resolve("index-1").resolve("segments_1"), "of an older version");
    Samples.write(folder.resolve("in").resolve("a.json"), Samples.generated(1));
    try (Library library = Samples.empty(folder)) {
      Samples.take(library, folder.resolve("in"));
      library.awaitNames();
    }
    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      assertThat(Samples.ids(library, Samples.word(1))).containsExactly(Samples.id(1));
    }

    assertThat(names()).doesNotContain("index-1").contains("index-5");
  }
}
