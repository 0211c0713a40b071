package org.dateline.cli.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TagCommandTest {

  @TempDir Path temp;
  private Path library;

  @BeforeEach
  void make() throws IOException {
    library = temp.resolve("library");
    for (String id : List.of("a", "b")) {
      Samples.takeWithNames(
          library,
          Files.writeString(
              temp.resolve(id + ".json"), Samples.json(id, "Talks of " + id, "Rain fell.")));
    }
  }

  private CommandRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--library", library));
    return dateline(all.toArray());
  }

  @Test
  void articles_are_tagged_found_by_the_tag_and_untagged() {
    CommandRun put = run("tag", "put", "To check", "a", "Talks of b");
    assertThat(put.exit()).isZero();
    assertThat(put.err()).contains("“To check”: put on 2 articles");
    assertThat(run("tag", "put", "to CHECK", "a").err()).contains("put on 0 articles");
    assertThat(run("tag", "list").lines()).containsExactly("2\tTo check");
    assertThat(run("search", "tag:\"to check\" rain").out()).contains("Talks of a", "Talks of b");

    assertThat(run("tag", "take", "To check", "a").err()).contains("taken off 1 article");
    assertThat(run("search", "tag:\"to check\"").out())
        .contains("Talks of b")
        .doesNotContain("Talks of a");
  }

  @Test
  void the_list_is_printed_as_json() {
    run("tag", "put", "x", "a");
    JsonNode json = run("tag", "list", "--json").json();
    assertFields(json, "tags");
    assertFields(json.at("/tags/0"), "name", "colour", "articles");
    assertThat(json.at("/tags/0/articles").asLong()).isEqualTo(1);
  }

  @Test
  void what_there_is_not_is_not_found() {
    assertThat(run("tag", "take", "none", "a").exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(run("tag", "put", "x", "nothing of the kind").exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(run("tag", "list").out()).isEmpty();
  }
}
