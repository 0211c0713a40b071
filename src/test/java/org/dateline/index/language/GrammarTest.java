package org.dateline.index.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dateline.index.language.lexer.FieldName;
import org.junit.jupiter.api.Test;

/// The grammar that is written down is the one that is read.
class GrammarTest {

  private static final Path GRAMMAR =
      Path.of("src/main/java/org/dateline/index/language/package-info.java");

  private static Ebnf grammar() throws IOException {
    List<String> lines = Files.readAllLines(GRAMMAR);
    String rules =
        lines.stream()
            .dropWhile(line -> !line.equals("/// ```"))
            .skip(1)
            .takeWhile(line -> !line.equals("/// ```"))
            .map(line -> line.substring(3))
            .collect(joining("\n"));
    return new Ebnf(rules, Map.of("a letter", "k", "ISO 639", "en", "a blank", " "));
  }

  @Test
  void of_what_the_grammar_derives_nothing_is_left_unread() throws IOException {
    Ebnf grammar = grammar();
    SplittableRandom random = new SplittableRandom(2018);
    Set<String> derived = new HashSet<>();

    for (int i = 0; i < 5_000; i++) {
      String query = grammar.sentence("query", random::nextInt);
      if (query.length() <= 120 && derived.add(query)) {
        assertThat(Queries.of(query).ignored()).as(query).isEmpty();
      }
    }

    assertThat(derived).hasSizeGreaterThan(500);
  }

  @Test
  void every_field_stands_in_the_grammar_by_all_its_names() throws IOException {
    List<String> terminals = grammar().terminals();

    assertThat(Arrays.stream(FieldName.values()).flatMap(field -> field.names().stream()))
        .allMatch(name -> terminals.contains(name) || terminals.contains(name + ":"));
  }
}
