package org.dateline.cli.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;
import static org.dateline.cli.JsonFields.assertId;
import static org.dateline.cli.JsonFields.assertTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `dateline correct …` on a small library.
class CorrectCommandTest {

  private static final String TRIP =
      "😀 Angela Merkel flew to Paris on Monday, officials said. Emmanuel Macron met Angela Merkel"
          + " in Paris. The talks will go on in Berlin, officials said.";

  @TempDir static Path made;
  @TempDir Path temp;
  private Path library;

  @BeforeAll
  static void make() throws IOException {
    Path article =
        Files.writeString(
            made.resolve("trip.json"),
            JsonOutput.MAPPER.writeValueAsString(
                Map.of("id", "trip", "title", "A trip", "text", TRIP)));
    assertThat(dateline("import", "--library", made.resolve("library"), article).exit()).isZero();
  }

  /// Each test has the same library to itself, without finding its names again.
  @BeforeEach
  void copy() throws IOException {
    library = temp.resolve("library");
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Path copy = temp.resolve(made.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private CommandRun correct(Object... arguments) {
    return run("correct", arguments);
  }

  private CommandRun run(String command, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--library", library));
    return dateline(all.toArray());
  }

  private List<String> entities() {
    return run("entities").lines();
  }

  private List<JsonNode> shown(String text) {
    return run("show", "trip", "--json").json().path("mentions").values().stream()
        .filter(mention -> mention.path("text").asString().equals(text))
        .toList();
  }

  private static int points(String words) {
    return TRIP.codePointCount(0, TRIP.indexOf(words));
  }

  private static String at(String words) {
    return points(words) + ":" + (points(words) + words.length());
  }

  @Test
  void a_merge_is_printed_with_its_number_shown_with_its_reason_and_undone() {
    List<String> before = entities();

    CommandRun merged = correct("merge", "paris", "Berlin");
    assertThat(merged.exit()).isZero();
    assertThat(merged.lines()).containsExactly("1\t“Paris” is the same as “Berlin”");
    assertThat(entities()).contains("LOCATION\tBerlin\t1\t3");
    assertThat(shown("Paris"))
        .hasSize(2)
        .allSatisfy(mention -> {
          assertThat(mention.path("name").asString()).isEqualTo("Berlin");
          assertThat(mention.path("why").asString())
              .matches("merged with “Berlin” by you on \\d+ \\w+ \\d{4}");
        });

    assertThat(correct("undo", "1").exit()).isZero();
    assertThat(entities()).isEqualTo(before);
    assertThat(correct("undo", "1").exit()).isEqualTo(ExitCodes.NOT_FOUND);
  }

  @Test
  void the_list_is_one_json_document_with_what_was_taken_back() {
    correct("rename", "Paris", "The City of Light");
    correct("type", "Berlin", "ORGANIZATION");
    correct("undo", "1");

    JsonNode list = correct("list", "--json").json();
    assertFields(list, "corrections");
    assertThat(list.path("corrections")).hasSize(2);
    list.path("corrections")
        .values()
        .forEach(entry -> {
          assertFields(entry, "id", "made", "undone?", "holds", "correction");
          assertId(entry.path("id"));
          assertTime(entry.path("made"));
        });
    assertThat(list.at("/corrections/0/holds").asBoolean()).isFalse();
    assertThat(correct("list").lines())
        .containsExactly(
            "1\t“Paris” is shown as “The City of Light”\t(taken back)",
            "2\t“Berlin” is of type organization, not location");
    assertThat(shown("Berlin").getFirst().path("type").asString()).isEqualTo("ORGANIZATION");
  }

  @Test
  void a_renamed_entity_goes_by_its_new_name() {
    correct("rename", "Paris", "The City of Light");

    assertThat(entities()).contains("LOCATION\tThe City of Light\t1\t2");
    assertThat(correct("rename", "the city of light", "Lutetia").exit()).isZero();
    assertThat(run("entity", "Lutetia").exit()).isZero();
  }

  @Test
  void something_is_not_a_name_at_one_place_in_one_article_or_anywhere() {
    assertThat(correct("not-a-name", "Paris", "--article", "trip", "--at", at("Paris")).exit())
        .isZero();
    assertThat(shown("Paris")).hasSize(1);
    assertThat(correct("not-a-name", "Paris", "--article", "trip").exit()).isZero();
    assertThat(shown("Paris")).isEmpty();
    assertThat(correct("not-a-name", "Emmanuel Macron").exit()).isZero();
    assertThat(shown("Emmanuel Macron")).isEmpty();

    assertThat(entities()).noneMatch(line -> line.contains("Paris") || line.contains("Macron"));
  }

  @Test
  void something_is_a_name_by_its_place_or_its_characters() {
    CommandRun ran =
        correct("name", "--article", "trip", "--at", at("officials"), "--type", "organization");
    assertThat(ran.exit()).isZero();
    assertThat(correct("name", "--article", "trip", "--text", "talks", "--type", "PERSON").exit())
        .isZero();

    assertThat(shown("officials")).hasSize(2);
    assertThat(shown("officials").getFirst().path("start").asInt()).isEqualTo(points("officials"));
    assertThat(shown("talks").getFirst().path("why").asString())
        .isEqualTo("marked as a name by you");
  }

  @Test
  void corrections_go_to_a_file_and_come_back() {
    correct("merge", "Paris", "Berlin");
    List<String> corrected = entities();
    Path file = temp.resolve("corrections.json");
    assertThat(correct("export", file).out()).isEqualTo("1 exported\n");
    correct("undo", "1");

    Path other = temp.resolve("other");
    assertThat(dateline("import", "--library", other, made.resolve("trip.json")).exit()).isZero();
    assertThat(dateline("correct", "import", file, "--library", other).out())
        .isEqualTo("1 imported\n");
    assertThat(dateline("entities", "--library", other).lines()).isEqualTo(corrected);
    assertThat(correct("import", temp.resolve("none.json")).exit()).isEqualTo(ExitCodes.UNUSABLE);
  }

  @Test
  void what_makes_no_sense_is_said_and_changes_nothing() {
    List<String> before = entities();

    Stream.<Object[]>of(
            new Object[] {},
            new Object[] {"merge", "Paris"},
            new Object[] {"merge", "Paris", "Paris"},
            new Object[] {"split", "Paris"},
            new Object[] {"rename", "Paris", " "},
            new Object[] {"type", "Paris", "PLANET"},
            new Object[] {"type", "Paris", "LOCATION"},
            new Object[] {"not-a-name", "Berlin", "--article", "trip", "--at", at("Paris")},
            new Object[] {"not-a-name", "Berlin", "--article", "trip", "--at", "9:5"},
            new Object[] {"not-a-name", "Berlin", "--at", "5:9"},
            new Object[] {"name", "--article", "trip", "--type", "PERSON"},
            new Object[] {"name", "--article", "trip", "--text", "zebra", "--type", "PERSON"},
            new Object[] {"name", "--article", "trip", "--text", "Paris", "--type", "PERSON"})
        .forEach(arguments -> {
          CommandRun ran = correct(arguments);
          assertThat(ran.exit()).as("%s", List.of(arguments)).isEqualTo(ExitCodes.USAGE);
          assertThat(ran.err()).isNotBlank();
          assertThat(ran.out()).isEmpty();
        });
    Stream.<Object[]>of(
            new Object[] {"merge", "Paris", "Atlantis"},
            new Object[] {"not-a-name", "Atlantis"},
            new Object[] {"not-a-name", "Paris", "--article", "none"},
            new Object[] {"not-a-name", "Paris", "--article", "trip", "--at", "990:995"},
            new Object[] {"undo", "5"})
        .forEach(arguments ->
            assertThat(correct(arguments).exit())
                .as("%s", List.of(arguments))
                .isEqualTo(ExitCodes.NOT_FOUND));

    assertThat(entities()).isEqualTo(before);
    assertThat(correct("list").out()).isEmpty();
  }

  @Test
  void two_entities_of_one_name_are_told_apart_by_type() {
    correct("name", "--article", "trip", "--text", "talks", "--type", "PERSON");
    correct("rename", "talks", "Berlin");

    CommandRun unclear = correct("merge", "Berlin", "Paris");
    assertThat(unclear.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(unclear.err()).contains("LOCATION “Berlin” or PERSON “Berlin”").contains("--type");
    assertThat(correct("merge", "Berlin", "Paris", "--type", "PERSON").exit()).isZero();
    assertThat(entities()).contains("LOCATION\tParis\t1\t3", "LOCATION\tBerlin\t1\t1");
  }
}
