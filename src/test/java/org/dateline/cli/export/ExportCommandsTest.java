package org.dateline.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Samples;
import org.dateline.library.TripArticles;
import org.dateline.messages.export.CsvRows;
import org.dateline.messages.export.HtmlPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;

/// `dateline export` on real files, read back.
final class ExportCommandsTest {

  private static final List<String> HOSTILE =
      List.of(
          "=1+1 says \"he\", twice",
          "<script>alert(1)</script> & co.",
          "שלום עולם مرحبا",
          "😀 emoji, and | pipes");

  @TempDir private static Path temp = Path.of("");

  @BeforeAll
  static void make() {
    Path trips = TripArticles.write(temp.resolve("articles"));
    String hostile =
        IntStream.range(0, HOSTILE.size())
            .mapToObj(i -> Samples.json("h" + i, HOSTILE.get(i), "A zebra of number " + i + "."))
            .collect(Collectors.joining("\n"));
    Samples.write(trips.resolveSibling("hostile.jsonl"), hostile);
    Samples.write(
        trips.resolveSibling("dated.json"),
        """
        {"id": "dated", "title": "Dated", "source": "The Sample", "authors": ["A. Writer"],
         "published": "2024-05-08", "url": "https://example.org/dated?a=1&b=2",
         "text": "Angela Merkel spoke of okapi in Berlin.\\n\\nEmmanuel Macron was there."}
        """);
    Samples.takeWithNames(temp.resolve("library"), temp.resolve("articles"));
  }

  private static CommandRun export(Object... arguments) {
    return dateline(
        Stream.of(
                Stream.of("export"),
                Stream.of(arguments),
                Stream.of("--library", temp.resolve("library")))
            .flatMap(it -> it)
            .toArray());
  }

