package org.dateline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.withMeaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Commands that search by meaning, and commands that shall not.
class MeaningCommandsTest {

  private static final String QUERY = "blackouts caused by extreme weather";

  @TempDir Path temp;
  @TempDir static Path natives;
  private Path library;
  private Path articles;

  @BeforeEach
  void make() throws IOException {
    library = temp.resolve("library");
    articles =
        Files.writeString(
            temp.resolve("articles.jsonl"),
            """
            {"id":"storm","title":"Hurricane","text":"Electricity was cut off along the coast."}
            {"id":"bank","title":"Interest rates","text":"Inflation is falling."}
            """);
  }

  private CommandRun dateline(Object... arguments) {
    return withMeaning(natives, arguments);
  }

  @Test
  void what_import_has_read_is_found_by_its_meaning_and_it_is_said_why() {
    CommandRun imported = dateline("import", articles, "--library", library);
    assertThat(imported.exit()).isZero();
    assertThat(imported.out()).contains("2 added");

    JsonNode found = dateline("search", QUERY, "--json", "--library", library).json();
    assertThat(found.path("total").asInt()).isZero();
    assertThat(found.path("hits").size()).isEqualTo(1);
    assertThat(found.path("hits").path(0).path("id").asString()).isEqualTo("storm");
    assertThat(found.path("hits").path(0).path("why").asString())
        .isEqualTo("Not found by the words: it is about this");

    assertThat(dateline("search", QUERY, "--library", library).lines())
        .anyMatch(line -> line.contains("Not found by the words"));
  }

  @Test
  void a_command_that_shall_not_finds_by_words_alone() {
    dateline("import", articles, "--library", library);

    assertThat(dateline("search", QUERY, "--no-meaning", "--library", library).out()).isEmpty();
  }

  @Test
  void an_import_that_shall_not_makes_no_vectors() {
    dateline("import", articles, "--no-meaning", "--library", library);

    assertThat(library).isDirectoryNotContaining("glob:**vectors*");
    assertThat(dateline("search", QUERY, "--library", library).out()).isEmpty();
  }

  @Test
  void a_search_makes_no_vectors() {
    dateline("import", articles, "--no-meaning", "--library", library);
    dateline("search", "electricity", "--library", library);

    assertThat(library).isDirectoryNotContaining("glob:**vectors*");
  }
}
