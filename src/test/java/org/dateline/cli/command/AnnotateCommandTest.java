package org.dateline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;
import static org.dateline.cli.JsonFields.assertId;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.library.naming.SharedDictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AnnotateCommandTest {

  @TempDir Path temp;
  private Path input;
  private Path output;

  @BeforeEach
  void choose() {
    input = temp.resolve("docs.jsonl");
    output = temp.resolve("mentions.jsonl");
  }

  private CommandRun annotate() {
    return dateline("annotate", "--no-dictionary", "--input", input, "--output", output);
  }

  private static String doc(String id, String text) {
    ObjectNode node = JsonOutput.object().put("id", id).put("title", "Title").put("text", text);
    return JsonOutput.MAPPER.writeValueAsString(node.put("published", "2018-05-08")) + "\n";
  }

  private List<JsonNode> written() throws IOException {
    return Files.readAllLines(output).stream().map(JsonOutput.MAPPER::readTree).toList();
  }

  @Test
  void a_line_in_is_a_line_out_in_the_same_order() throws IOException {
    String text = "😀 Angela Merkel met Emmanuel Macron in Berlin. 😀 Merkel smiled.";
    Files.writeString(
        input,
        doc("z", text) + "\n" + doc("a", "Nothing here.") + doc("m", "Berlin and Angela Merkel."));

    CommandRun ran = annotate();

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualToIgnoringNewLines("3 annotated, 0 left out");
    assertThat(written().stream().map(article -> article.path("id").asString()))
        .containsExactly("z", "a", "m");
    for (JsonNode article : written()) {
      assertFields(article, "id", "mentions");
      for (JsonNode mention : article.path("mentions")) {
        assertFields(mention, "start", "end", "text", "type", "entity", "name");
        assertId(mention.path("entity"));
        assertThat(mention.path("type").asString()).isIn("PERSON", "LOCATION", "ORGANIZATION");
      }
    }
    for (JsonNode mention : written().getFirst().path("mentions")) {
      int start = text.offsetByCodePoints(0, mention.path("start").asInt());
      int end = text.offsetByCodePoints(0, mention.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(mention.path("text").asString());
    }
    assertThat(entity(written().getFirst(), "Merkel"))
        .isEqualTo(entity(written().getFirst(), "Angela Merkel"))
        .isEqualTo(entity(written().getLast(), "Angela Merkel"))
        .isNotEqualTo(entity(written().getFirst(), "Emmanuel Macron"));
  }

  private static String entity(JsonNode article, String text) {
    return article.path("mentions").values().stream()
        .filter(mention -> mention.path("text").asString().equals(text))
        .findFirst()
        .orElseThrow()
        .path("entity")
        .asString();
  }

  @Test
  void bad_lines_are_named_and_left_out() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\uFEFF" + doc("1", "Berlin.")).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("{\n[]\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "{\"id\": \"4\", \"text\": \"Caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(
        "{\"text\": \"x\"}\n{\"id\": \"6\"}\n{\"id\": \"7\", \"text\": \"x\", \"title\": 7}\n"
            .getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "{\"id\": 8, \"text\": \"Berlin.\", \"title\": null}".getBytes(StandardCharsets.UTF_8));
    Files.write(input, bytes.toByteArray());

    CommandRun ran = annotate();

    assertThat(ran.exit()).isEqualTo(ExitCodes.PARTLY);
    assertThat(written().stream().map(article -> article.path("id")))
        .allMatch(JsonNode::isString)
        .extracting(JsonNode::asString)
        .containsExactly("1", "8");
    assertThat(ran.err().lines())
        .hasSize(7)
        .contains(
            input + ", line 4: is not UTF-8",
            input + ", line 5: “id” is missing or no text",
            input + ", line 6: “text” is missing or no text",
            input + ", line 7: “title” is no text",
            "2 annotated, 6 left out");
    assertThat(ran.err()).contains(input + ", line 2: is not JSON: ", input + ", line 3: “id”");
  }

  @Test
  void a_missing_input_is_named_and_the_output_left_alone() throws IOException {
    Files.writeString(output, "before");

    CommandRun ran = annotate();

    assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("dateline: " + input + ": cannot be read: it does not exist");
    assertThat(output).hasContent("before");
  }

  @Test
  void an_output_that_cannot_be_written_is_named_before_the_work_begins() throws IOException {
    Files.writeString(input, doc("1", "Berlin."));
    output = temp.resolve("nowhere/mentions.jsonl");

    CommandRun ran = annotate();

    assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "dateline: " + output + ": cannot be written: it does not exist");
  }

  @Test
  void an_output_that_is_a_folder_is_named_and_kept() throws IOException {
    Files.writeString(input, doc("1", "Berlin."));
    Files.createDirectories(output.resolve("deep"));

    assertThat(annotate().exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(output.resolve("deep")).isEmptyDirectory();
  }

  @Test
  void the_output_takes_the_place_of_an_older_one_and_nothing_else_is_left() throws IOException {
    Files.writeString(input, doc("1", "Berlin."));
    Path real = Files.writeString(temp.resolve("real.jsonl"), "before");
    Files.createSymbolicLink(output, real);

    assertThat(annotate().exit()).isZero();

    assertThat(output).isSymbolicLink();
    assertThat(Files.readAllLines(real)).hasSize(1);
    assertThat(temp).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void the_input_may_be_the_output() throws IOException {
    Files.writeString(input, doc("1", "Berlin."));
    output = input;

    assertThat(annotate().exit()).isZero();
    assertFields(written().getFirst(), "id", "mentions");
  }

  @Test
  void a_dictionary_that_cannot_be_prepared_is_said_and_names_are_linked_by_spelling()
      throws IOException {
    Files.writeString(input, doc("1", "Berlin."));
    Path file = Files.writeString(temp.resolve("file"), "no folder");
    try (SharedDictionary dictionary = SharedDictionary.in(file)) {
      CommandRun ran = dateline(dictionary, "annotate", "--input", input, "--output", output);

      assertThat(ran.exit()).isZero();
      assertThat(ran.err().lines())
          .contains(
              "The name dictionary cannot be prepared in "
                  + file
                  + ": it is a file. Names are linked by their spelling until it can.");
      assertThat(written()).hasSize(1);
    }
  }

  @Test
  void without_the_dictionary_nothing_is_prepared() throws IOException {
    Files.writeString(input, doc("1", "Berlin."));
    Path folder = temp.resolve("dictionary");
    try (SharedDictionary dictionary = SharedDictionary.in(folder)) {
      CommandRun ran =
          dateline(dictionary, "annotate", "--no-dictionary", "--input", input, "--output", output);

      assertThat(ran.exit()).isZero();
      assertThat(ran.err()).isEqualToIgnoringNewLines("1 annotated, 0 left out");
      assertThat(folder).doesNotExist();
    }
  }

  @Test
  void for_no_articles_nothing_is_prepared() throws IOException {
    Files.createFile(input);
    Path folder = temp.resolve("dictionary");
    try (SharedDictionary dictionary = SharedDictionary.in(folder)) {
      assertThat(dateline(dictionary, "annotate", "--input", input, "--output", output).exit())
          .isZero();
      assertThat(folder).doesNotExist();
    }
  }

  @Test
  void words_made_from_names_are_written_only_if_asked_for() throws IOException {
    Files.writeString(input, doc("1", "Angela Merkel met Chinese officials in Berlin."));

    annotate();
    assertThat(written().getFirst().path("mentions").values())
        .noneMatch(mention -> mention.path("text").asString().equals("Chinese"));
    dateline("annotate", "--weak", "--no-dictionary", "--input", input, "--output", output);
    assertThat(written().getFirst().path("mentions").values())
        .anyMatch(mention -> mention.path("text").asString().equals("Chinese"));
  }

  @Test
  void what_is_written_is_what_show_prints_of_the_same_articles_in_a_library() throws IOException {
    Files.writeString(
        input,
        doc("full", "Greta Lindqvist met Paolo Ferrante and Ines Duarte. Lindqvist smiled.")
            + doc("near", "😀 Lindqvist arrived with Paolo Ferrante and Ines Duarte.")
            + doc("far", "Lindqvist scored twice against Otto Brandauer of China on Sunday."));
    Path library = temp.resolve("library");

    annotate();

    assertThat(dateline("import", "--library", library, input).exit()).isZero();
    for (JsonNode article : written()) {
      String id = article.path("id").asString();
      JsonNode shown = dateline("show", "--library", library, "--json", id).json().path("mentions");
      shown.values().forEach(mention -> ((ObjectNode) mention).remove("why"));
      assertThat(article.path("mentions")).isEqualTo(shown).isNotEmpty();
    }
    assertThat(entity(written().get(1), "Lindqvist"))
        .isEqualTo(entity(written().getFirst(), "Greta Lindqvist"))
        .isNotEqualTo(entity(written().getLast(), "Lindqvist"));
  }

  @Test
  void an_empty_input_gives_an_empty_output() throws IOException {
    Files.createFile(input);

    assertThat(annotate().exit()).isZero();
    assertThat(output).isEmptyFile();
  }
}
