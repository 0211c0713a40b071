package org.dateline.library;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.imports.ImportReport;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.messages.RejectionMessages;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.ReadNote;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;

/// Bad input is named, and keeps nothing else out.
class BadInputTest extends ImportTestCase {

  private void reopen() {
    library.close();
    library = Samples.empty(temp.resolve("library"));
  }

  private List<String> subjects() {
    return places(library.failures());
  }

  /// The file, and the line where there is one.
  private static List<String> places(List<ImportRejection> rejections) {
    return rejections.stream()
        .map(it -> it.line() == 0 ? it.subject() : it.subject() + ", line " + it.line())
        .toList();
  }

  @Test
  void everything_bad_is_named_with_its_reason_and_the_rest_is_imported() throws IOException {
    Samples.write(file("good.txt"), PAGE);
    Files.createFile(file("empty.txt"));
    Samples.write(file("blank.txt"), " \n\n\t\n");
    Files.write(
        file("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1});
    byte[] random = new byte[5_000];
    new Random(1).nextBytes(random);
    Files.write(file("random.json"), random);
    Samples.write(file("broken.json"), "{\"title\": \"A\", \"text\": ");
    Samples.write(file("types.json"), "{\"title\": \"A\", \"text\": 12}");
    Samples.write(file("authors.json"), "{\"title\": \"A\", \"text\": \"B\", \"authors\": [1]}");
    Samples.write(file("date.json"), "{\"title\": \"A\", \"text\": \"B\", \"published\": \"May\"}");
    Samples.write(file("number.json"), "12");
    Samples.write(file("untitled.json"), "{\"text\": \"B\"}");
    Samples.write(file("page.html.txt"), "<!DOCTYPE html><html><body>B</body></html>");
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) 'a');
    Files.write(file("large.txt"), large);

    ImportReport report = Samples.take(library, in, temp.resolve("nowhere"));

    assertThat(report.added()).isOne();
    assertThat(report.leftOut()).isEqualTo(13);
    assertThat(reasons(report))
        .containsEntry("empty.txt", "is empty")
        .containsEntry("blank.txt", "has no text")
        .containsEntry("picture.txt", "is no article: it looks like a PNG image")
        .containsEntry("types.json", "“text” is a number where text is expected")
        .containsEntry("authors.json", "“authors” holds a number where a name is expected")
        .containsEntry("untitled.json", "has no “title”")
        .containsEntry("nowhere", "does not exist")
        .containsKeys("random.json", "broken.json", "date.json", "number.json", "page.html.txt");
    assertThat(reasons(report).get("large.txt")).startsWith("is 50 MB; at most 20 MB");
    assertThat(library.failures()).containsExactlyInAnyOrderElementsOf(report.rejected());
  }

  private static Map<String, String> reasons(ImportReport report) {
    return report.rejected().stream()
        .collect(
            Collectors.toMap(
                bad -> Path.of(bad.subject()).getFileName().toString(),
                bad -> RejectionMessages.of(bad.reason())));
  }

  @Test
  void an_unreadable_file_is_named() throws IOException {
    Path secret = Samples.write(file("secret.txt"), PAGE);
    assumeThat(secret.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(secret)).as("this user may read everything").isFalse();

    assertThat(Samples.take(library, in).rejected())
        .containsExactly(
            new ImportRejection(
                secret.toString(), 0, new RejectionReason.Unreadable(FileFault.NO_PERMISSION)));
  }

  @Test
  void other_encodings_are_read_and_said_where_they_were_guessed()
      throws IOException, InterruptedException {
    Files.write(file("western.txt"), PAGE.getBytes(Charset.forName("windows-1252")));
    Files.write(file("wide.txt"), PAGE.replace("Rain", "Snow").getBytes(UTF_16));

    ImportReport report = Samples.take(library, in);
    library.awaitIndexed();

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.notes())
        .containsExactly(
            new ImportReport.ReadingNote(
                file("western.txt").toString(), 0, new ReadNote.GuessedEncoding("windows-1252")));
    assertThat(library.search(SearchQuery.of("\"the “café” by the pier\""), 9).total())
        .isEqualTo(2);
  }

  @Test
  void one_bad_line_keeps_no_other_line_out() {
    Samples.write(
        file("many.jsonl"),
        Samples.generated(1)
            + "\n{\"id\": \"2\", \"title\": 5}\n\n"
            + Samples.generated(3)
            + "\n{");

    ImportReport report = Samples.take(library, in);

    assertThat(report.added()).isEqualTo(2);
    assertThat(places(report.rejected()))
        .containsExactly(file("many.jsonl") + ", line 2", file("many.jsonl") + ", line 5");
  }

  @Test
  void a_failure_is_listed_until_the_file_is_mended() {
    Samples.write(file("many.jsonl"), Samples.generated(1) + "\n{}\n[]\n" + Samples.generated(4));
    Samples.write(file("list.json"), "[{\"title\": \"A\"}, {\"title\": \"B\"}]");
    Samples.write(file("empty.txt"), "");
    Samples.take(library, in);
    reopen();

    assertThat(subjects())
        .containsExactly(
            file("empty.txt").toString(),
            file("list.json").toString(),
            file("list.json").toString(),
            file("many.jsonl") + ", line 2",
            file("many.jsonl") + ", line 3");

    Samples.write(
        file("many.jsonl"), Samples.generated(1) + "\n{}\n" + Samples.generated(3) + "\n");
    Samples.take(library, file("many.jsonl"));
    assertThat(subjects()).contains(file("many.jsonl") + ", line 2").hasSize(4);

    Samples.write(file("many.jsonl"), Samples.generated(1) + "\n" + Samples.generated(3) + "\n");
    Samples.write(file("empty.txt"), PAGE);
    delete(file("list.json"));
    Samples.take(library, in);
    assertThat(library.failures()).isEmpty();
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void importing_one_folder_leaves_the_failures_of_others() {
    Samples.write(file("a/empty.txt"), "");
    Samples.write(file("ab/empty.txt"), "");
    Samples.take(library, in);
    Samples.write(file("a/empty.txt"), PAGE);
    Samples.take(library, in.resolve("a"));

    assertThat(subjects()).containsExactly(file("ab/empty.txt").toString());
  }

  @Test
  void many_failures_are_all_counted() {
    Samples.write(file("many.jsonl"), "{}\n".repeat(10_500) + Samples.generated(1));

    ImportReport report = Samples.take(library, in);

    assertThat(report.added()).isOne();
    assertThat(report.leftOut()).isEqualTo(10_500);
    assertThat(report.rejected()).hasSize(10_000);
  }
}
