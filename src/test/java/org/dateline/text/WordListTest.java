package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "dateline");

  static Stream<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @Test
  void the_lists_of_all_rooms_are_found() throws IOException {
    assertThat(lists().map(file -> RESOURCES.relativize(file).getName(0)))
        .map(Path::toString)
        .contains("index", "ingest", "names");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_says_what_it_is_and_is_sorted_below_each_comment_without_duplicates(Path list)
      throws IOException {
    List<String> lines = Files.readAllLines(list, UTF_8);
    assertThat(lines.getFirst()).startsWith("# ");
    List<String> part = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#") || line.isEmpty()) {
        part.clear();
      } else {
        assertThat(line).isEqualTo(line.strip());
        part.add(line);
        assertThat(part).isSorted();
      }
    }
    List<String> entries =
        lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void blank_lines_and_comments_are_no_entries() {
    assertThat(WordList.read(WordListTest.class, "words.txt"))
        .containsExactlyInAnyOrder("über", "a word", "F# minor", "zoo");
  }

  @Test
  void the_lines_of_a_table_keep_their_order_and_their_tabs() {
    assertThat(WordList.lines(WordListTest.class, "words.txt"))
        .containsExactly("zoo", "a word", "über", "F# minor");
    assertThat(WordList.lines(WordListTest.class, "table.tsv")).containsExactly("b\t1\t", "a\t2\t");
  }

  @Test
  void an_entry_that_stands_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.read(WordListTest.class, "twice.txt"))
        .withMessageContaining("again");
  }

  @Test
  void a_list_that_is_not_there_is_said() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordList.read(WordListTest.class, "none.txt"))
        .withMessageContaining("none.txt");
  }
}
