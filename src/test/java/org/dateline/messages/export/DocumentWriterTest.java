package org.dateline.messages.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.messages.export.ExportCell.BodyCell;
import org.dateline.messages.export.ExportCell.FlagCell;
import org.dateline.messages.export.ExportCell.LinkCell;
import org.dateline.messages.export.ExportCell.ListCell;
import org.dateline.messages.export.ExportCell.NamedSpan;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DocumentWriterTest {

  /// Headlines that want to be something else.
  private static final List<String> HOSTILE =
      List.of(
          "He said \"no\", twice",
          "Two\nlines",
          "=1+1",
          " \u200B=cmd|' /C calc'!A0",
          "<script>alert(1)</script>",
          "שלום, \"עולם\"; مرحبا",
          "😀 emoji & co.",
          "- [x](javascript:alert(1)) | `a` *b* _c_ &lt;",
          "\u0000\u0007control\uFFFE");

  @TempDir private Path temp = Path.of("");

  private static ExportDocument document(Stream<String> titles) {
    ExportTable table =
        new ExportTable(
            "articles",
            "Articles",
            List.of(
                new ExportColumn("title", "Headline", ColumnRole.TITLE),
                new ExportColumn("url", "Address", ColumnRole.ADDRESS),
                new ExportColumn("tags", "Tags", ColumnRole.FACT),
                new ExportColumn("starred", "Starred", ColumnRole.FACT),
                new ExportColumn("passage", "Passage", ColumnRole.PASSAGE),
                new ExportColumn("text", "Text", ColumnRole.BODY)),
            each ->
                titles.forEach(title ->
                    each.accept(
                        List.of(
                            ExportCell.of(title),
                            new LinkCell("javascript:alert(1)"),
                            new ListCell(List.of("to check", "a<b")),
                            new FlagCell(true),
                            new PassageCell("On Monday " + title, List.of(new Span(3, 9))),
                            new BodyCell(
                                "Kim <came>.\n\nTo Seoul & " + title,
                                List.of(
                                    new NamedSpan(new Span(0, 3), EntityType.PERSON),
                                    new NamedSpan(new Span(16, 21), EntityType.LOCATION)))))));
    return ExportDocument.of("<Hostile> & \"co\"", List.of(), table);
  }

  private static String written(ExportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    new DocumentWriter(_ -> {}).write(document(HOSTILE.stream()), format, out);
    return out.toString();
  }

  @Test
  void csv_holds_every_headline_and_no_formula() throws IOException {
    assertThat(CsvRows.of(written(ExportFormat.CSV)))
        .extracting(row -> row.get("title"))
        .containsExactlyElementsOf(
            HOSTILE.stream()
                .map(it -> it.contains("=") ? "'" + it : it)
                .map(it -> it.startsWith("- [") ? "'" + it : it)
                .toList());
  }

  @Test
  void json_holds_every_headline_as_it_is() throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(written(ExportFormat.JSON));

    assertThat(json.get("articles").values())
        .extracting(article -> article.get("title").asString())
        .containsExactlyElementsOf(HOSTILE);
    assertThat(json.get("articles").get(0).get("tags").get(1).asString()).isEqualTo("a<b");
    assertThat(json.get("articles").get(0).get("starred").asBoolean()).isTrue();
  }

  @Test
  void html_is_well_formed_and_runs_nothing() throws IOException {
    HtmlPage page = HtmlPage.of(written(ExportFormat.HTML));

    assertThat(page.texts("h3"))
        .containsExactlyElementsOf(
            HOSTILE.stream().map(it -> it.replaceAll("[\u0000\u0007\uFFFE]", "")).toList());
    assertThat(page.texts("title")).containsExactly("<Hostile> & \"co\"");
    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("a")).isEmpty();
    assertThat(page.all("h3"))
        .allSatisfy(title -> assertThat(title.getAttribute("dir")).isEqualTo("auto"));
  }

  @Test
  void html_marks_the_names_of_a_text_by_their_type() throws IOException {
    HtmlPage page = HtmlPage.of(written(ExportFormat.HTML));

    assertThat(page.all("mark"))
        .filteredOn(mark -> mark.getAttribute("class").equals("location"))
        .extracting(Node::getTextContent)
        .contains("Seoul");
    assertThat(page.all("mark"))
        .filteredOn(mark -> mark.getAttribute("class").isEmpty())
        .extracting(Node::getTextContent)
        .containsOnly("Monday");
  }

  @Test
  void in_markdown_no_sign_of_an_article_means_anything() throws IOException {
    assertThat(written(ExportFormat.MARKDOWN))
        .contains("## \\<script\\>alert(1)\\</script\\>\n")
        .contains("> On **Monday** =1+1\n")
        .contains("## - \\[x\\](javascript:alert(1)) \\| \\`a\\` \\*b\\* \\_c\\_ \\&lt;\n")
        .contains("to check; a\\<b, Starred")
        .contains("\nKim \\<came\\>.\n\nTo Seoul \\& Two lines\n");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void a_file_is_written_wholly_and_says_how_many_rows_there_are(ExportFormat format)
      throws IOException {
    Path file = temp.resolve("all." + format.extension());

    assertThat(new DocumentWriter(_ -> {}).write(document(HOSTILE.stream()), format, file))
        .isEqualTo(HOSTILE.size());
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text.startsWith("\uFEFF")).isEqualTo(format == ExportFormat.CSV);
    assertThat(text).endsWith("\n").contains("😀");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void one_that_is_cancelled_leaves_what_was_there_and_nothing_else(ExportFormat format)
      throws IOException {
    Path file = Files.writeString(temp.resolve("kept"), "before");
    DocumentWriter cancelled =
        new DocumentWriter(rows -> {
          if (rows == 3) {
            throw new CancellationException();
          }
        });

    assertThatThrownBy(() -> cancelled.write(document(HOSTILE.stream()), format, file))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("before");
    assertThat(temp).isDirectoryContaining(it -> it.equals(file));
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(file);
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void what_cannot_be_written_is_told_as_it_is(ExportFormat format) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() ->
            new DocumentWriter(_ -> {})
                .write(
                    document(IntStream.range(0, 1_000).mapToObj(i -> "Headline " + i)),
                    format,
                    full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @Test
  void one_that_is_cancelled_at_the_last_moment_leaves_what_was_there() throws IOException {
    Path file = Files.writeString(temp.resolve("last"), "before");
    int[] told = {0};
    DocumentWriter cancelled =
        new DocumentWriter(_ -> {
          if (++told[0] > HOSTILE.size()) {
            throw new CancellationException();
          }
        });

    assertThatThrownBy(() -> cancelled.write(document(HOSTILE.stream()), ExportFormat.CSV, file))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("before");
  }

  @Test
  void json_that_is_broken_off_is_no_json() {
    StringWriter out = new StringWriter();
    DocumentWriter cancelled =
        new DocumentWriter(rows -> {
          if (rows == 3) {
            throw new CancellationException();
          }
        });

    assertThatThrownBy(() -> cancelled.write(document(HOSTILE.stream()), ExportFormat.JSON, out))
        .isInstanceOf(CancellationException.class);
    assertThat(out.toString()).contains(HOSTILE.get(3 - 1));
    assertThatThrownBy(() -> JsonMapper.builder().build().readTree(out.toString()))
        .isInstanceOf(JacksonException.class);
  }

  private static String entries(ExportFormat format, String title, String passage)
      throws IOException {
    ExportTable table =
        new ExportTable(
            "articles",
            "",
            List.of(
                new ExportColumn("id", "id", ColumnRole.PROGRAM),
                new ExportColumn("title", "Headline", ColumnRole.TITLE),
                new ExportColumn("source", "Source", ColumnRole.FACT),
                new ExportColumn("link", "Link", ColumnRole.ADDRESS),
                new ExportColumn("passage", "Passage", ColumnRole.PASSAGE)),
            each ->
                each.accept(
                    List.of(
                        ExportCell.of("a1"),
                        ExportCell.of(title),
                        ExportCell.nothing(),
                        new LinkCell("dateline:article/a1"),
                        new PassageCell(passage, List.of()))));
    StringWriter out = new StringWriter();
    new DocumentWriter(_ -> {}).write(ExportDocument.of("All", List.of(), table), format, out);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "- said so,\\- said so",
    "+ 3 degrees,\\+ 3 degrees",
    "1. Rain,1\\. Rain",
    "===,\\===",
    "# one,\\# one",
    "> quoted,\\> quoted"
  })
  void in_markdown_no_passage_begins_anything(String passage, String written) throws IOException {
    assertThat(entries(ExportFormat.MARKDOWN, "Rain", passage)).endsWith("  \n  " + written + "\n");
  }

  @Test
  void an_article_without_a_headline_has_words_to_click_at() throws IOException {
    assertThat(entries(ExportFormat.MARKDOWN, " ", "Rain."))
        .contains("**[a1](<dateline:article/a1>)**");
    assertThat(HtmlPage.of(entries(ExportFormat.HTML, "", "Rain.")).texts("a"))
        .containsExactly("a1");
  }
}
