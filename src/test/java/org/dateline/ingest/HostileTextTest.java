package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.TestScale;
import org.dateline.ingest.namelist.NameFile;
import org.dateline.ingest.result.ReadResult;
import org.dateline.messages.RejectionMessages;
import org.dateline.model.failure.ReadFault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// No text takes the stack, or time that grows with its square. Half a megabyte of each is read, in
/// six files, or two: what grew so would not end.
class HostileTextTest {

  private static final int LENGTH = TestScale.of(30_000, 200_000);

  /// A fourth or less of what threads have by default.
  private static final int STACK_BYTES = 256 * 1024;

  @TempDir Path folder;

  static Stream<String> runs() {
    return Stream.of(
        "(",
        ")",
        "[(",
        "\uD83D\uDE00",
        "\"",
        "“",
        "'",
        "’s ",
        ".",
        "...a ",
        " .",
        "-",
        "1",
        "1,",
        "12/",
        "A",
        "a",
        "A ",
        "a ",
        "A. ",
        "A.",
        "a.b",
        "a-",
        "@",
        "a@",
        " ",
        "\u00A0",
        "\t",
        "\n",
        "a\n",
        "A\n\n",
        "a ".repeat(39) + "a\n",
        "Aa ".repeat(26) + "Aa\n",
        "\u0301",
        "a\u0301",
        "\u200D",
        "\u202E",
        "By ",
        "By A B, ",
        "By A B | ",
        "Source: ",
        "|",
        " | ",
        " > ",
        "» ",
        ": ",
        ",",
        ";",
        "/",
        "://",
        "http://",
        "www.",
        "a.com ",
        "a.com, ",
        "© ",
        "©2018",
        "© 2018 ",
        "copyright ",
        "share ",
        "share\n",
        "Related\n",
        "updated ",
        "May 8, 2018 ",
        "8 May 2018\n",
        "2018-",
        "10:00 ",
        "website can ",
        "cookies we use ",
        "<!--",
        "<?xml ",
        "{",
        "[",
        "{\"a\":",
        "\\",
        "文",
        "文 ",
        "ก",
        "(A) -- ",
        "A (B) -",
        "0 comments | ",
        "photo: ",
        "Home\n");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void a_long_run_of_anything_is_read_in_every_kind_of_file(String run)
      throws IOException, InterruptedException {
    String text = run.repeat(LENGTH / run.length());
    List<Path> files =
        List.of(
            write("alone.txt", text),
            write("within.txt", "Leaders meet\n\nKim met Xi.\n" + text + "\n\nThey parted."),
            write("ended.txt", text + "\u0001"),
            write(
                "article.json",
                JsonMapper.shared()
                    .writeValueAsString(
                        JsonMapper.shared()
                            .createObjectNode()
                            .put("title", text)
                            .put("text", text)
                            .put("authors", text)
                            .put("published", text))),
            write("broken.json", text),
            write("lines.jsonl", text + "\n{}"));
    List<ReadResult> results = new ArrayList<>();
    Thread reader =
        new Thread(
            null,
            () -> files.forEach(file -> ArticleReader.read(file, results::add)),
            "",
            STACK_BYTES);
    reader.start();
    reader.join();

    assertThat(results).extracting(ReadResult::file).containsAll(files);
    assertThat(results)
        .filteredOn(ReadResult.RejectedArticle.class::isInstance)
        .extracting(bad -> ((ReadResult.RejectedArticle) bad).fault())
        .noneMatch(ReadFault.ProgramFault.class::isInstance)
        .allMatch(fault -> RejectionMessages.of(fault).length() < 1_000);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void a_long_run_of_anything_is_read_as_names(String run)
      throws IOException, InterruptedException {
    Path file = write("names.csv", "name,type,alias\n" + run.repeat(LENGTH / run.length()));
    List<NameFile.NameFileResult> results = new ArrayList<>();
    Thread reader =
        new Thread(null, () -> results.add(NameFile.read(file, false)), "", STACK_BYTES);
    reader.start();
    reader.join();

    assertThat(results).hasSize(1);
    assertThat(results.getFirst())
        .isInstanceOfSatisfying(
            NameFile.RejectedNameFile.class,
            refused ->
                assertThat(refused.lines())
                    .hasSizeLessThanOrEqualTo(NameFile.MAX_BAD_LINES_REPORTED)
                    .allMatch(bad -> RejectionMessages.of(bad.fault()).length() < 1_000));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