  @Test
  void articles_are_a_table_that_reads_back() {
    List<Map<String, String>> rows = CsvRows.of(export("articles", "zebra").out());

    assertThat(rows)
        .extracting(row -> row.get("title"))
        .containsExactlyInAnyOrder(
            "'" + HOSTILE.get(0), HOSTILE.get(1), HOSTILE.get(2), HOSTILE.get(3));
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.get("passage")).startsWith("A zebra of number");
          assertThat(row.get("link")).isEqualTo("dateline:article/" + row.get("id"));
          assertThat(row.get("starred")).isEqualTo("false");
        });
  }

  @Test
  void an_article_has_what_is_known_of_it() {
    JsonNode article =
        export("articles", "okapi", "--format", "json", "--text").json().get("articles").get(0);

    assertThat(article.get("source").asString()).isEqualTo("The Sample");
    assertThat(article.get("authors").get(0).asString()).isEqualTo("A. Writer");
    assertThat(article.get("published").asString()).isEqualTo("2024-05-08");
    assertThat(article.get("url").asString()).isEqualTo("https://example.org/dated?a=1&b=2");
    assertThat(article.get("read").asBoolean()).isFalse();
    assertThat(article.get("text").asString()).endsWith("\n\nEmmanuel Macron was there.");
    assertThat(article.has("tags")).isFalse();
  }

  @Test
  void a_page_has_whole_texts_with_the_names_marked_in_them() {
    CommandRun run = export("articles", "*", "--format", "html", "--text", "--sort", "newest");
    HtmlPage page = HtmlPage.of(run.out());

    assertThat(page.texts("h3")).hasSize(7).contains(HOSTILE.toArray(String[]::new));
    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("mark"))
        .filteredOn(mark -> mark.getAttribute("class").equals("person"))
        .extracting(Node::getTextContent)
        .contains("Angela Merkel", "Emmanuel Macron");
    assertThat(page.all("a"))
        .extracting((Element link) -> link.getAttribute("href"))
        .contains("https://example.org/dated?a=1&b=2", "dateline:article/trip");
  }

  @Test
  void the_limit_and_the_order_are_those_of_search() {
    List<Map<String, String>> rows =
        CsvRows.of(export("articles", "*", "--sort", "newest", "--limit", "1").out());

    assertThat(rows).extracting(row -> row.get("id")).containsExactly("dated");
  }

  @Test
  void whole_texts_are_no_cells() {
    CommandRun run = export("articles", "*", "--text");

    assertThat(run.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("--text goes with");
  }

  @Test
  void nothing_found_is_a_table_without_rows() {
    CommandRun run = export("articles", "nosuchword");

    assertThat(run.exit()).isZero();
    assertThat(CsvRows.of(run.out())).isEmpty();
  }

  @Test
  void a_comparison_has_the_counts_of_each_and_where_they_meet() {
    List<Map<String, String>> time =
        CsvRows.of(export("compare", "Angela Merkel", "Emmanuel Macron").out());
    assertThat(time).hasSize(1);
    assertThat(time.getFirst())
        .containsEntry("from", "2024-05-08")
        .containsEntry("Angela Merkel", "1")
        .containsEntry("Emmanuel Macron", "1")
        .containsEntry("together", "1");

    assertThat(
            CsvRows.of(
                export("compare", "merkel", "macron", "berlin", "--table", "articles").out()))
        .extracting(row -> row.get("id"))
        .containsExactlyInAnyOrder("dated", "trip");

    JsonNode json = export("compare", "Berlin", "Paris", "--format", "json").json();
    assertThat(json.get("entities").get(0).get("name").asString()).isEqualTo("Berlin");
    assertThat(json.get("articles")).hasSize(2);
    assertThat(
            HtmlPage.of(export("compare", "Berlin", "Paris", "--format", "html").out()).texts("h1"))
        .containsExactly("Berlin · Paris");
  }

  @Test
  void a_name_is_compared_with_another_one_that_is_there() {
    assertThat(export("compare", "Berlin", "Nobody At All").exit()).isEqualTo(ExitCodes.NOT_FOUND);
    CommandRun same = export("compare", "Merkel", "Angela Merkel");
    assertThat(same.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(same.err()).contains("These names are one: Angela Merkel");
    assertThat(export("compare", "Berlin").exit()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void each_of_many_queries_has_its_rows_and_none_is_lost() {
    Path file =
        Samples.write(
            temp.resolve("queries.txt"),
            "\uFEFF# people\n\nmerkel AND berlin\n  nosuchword\nzebra date:never\n#nosuchtag\n");
    CommandRun run = export("queries", file, "--limit", "2");
    List<Map<String, String>> rows = CsvRows.of(run.out());

    assertThat(run.exit()).isZero();
    assertThat(rows)
        .extracting(row -> row.get("query"))
        .containsExactly(
            "merkel AND berlin",
            "merkel AND berlin",
            "nosuchword",
            "zebra date:never",
            "zebra date:never",
            "#nosuchtag");
    assertThat(rows.getFirst()).containsEntry("hits", "3").containsEntry("note", "");
    assertThat(rows.getFirst().get("sentence")).containsIgnoringCase("merkel");
    assertThat(rows.get(2)).containsEntry("note", "Nothing found").containsEntry("id", "");
    assertThat(rows.get(3).get("note")).startsWith("“never” is no date");
  }

  @Test
  void queries_come_from_standard_input_too() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("okapi\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(CsvRows.of(export("queries", "-").out()))
          .extracting(row -> row.get("title"))
          .containsExactly("Dated");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_file_without_queries_or_that_is_not_there_is_told() {
    CommandRun empty = export("queries", Samples.write(temp.resolve("empty.txt"), "# none\n"));
    assertThat(empty.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(empty.err()).contains("no queries in");
    assertThat(export("queries", temp.resolve("nowhere.txt")).exit()).isEqualTo(ExitCodes.UNUSABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "markdown", "html"})
  void a_file_has_what_is_printed(String format) throws IOException {
    Path file = temp.resolve("out." + format);
    CommandRun run = export("articles", "*", "--format", format, "--output", file);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("7 articles written to");
    assertThat(Files.readString(file).replace("\uFEFF", ""))
        .isEqualTo(export("articles", "*", "--format", format).out());
  }

  @Test
  void where_nothing_can_be_written_it_says_so() {
    CommandRun run = export("articles", "*", "--output", temp.resolve("no/such/folder.csv"));

    assertThat(run.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains("folder.csv");
  }

  @Test
  void the_name_that_is_given_twice_is_told() {
    assertThat(export("compare", "Berlin", "berlin", "Paris").err())
        .contains("These names are one: Berlin");
    assertThat(export("compare", "Paris", "Berlin", "berlin").err())
        .contains("These names are one: Berlin");
  }
}
