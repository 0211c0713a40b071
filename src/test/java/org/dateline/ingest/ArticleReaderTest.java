package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.dateline.ingest.decoding.ContentId;
import org.dateline.ingest.result.ReadResult;
import org.dateline.ingest.result.ReadResult.AcceptedArticle;
import org.dateline.ingest.result.ReadResult.RejectedArticle;
import org.dateline.messages.RejectionMessages;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.dateline.model.failure.ReadNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String SMALL = "{\"title\": \"T\", \"text\": \"Words.\"}";

  @TempDir Path folder;

  @Test
  void a_json_article_is_read_with_all_its_fields() throws IOException {
    Article article =
        only(
            "a.json",
            """
            {"id": "x-1", "title": "Leaders\\n meet ", "source": "Press TV", "other": [{"deep": 1}],
             "authors": ["Jane Doe", " "], "published": "2018-05-08", "url": "https://x.test/1",
             "language": "en", "text": "One.\\r\\n\\r\\n\\r\\nTwo."}
            """);
    assertThat(article)
        .isEqualTo(
            new Article(
                "x-1",
                "Leaders meet",
                "Press TV",
                List.of("Jane Doe"),
                Optional.of(PublicationDate.parse("2018-05-08")),
                "https://x.test/1",
                "en",
                "One.\n\nTwo."));
  }

  @Test
  void optional_fields_may_be_null_blank_or_absent() throws IOException {
    Article article =
        only(
            "a.json",
            """
            {"title":"T","text":"W","id":null,"source":null,"authors":null,"published":" ","url":""}
            """);
    assertThat(article.published()).isEmpty();
    assertThat(article.authors()).isEmpty();
    assertThat(article.id()).isEqualTo(only("b.json", "{\"title\":\" T\",\"text\":\"W\\n\"}").id());
    assertThat(article.id()).matches("[0-9a-f]{16}").isEqualTo(ContentId.of("T", "W"));
  }

  @Test
  void the_content_id_is_the_hash_of_title_and_text() {
    // printf 'T\n\nW' | sha256sum
    assertThat(ContentId.of("T", "W")).isEqualTo("889fb561249c25d3");
  }

  @Test
  void a_whole_number_may_be_an_id_and_a_string_an_author() throws IOException {
    Article article =
        only(
            "a.json",
            "{\"id\":12345678901234567890,\"title\":\"T\",\"text\":\"W\",\"authors\":\"Jane"
                + " Doe\"}");
    assertThat(article.id()).isEqualTo("12345678901234567890");
    assertThat(article.authors()).containsExactly("Jane Doe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2018-05-08 ~ 2018-05-08",
        "2018-05-08T09:30:00Z ~ 2018-05-08T09:30:00Z",
        "2018-05-08T09:30+09:00 ~ 2018-05-08T00:30:00Z",
        "2018-05-08 09:30:00.5+0900 ~ 2018-05-08T00:30:00.500Z",
        "2018-05-08T09:30:00 ~ 2018-05-08",
      })
  void dates_are_iso_8601_and_a_time_without_offset_is_only_a_day(String date, String expected)
      throws IOException {
    Article article =
        only("a.json", "{\"title\":\"T\",\"text\":\"W\",\"published\":\"" + date + "\"}");
    assertThat(article.published().orElseThrow()).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{'title': 5, 'text': 'W'} ~ “title” is a number where text is expected",
        "{'title': 'T', 'text': ['W']} ~ “text” is a list where text is expected",
        "{'title': 'T'} ~ has no “text”",
        "{'text': 'W', 'title': null} ~ has no “title”",
        "{'title': ' ', 'text': 'W'} ~ “title” is empty",
        "{'title': 'T', 'text': '\\u200b\\n'} ~ “text” is empty",
        "{'title': 'T', 'text': 'W', 'authors': 7} ~ “authors” is a number where a list of names",
        "{'title': 'T', 'text': 'W', 'authors': ['A', {}]} ~ “authors” holds an object where a"
            + " name",
        "{'title': 'T', 'text': 'W', 'published': 'May'} ~ “published” is “May” where a date such"
            + " as",
        "{'title': 'T', 'text': 'W', 'published': '2018-02-30'} ~ “2018-02-30”",
        "{'title': 'T', 'text': 'W', 'published': 2018} ~ “published” is a number where a date",
        "{'title': 'T', 'text': 'W', 'id': 1.5} ~ “id” is a number where text or a whole number",
        "{'title': 'T', 'text': 'W', 'id': '\\u0000'} ~ “id” holds a control character",
        "{'title': 'T', 'text': 'W', 'source': true} ~ “source” is true where text is expected",
        "{'title': 'T', 'title': 'U', 'text': 'W'} ~ uplicate",
        "{'title': 'T', 'text': 'W' ~ is not valid JSON: it ends too early, perhaps cut off (line"
            + " 1, column",
        "{'title': 'T' 'text': 'W'} ~ (line 1, column",
        "[] ~ holds no article",
        "5 ~ is a number where an article (a JSON object) is expected",
      })
  void a_bad_article_is_rejected_as_a_whole_with_its_reason(String json, String reason)
      throws IOException {
    RejectedArticle rejected = onlyRejected("a.json", json.replace('\'', '"').getBytes(UTF_8));
    assertThat(words(rejected)).contains(reason).doesNotContain("\n");
    assertThat(rejected.line()).isZero();
  }

  @Test
  void an_id_longer_than_an_id_may_be_is_rejected() throws IOException {
    String json = "{\"title\":\"T\",\"text\":\"W\",\"id\":\"" + "x".repeat(501) + "\"}";
    assertThat(words(onlyRejected("a.json", json.getBytes(UTF_8))))
        .isEqualTo("“id” is longer than 500 characters");
  }

  @Test
  void a_bomb_of_brackets_is_rejected() throws IOException {
    String bomb = "{\"title\":\"T\",\"text\":\"W\",\"x\":" + "[".repeat(1_000_000);
    assertThat(words(onlyRejected("a.json", bomb.getBytes(UTF_8)))).contains("nested too deeply");
    assertThat(words(onlyRejected("b.json", "[".repeat(1_000_000).getBytes(UTF_8))))
        .contains("nested too deeply");
  }

  @Test
  void a_list_of_articles_is_read_whatever_the_file_is_called() throws IOException {
    List<ReadResult> results = read("list.txt", "[" + SMALL + ",\n{\"title\":\"T\"}]");
    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(AcceptedArticle.class);
    assertThat(results.get(1))
        .isEqualTo(
            new RejectedArticle(
                folder.resolve("list.txt"),
                0,
                new ReadFault.ListedArticleFault(2, new JsonFault.MissingField("text"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.NDJSON", "a.json", "a.txt", "a"})
  void json_lines_are_told_by_content_and_one_bad_line_stops_nothing(String name)
      throws IOException {
    String lines = "\uFEFF" + SMALL + "\r\n\r\n{\"title\":5}\n{broken\n[]\n" + SMALL;
    List<ReadResult> results = read(name, lines);
    assertThat(results).extracting(ReadResult::line).containsExactly(1, 3, 4, 5, 6);
    assertThat(results.get(1)).isInstanceOf(RejectedArticle.class);
    assertThat(words(results.get(2))).startsWith("is not valid JSON").contains("(column ");
    assertThat(words(results.get(3))).contains("is a list where an article");
    assertThat(results.get(4)).isInstanceOf(AcceptedArticle.class);
  }

  @Test
  void json_lines_may_begin_with_a_broken_line() throws IOException {
    assertThat(read("a.json", "{\"title\":\n" + SMALL + "\n" + SMALL))
        .extracting(ReadResult::line)
        .containsExactly(1, 2, 3);
  }

  @Test
  void one_article_over_many_lines_may_be_called_json_lines() throws IOException {
    assertThat(only("a.jsonl", "{\n\"title\": \"T\",\n\"text\": \"W\"\n}\n").title())
        .isEqualTo("T");
  }

  @Test
  void json_lines_have_a_line_even_where_there_is_one() throws IOException {
    assertThat(read("a.jsonl", SMALL).getFirst().line()).isEqualTo(1);
    assertThat(read("a.json", SMALL).getFirst().line()).isZero();
  }

  @Test
  void a_line_too_long_is_rejected_and_the_next_one_is_read() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write((SMALL + "\n{\"title\":\"").getBytes(UTF_8));
      byte[] much = "x".repeat(1_000_000).getBytes(UTF_8);
      for (int i = 0; i < 21; i++) {
        out.write(much);
      }
      out.write(("\"}\n" + SMALL + "\n").getBytes(UTF_8));
    }
    List<ReadResult> results = read(file);
    assertThat(results).hasSize(3);
    assertThat(results.get(1))
        .isEqualTo(
            new RejectedArticle(
                file, 2, new ReadFault.TooLarge(21_000_012, 20_000_000, SizeLimit.LINE)));
  }

  @Test
  void json_in_utf_16_is_read() throws IOException {
    Path file = Files.write(folder.resolve("a.json"), SMALL.getBytes(UTF_16LE));
    assertThat(read(file).getFirst()).isInstanceOf(AcceptedArticle.class);
  }

  @Test
  void plain_text_is_read_as_a_page() throws IOException {
    Article article =
        only("page.txt", "Leaders meet in Dalian\n\nBy Jane Doe\n\nKim met Xi on Monday.\n");
    assertThat(article.title()).isEqualTo("Leaders meet in Dalian");
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.text()).isEqualTo("Kim met Xi on Monday.");
    assertThat(article.id()).isEqualTo(ContentId.of(article.title(), article.text()));
  }

  @Test
  void a_page_that_begins_with_a_bracket_is_no_json() throws IOException {
    assertThat(only("page.txt", "[Updated] Leaders meet in Dalian\n\nKim met Xi.").text())
        .isEqualTo("Kim met Xi.");
  }

  @Test
  void a_guessed_encoding_is_noted() throws IOException {
    Path file = folder.resolve("old.txt");
    Files.write(file, "Caf\u00E9 opens\n\nIt serves cr\u00EApes.".getBytes(ISO_8859_1));
    assertThat(read(file).getFirst())
        .isInstanceOfSatisfying(
            AcceptedArticle.class,
            read -> {
              assertThat(read.article().title()).isEqualTo("Café opens");
              assertThat(read.note()).contains(new ReadNote.GuessedEncoding("windows-1252"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{89}PNG{0D}{0A} ~ is no article: it looks like a PNG image",
        "{FF}{D8}{FF}{E0} ~ is no article: it looks like a JPEG image",
        "%PDF-1.7 ~ is a PDF document, which cannot be read yet: save its text as .txt",
        "<!DOCTYPE html><p>x ~ is a web page (HTML), which cannot be read yet: save its text as"
            + " .txt",
        "<?xml version='1.0'?><html> ~ is a web page (HTML)",
        "<?xml version='1.0'?><rss> ~ is no article: it looks like XML",
        "{\\rtf1 hello} ~ is a rich-text document",
        "PK{03}{04} ~ ZIP archive",
      })
  void other_kinds_of_file_are_named(String content, String reason) throws IOException {
    String bytes =
        Pattern.compile("\\{([0-9A-F]{2})}")
            .matcher(content)
            .replaceAll(hex -> "" + (char) Integer.parseInt(hex.group(1), 16));
    for (String name : List.of("x.txt", "x.json", "x.jsonl")) {
      assertThat(words(onlyRejected(name, bytes.getBytes(ISO_8859_1)))).contains(reason);
    }
  }

  @Test
  void a_file_without_words_is_rejected() throws IOException {
    assertThat(words(onlyRejected("a.txt", new byte[0]))).isEqualTo("is empty");
    assertThat(words(onlyRejected("a.txt", " \n\uFEFF\n".getBytes(UTF_8))))
        .isEqualTo("has no text");
    assertThat(words(onlyRejected("a.txt", new byte[3000]))).isEqualTo("is not text");
    assertThat(words(onlyRejected("a.jsonl", "\n\n".getBytes(UTF_8))))
        .isEqualTo("holds no article");
  }

  @Test
  void a_file_too_large_is_rejected_unread() throws IOException {
    Path file = folder.resolve("large.txt");
    Files.writeString(file, "Words.");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(51_000_000);
    }
    assertThat(read(file))
        .containsExactly(
            new RejectedArticle(
                file, 0, new ReadFault.TooLarge(51_000_000, 20_000_000, SizeLimit.FILE)));
  }

  @Test
  void a_file_that_is_not_there_is_rejected() {
    Path file = folder.resolve("none.txt");
    assertThat(read(file)).containsExactly(new RejectedArticle(file, 0, FileFault.MISSING));
  }

  @Test
  void a_file_that_may_not_be_read_is_rejected() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), "Words.");
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).isFalse(); // the superuser reads everything
    assertThat(read(file)).containsExactly(new RejectedArticle(file, 0, FileFault.NO_PERMISSION));
  }

  @Test
  void a_folder_is_read_file_by_file() throws IOException {
    Files.writeString(folder.resolve("b.json"), SMALL);
    Files.writeString(folder.resolve("a.txt"), "Leaders meet\n\nKim met Xi.");
    assertThat(read(folder))
        .extracting(result -> String.valueOf(result.file().getFileName()))
        .containsExactly("a.txt", "b.json");
  }

  @Test
  void what_the_receiver_throws_is_passed_on() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), SMALL);
    assertThatIllegalStateException()
        .isThrownBy(() ->
            ArticleReader.read(
                file,
                _ -> {
                  throw new IllegalStateException("full");
                }));
  }

  @Test
  void what_a_reading_fails_with_rejects_the_file_and_nothing_else() {
    Path file = folder.resolve("a.txt");
    for (Throwable fault : List.of(new StackOverflowError(), new IllegalStateException("x"))) {
      List<ReadResult> results = new ArrayList<>();
      ArticleReader.guarded(
          file,
          results::add,
          to -> {
            to.accept(new RejectedArticle(file, 1, FileFault.EMPTY));
            if (fault instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) fault;
          });
      assertThat(results)
          .containsExactly(
              new RejectedArticle(file, 1, FileFault.EMPTY),
              new RejectedArticle(file, 0, new ReadFault.ProgramFault(fault.getClass().getName())));
    }
  }

  @Test
  void a_lack_of_memory_is_no_fault_of_a_file() {
    OutOfMemoryError fault = new OutOfMemoryError();
    assertThatThrownBy(() ->
            ArticleReader.guarded(
                folder,
                _ -> {},
                _ -> {
                  throw fault;
                }))
        .isSameAs(fault);
  }

  @Test
  void twenty_megabytes_of_empty_articles_are_read_one_by_one_in_little_memory()
      throws IOException, InterruptedException {
    Path list = Files.writeString(folder.resolve("a.json"), "[" + "{},".repeat(6_000_000) + "{}]");
    Path nested =
        Files.writeString(
            folder.resolve("b.json"),
            SMALL.replace("}", ", \"x\": [" + "{},".repeat(6_000_000) + "{}]}"));
    Path authors =
        Files.writeString(
            folder.resolve("c.json"),
            SMALL.replace("}", ", \"authors\": [" + "{},".repeat(6_000_000) + "{}]}"));
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                Counting.class.getName(),
                list.toString(),
                nested.toString(),
                authors.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .containsExactly("0 read, 6000001 rejected", "1 read, 0 rejected", "0 read, 1 rejected");
  }

  /// Reads files in a process of its own, and says how many articles they have.
  static final class Counting {

    private Counting() {}

    public static void main(String[] files) {
      for (String file : files) {
        int[] counts = new int[2];
        ArticleReader.read(
            Path.of(file), result -> counts[result instanceof AcceptedArticle ? 0 : 1]++);
        System.out.println(counts[0] + " read, " + counts[1] + " rejected");
      }
    }
  }

  @Test
  void of_broken_json_nothing_is_taken() throws IOException {
    List<ReadResult> results = read("a.json", "[" + SMALL + ",\n" + SMALL + ",\n{]");
    assertThat(results).hasSize(1);
    assertThat(words(results.getFirst()))
        .startsWith("is not valid JSON")
        .contains("(line 3, column");
  }

  @Test
  void what_is_nested_too_deeply_is_refused_with_its_place() throws IOException {
    String deep = "[" + SMALL + ",\n" + "[".repeat(200) + "]".repeat(200) + "]";
    assertThat(words(onlyRejected("a.json", deep.getBytes(UTF_8))))
        .isEqualTo(
            "is no article: its JSON is nested too deeply, or a number in it is too long"
                + " (line 2, column 101)");
  }

  @Test
  void a_number_too_long_refuses_what_it_stands_in() throws IOException {
    String article = "{\"title\":\"T\",\"text\":\"W\",\"x\":" + "1".repeat(2_000) + "}";
    assertThat(words(onlyRejected("a.json", article.getBytes(UTF_8))))
        .contains("a number in it is too long");
    assertThat(read("a.jsonl", article + "\n" + SMALL))
        .extracting(result -> result instanceof AcceptedArticle)
        .containsExactly(false, true);
  }

  @Test
  void no_bytes_make_it_throw() throws IOException {
    Random random = new Random(5);
    String[] starts = {
      "", "{\"", "[{", "\uFEFF", "\u00FF\u00FE", "News / ", "By ", "© 2018 ", "(", "\n"
    };
    for (int i = 0; i < 2000; i++) {
      byte[] noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      for (int j = 0; j < noise.length && i % 2 == 0; j++) {
        noise[j] = (byte) " \n|/,.:()©ABnews0123456789-»by\"{}[]".charAt(noise[j] & 31);
      }
      String start = starts[random.nextInt(starts.length)];
      Path file = folder.resolve(i % 3 == 0 ? "noise.jsonl" : "noise.txt");
      Files.write(file, (start + new String(noise, ISO_8859_1)).getBytes(ISO_8859_1));
      assertThat(read(file)).isNotEmpty();
    }
  }

  private Article only(String name, String content) throws IOException {
    List<ReadResult> results = read(name, content);
    assertThat(results).hasSize(1);
    assertThat(results.getFirst()).isInstanceOf(AcceptedArticle.class);
    return ((AcceptedArticle) results.getFirst()).article();
  }

  /// What the reader is told of it.
  private static String words(ReadResult result) {
    return RejectionMessages.of(((RejectedArticle) result).fault());
  }

  private RejectedArticle onlyRejected(String name, byte[] content) throws IOException {
    List<ReadResult> results = read(Files.write(folder.resolve(name), content));
    assertThat(results).hasSize(1);
    assertThat(results.getFirst()).isInstanceOf(RejectedArticle.class);
    return (RejectedArticle) results.getFirst();
  }

  private List<ReadResult> read(String name, String content) throws IOException {
    return read(Files.writeString(folder.resolve(name), content));
  }

  private static List<ReadResult> read(Path path) {
    List<ReadResult> results = new ArrayList<>();
    ArticleReader.read(path, results::add);
    return results;
  }
}
