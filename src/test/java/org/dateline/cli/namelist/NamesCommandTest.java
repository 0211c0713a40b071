package org.dateline.cli.namelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NamesCommandTest {

  @TempDir Path temp;
  private Path library;

  @BeforeEach
  void make() throws IOException {
    library = temp.resolve("library");
    Path article =
        Files.writeString(
            temp.resolve("a.json"),
            "{\"id\": \"a\", \"title\": \"Talks\", \"text\": \"The zyxcorp rose in Berlin.\"}");
    Samples.takeWithNames(library, article);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(temp.resolve("names.csv"), lines);
  }

  private CommandRun names(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "names";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--library";
    all[all.length - 1] = library;
    return dateline(all);
  }

  @Test
  void imported_names_are_found_in_the_articles() throws IOException {
    CommandRun ran = names("import", file("Zyx Corporation,company,ZYXCORP"), "--case-blind");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualToIgnoringNewLines("1 added, 0 changed, 0 already there, 0 removed, 1 on the list");
    JsonNode mention =
        dateline("show", "a", "--json", "--library", library).json().at("/mentions/0");
    assertThat(mention.path("text").asString()).isEqualTo("zyxcorp");
    assertThat(mention.path("type").asString()).isEqualTo("ORGANIZATION");
    assertThat(mention.path("why").asString()).contains("“Zyx Corporation” on your list of names");
  }

  @Test
  void the_list_is_printed_as_lines_that_can_be_imported_and_as_json() throws IOException {
    names("import", file("Zyx,company,zyxcorp|zc\n\"\"\"Weird\"\" Al\",person\nBo,city"));

    CommandRun lines = names("list");
    assertThat(lines.lines())
        .containsExactly(
            "name\ttype\taliases\tcase",
            "Zyx\tORGANIZATION\tzyxcorp|zc\texact",
            "\"\"\"Weird\"\" Al\"\tPERSON\t\texact",
            "Bo\tLOCATION\t\texact");
    JsonNode json = names("list", "--json").json();
    assertFields(json, "names");
    assertFields(json.at("/names/0"), "name", "type", "case", "aliases");
    assertThat(json.at("/names/0/aliases/1").asString()).isEqualTo("zc");
    assertThat(json.at("/names/1/name").asString()).isEqualTo("\"Weird\" Al");

    assertThat(names("import", file(lines.out()), "--replace").out())
        .startsWith("0 added, 0 changed, 3 already there, 0 removed");
  }

  @Test
  void a_bad_file_is_named_with_its_lines_and_nothing_is_taken() throws IOException {
    Path bad = file("Zyx,company\nQuorn,thing\n");

    CommandRun ran = names("import", bad);

    assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(bad.toString(), "line 2: “thing” is no type");
    assertThat(names("list").lines()).hasSize(1);
    assertThat(names("import", temp.resolve("nowhere.csv")).exit()).isEqualTo(ExitCodes.UNUSABLE);
  }

  @Test
  void names_are_taken_off_one_by_one_or_all() throws IOException {
    names("import", file("Zyx Corp,company\nBo,city\nAl,person"));

    assertThat(names("remove", "Zyx", "Corp").out()).isEqualToIgnoringNewLines("1 removed");
    CommandRun missing = names("remove", "Zyx Corp");
    assertThat(missing.exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(missing.err()).contains("No name “Zyx Corp” on the list");
    assertThat(names("remove", "--all").out()).isEqualToIgnoringNewLines("2 removed");
    assertThat(names("remove", "--all").exit()).isZero();
    assertThat(names("list", "--json").json().path("names")).isEmpty();
  }

  @Test
  void what_is_not_understood_is_said() {
    assertThat(names("remove").exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(names("remove", "Bo", "--all").exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(names("import").exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(names().exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(dateline("names", "--help").out()).contains("import", "list", "remove");
  }
}
