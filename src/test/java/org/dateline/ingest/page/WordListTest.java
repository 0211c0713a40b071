package org.dateline.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boilerplate-labels.txt",
        "boilerplate-anywhere.txt",
        "boilerplate-buttons.txt",
        "boilerplate-before-buttons.txt",
        "boilerplate-around-buttons.txt",
        "publisher-last-words.txt",
        "publisher-sections.txt",
        "publishers.txt",
        "byline-no-names.txt",
      })
  void each_list_says_what_it_is_and_is_sorted_below_each_comment_without_duplicates(String name)
      throws IOException {
    List<String> lines = lines(name);
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
    assertThat(WordList.read(name)).containsExactlyInAnyOrderElementsOf(entries);
  }

  @Test
  void a_list_that_is_not_there_is_said() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordList.read("none.txt"))
        .withMessageContaining("none.txt");
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
