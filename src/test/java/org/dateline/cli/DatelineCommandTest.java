package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.FailureText;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineCommandTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "import", "search", "show", "entities", "entity", "annotate", "extract"})
  void every_command_says_how_it_is_used(String command) {
    CommandRun ran = command.isEmpty() ? dateline("--help") : dateline(command, "--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Usage: dateline " + command);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void help_lists_the_commands_and_the_exit_codes() {
    assertThat(dateline("--help").out())
        .contains("import", "search", "show", "entities", "entity", "annotate", "extract")
        .contains("--library", "--snapshot")
        .contains("0 done; 1 some input was left out; 2 the command was not understood")
        .contains("70 a fault of this program");
  }

  @Test
  void what_is_not_understood_cannot_write_over_the_terminal() {
    CommandRun ran = dateline("--no\u001B[31msuch");

    assertThat(ran.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(ran.err()).contains("--no\uFFFD[31msuch").doesNotContain("\u001B");
  }

  @Test
  void an_option_that_is_not_there_is_said_beside_the_commands_that_are() {
    CommandRun ran = dateline("--librari=x");

    assertThat(ran.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(ran.err()).contains("Unknown option: '--librari=x'").contains("--library");
    assertThat(ran.windows()).isEmpty();
  }

  @Test
  void options_may_stand_before_a_command() {
    CommandRun ran = dateline("--library", temp.resolve("library"), "entities");

    assertThat(ran.exit()).isZero();
    assertThat(ran.windows()).isEmpty();
  }

  @Test
  void the_version_is_told() {
    assertThat(dateline("--version").out()).startsWith("dateline ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "import",
        "search",
        "search --limit 0 x",
        "search --limit many x",
        "search --sort best x",
        "search x --batch y",
        "entities --type THING",
        "entities --limit -1",
        "show",
        "entity",
        "annotate --input x",
        "annotate --output x",
        "--size 1x1",
        "--theme pink",
        "--language French",
        "--scale 5",
        "--nonsense"
      })
  void what_is_not_understood_is_said_on_standard_error(String line) {
    CommandRun ran = dateline((Object[]) line.split(" "));

    assertThat(ran.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(ran.err()).isNotBlank();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.windows()).isEmpty();
  }

  @Test
  void extract_says_that_it_is_not_there_yet() {
    CommandRun ran = dateline("extract", "page.html", "--json");

    assertThat(ran.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(ran.err()).contains("page.html", "cannot be read yet");
  }

  @Test
  void a_snapshot_is_asked_of_the_window() {
    Path picture = temp.resolve("picture.png");
    SharedDictionary dictionary = SharedDictionary.none();
    CommandRun ran =
        dateline(
            dictionary,
            "--snapshot",
            picture,
            "--size",
            "1000x700",
            "--theme",
            "dark",
            "--language",
            "zh",
            "--scale",
            "150%",
            "--open",
            "Talks",
            "--entity",
            "Kim",
            "--search",
            "joint statement",
            "--library",
            temp);

    assertThat(ran.exit()).isZero();
    assertThat(ran.windows())
        .containsExactly(
            new WindowOptions(
                temp,
                dictionary,
                Optional.empty(),
                Optional.of(new WindowOptions.WindowPicture(picture, 1000, 700, 1.5)),
                false,
                new WindowOptions.ShownLooks(Optional.of("dark"), Optional.of("zh")),
                Optional.of("Talks"),
                Optional.of(new WindowOptions.ShownEntity("Kim", false)),
                Optional.of("joint statement")));
  }

  @Test
  void a_failure_of_the_window_has_its_exit_code_and_its_words() {
    Failure failure = new Failure.LibraryInUse(temp);
    CommandRun ran = failing(new LibraryException(failure));

    assertThat(ran.exit()).isEqualTo(ExitCodes.IN_USE);
    assertThat(ran.err()).isEqualToIgnoringNewLines("dateline: " + FailureText.of(failure));
  }

  @Test
  void a_fault_is_said_with_what_helps_to_find_it() {
    CommandRun ran = failing(new IllegalStateException("so it is"));

    assertThat(ran.exit()).isEqualTo(ExitCodes.FAULT);
    assertThat(ran.err())
        .startsWith("dateline: a fault of this program: java.lang.IllegalStateException: so it is")
        .contains("at org.dateline.cli.DatelineCommandTest");
  }

  private CommandRun failing(RuntimeException e) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int exit =
        DatelineCommand.run(
            new String[] {"--snapshot", temp.resolve("x.png").toString()},
            _ -> {
              throw e;
            },
            SharedDictionary.none(),
            Optional.empty(),
            out,
            new PrintWriter(err));
    return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(), List.of());
  }

  @Test
  void every_failure_has_its_exit_code() {
    FailureReason reason = FailureReason.StandardReason.DISK_FULL;
    assertThat(ExitCodes.of(new Failure.NoArticle("x"))).isEqualTo(3);
    assertThat(ExitCodes.of(new Failure.NoEntity("x"))).isEqualTo(3);
    assertThat(ExitCodes.of(new Failure.LibraryInUse(temp))).isEqualTo(4);
    assertThat(ExitCodes.of(new Failure.NoFolder(temp, reason))).isEqualTo(5);
    assertThat(ExitCodes.of(new Failure.StoreUnusable(temp, StoreFault.DAMAGED, reason)))
        .isEqualTo(5);
    assertThat(ExitCodes.of(new Failure.StoreFailed(temp, StoreFault.DISK_FULL, reason)))
        .isEqualTo(5);
    assertThat(ExitCodes.of(new Failure.IndexUnusable(temp, reason))).isEqualTo(5);
    assertThat(ExitCodes.of(new Failure.NoDictionary(temp, reason))).isEqualTo(5);
    assertThat(ExitCodes.of(Failure.BadFile.unread(temp, new IOException("x")))).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, '', '', false",
    "Linux, :0, '', true",
    "Linux, '', Headless, true",
    "Windows 11, '', '', true",
    "Mac OS X, '', '', true"
  })
  void only_linux_may_be_without_a_display(
      String system, String display, String platform, boolean there) {
    assertThat(DisplayDetection.isThere(system, Map.of("DISPLAY", display), platform))
        .isEqualTo(there);
    assertThat(DisplayDetection.isThere(system, Map.of("WAYLAND_DISPLAY", display), platform))
        .isEqualTo(there);
  }
}
