package org.dateline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String GOOD =
      "{\"id\": \"a\", \"title\": \"Talks\", \"text\": \"Angela Merkel spoke in Berlin.\"}\n";

  @TempDir Path temp;
  private Path library;
  private Path in;

  @BeforeEach
  void make() throws IOException {
    library = temp.resolve("library");
    in = Files.createDirectories(temp.resolve("in"));
  }

  @Test
  void where_names_cannot_be_stored_it_says_so_and_what_is_printed_is_without_them()
      throws IOException, SQLException {
    Path file = Files.writeString(in.resolve("one.jsonl"), GOOD);
    dateline("import", Files.createDirectory(temp.resolve("nothing")), "--library", library);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER refuse BEFORE INSERT ON mention BEGIN SELECT RAISE(ABORT, 'no'); END");
    }

    CommandRun ran = dateline("import", file, "--library", library);

    assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(ran.out()).contains("1 added");
    assertThat(ran.err()).contains("Names cannot be found");
    CommandRun shown = dateline("show", "a", "--library", library);
    assertThat(shown.exit()).isEqualTo(ExitCodes.PARTLY);
    assertThat(shown.out()).contains("Angela Merkel spoke");
  }

  @Test
  void what_was_imported_is_found_with_its_names() throws IOException {
    Path file = Files.writeString(in.resolve("many.jsonl"), GOOD + GOOD.replace("\"a\"", "\"b\""));

    CommandRun ran = dateline("import", file, "--library", library);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualToIgnoringNewLines("2 added, 0 updated, 0 already there, 0 left out");
    assertThat(
            dateline("search", "merkel", "--library", library, "--json")
                .json()
                .path("total")
                .asInt())
        .isEqualTo(2);
    assertThat(
            dateline("entity", "Angela Merkel", "--library", library, "--json")
                .json()
                .path("total")
                .asInt())
        .isEqualTo(2);
    assertThat(dateline("import", in, "--library", library).out())
        .isEqualToIgnoringNewLines("0 added, 0 updated, 2 already there, 0 left out");
  }

  @Test
  void bad_input_is_named_on_standard_error_and_the_rest_imported() throws IOException {
    Files.writeString(in.resolve("good.json"), GOOD);
    Files.writeString(in.resolve("lines.jsonl"), GOOD.replace("\"a\"", "\"b\"") + "{\"id\": 1}\n");
    Files.createFile(in.resolve("empty.txt"));
    Files.write(
        in.resolve("western.txt"),
        "Café\n\nA text with a café.".getBytes(Charset.forName("windows-1252")));

    CommandRun ran = dateline("import", in, temp.resolve("nowhere"), "--library", library);

    assertThat(ran.exit()).isEqualTo(ExitCodes.PARTLY);
    assertThat(ran.out())
        .isEqualToIgnoringNewLines("3 added, 0 updated, 0 already there, 3 left out");
    assertThat(ran.err().lines())
        .contains(
            in.resolve("empty.txt") + ": is empty",
            in.resolve("lines.jsonl") + ", line 2: has no “title”",
            temp.resolve("nowhere") + ": does not exist",
            in.resolve("western.txt") + " read as windows-1252, for it is not UTF-8");
  }

  @Test
  void a_library_that_is_open_elsewhere_is_left_alone() throws IOException {
    Path file = Files.writeString(in.resolve("good.json"), GOOD);
    try (Library _ = Library.open(library, InitialContent.EMPTY)) {
      CommandRun ran = dateline("import", file, "--library", library);

      assertThat(ran.exit()).isEqualTo(ExitCodes.IN_USE);
      assertThat(ran.err()).contains(library.toString(), "open in another Dateline");
      assertThat(ran.out()).isEmpty();
    }
  }

  @Test
  void a_library_that_cannot_be_used_is_named() throws IOException {
    Path file = Files.writeString(in.resolve("good.json"), GOOD);

    CommandRun ran = dateline("import", file, "--library", file);

    assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(ran.err()).contains(file.toString(), "it is a file");
    assertThat(file).hasContent(GOOD.strip());
  }
}
