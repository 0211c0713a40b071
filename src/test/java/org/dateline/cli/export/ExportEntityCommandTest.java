package org.dateline.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Samples;
import org.dateline.library.TripArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportEntityCommandTest {

  @TempDir private static Path temp = Path.of("");

  @BeforeAll
  static void make() {
    Samples.takeWithNames(temp.resolve("library"), TripArticles.write(temp.resolve("articles")));
  }

  private static CommandRun export(Object... arguments) {
    Object[] all = new Object[arguments.length + 4];
    all[0] = "export";
    all[1] = "entity";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[arguments.length + 2] = "--library";
    all[arguments.length + 3] = temp.resolve("library");
    return dateline(all);
  }

  @Test
  void an_entity_is_printed_as_a_table_as_json_or_to_be_read() {
    assertThat(export("Berlin").lines())
        .hasSize(3)
        .first()
        .isEqualTo("id,title,source,published,mentions,about,sentence,link");
    assertThat(export("Berlin", "--format", "json").json().get("occurrences").asLong())
        .isEqualTo(3);
    assertThat(export("Berlin", "--format", "markdown").out()).startsWith("# Berlin\n");
  }

  @Test
  void it_is_written_to_a_file() throws IOException {
    Path file = temp.resolve("merkel.csv");
    CommandRun run = export("angela", "merkel", "--output", file);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2 articles written to");
    assertThat(Files.readString(file)).contains("Angela Merkel flew to Paris");
  }

  @Test
  void who_is_not_there_has_the_exit_code_for_that() {
    assertThat(export("Nobody At All").exit()).isEqualTo(ExitCodes.NOT_FOUND);
  }

  @Test
  void only_articles_are_counted_as_articles() {
    assertThat(export("angela", "merkel", "--format", "json", "--output", temp.resolve("m.json")))
        .extracting(CommandRun::err)
        .asString()
        .contains("2 articles written to");
    assertThat(export("angela", "merkel", "--format", "html", "--output", temp.resolve("m.html")))
        .extracting(CommandRun::err)
        .asString()
        .contains("2 articles written to");
  }
}
