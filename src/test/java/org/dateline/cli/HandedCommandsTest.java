package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.TripArticles;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.instance.CommandSocket;
import org.dateline.messages.MessageLanguage;
import org.dateline.model.correction.LoggedCorrection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Corrections by the command line while an instance has the library open do, and say, what they do
/// without.
@Timeout(120)
final class HandedCommandsTest {

  @TempDir private static Path made = Path.of("");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void make() throws InterruptedException {
    TripArticles.library(made.resolve("library")).close();
  }

  private Path copy(String name) throws IOException {
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(made.resolve("library"))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(made.resolve("library").relativize(file).toString()));
      }
    }
    return to;
  }

  /// What a script of commands prints, and how each ends.
  private List<String> run(Path library, List<List<Object>> commands) {
    List<String> said = new ArrayList<>();
    for (List<Object> command : commands) {
      List<Object> words = new ArrayList<>(command);
      words.add("--library");
      words.add(library);
      CommandRun run = dateline(words.toArray());
      said.add(run.exit() + "\n" + run.out() + run.err().replaceAll("(?m)^\\s+at .*\n", ""));
    }
    return said;
  }

  private List<List<Object>> script() {
    Path damaged = Samples.write(folder.resolve("damaged.json"), "{\n[");
    Path file = folder.resolve("corrections.json");
    return List.of(
        List.of("correct", "list"),
        List.of("correct", "merge", "Emmanuel Macron", "Angela Merkel"),
        List.of("correct", "split", "Emmanuel Macron"),
        List.of("correct", "split", "Emmanuel Macron"),
        List.of("correct", "rename", "Paris", "Paris (France)"),
        List.of("correct", "rename", "Paris", " "),
        List.of("correct", "type", "Berlin", "organization"),
        List.of("correct", "not-a-name", "Nobody"),
        List.of("correct", "not-a-name", "Paris", "--article", "trip"),
        List.of("correct", "name", "--article", "trip", "--text", "officials", "--type", "person"),
        List.of("correct", "name", "--article", "trip", "--text", "nowhere", "--type", "person"),
        List.of("correct", "undo", "2"),
        List.of("correct", "undo", "99"),
        List.of("correct", "list"),
        List.of("correct", "export", file),
        List.of("correct", "import", file),
        List.of("correct", "import", damaged),
        List.of("correct", "import", "missing/here.json"),
        List.of("correct", "merge", "one"),
        List.of("correct", "split", "--help"));
  }

  @AfterEach
  void speakEnglish() {
    MessageLanguage.ENGLISH.use();
  }

  @Test
  void each_command_prints_and_ends_as_without_a_window_whatever_that_speaks() throws IOException {
    List<List<Object>> script = script();
    List<String> without = run(copy("without"), script);

    Path with = copy("with");
    List<String> handed;
    try (Library library = Samples.empty(with);
        CommandSocket _ = CommandSocket.listen(with, HandedCommands.on(library)).orElseThrow()) {
      MessageLanguage.CHINESE.use();
      handed = run(with, script);
      assertThat(library.corrections().all()).hasSize(6);
      assertThat(library.corrections().all().stream().filter(LoggedCorrection::holds)).hasSize(5);
    }

    assertThat(handed).isEqualTo(without);
    assertThat(without.get(1)).startsWith("0\n1\t");
    assertThat(without.get(17)).contains("missing/here.json").doesNotContain(" /");
  }

  @Test
  void the_json_of_a_list_comes_back_whole() throws IOException {
    Path with = copy("json");
    try (Library library = Samples.empty(with);
        CommandSocket _ = CommandSocket.listen(with, HandedCommands.on(library)).orElseThrow()) {
      assertThat(
              dateline("correct", "rename", "Paris", "ب".repeat(5_000), "--library", with).exit())
          .isZero();

      CommandRun list = dateline("--library", with, "correct", "list", "--json");

      assertThat(list.json().path("corrections")).hasSize(1);
      assertThat(list.out()).contains("ب".repeat(5_000));
    }
  }

  @Test
  void other_commands_and_instances_that_take_none_are_refused_as_before() throws IOException {
    Path with = copy("other");
    Path articles = TripArticles.write(folder.resolve("more"));
    try (Library library = Samples.empty(with)) {
      assertThat(dateline("correct", "list", "--library", with).exit()).isEqualTo(ExitCodes.IN_USE);
      try (CommandSocket _ = CommandSocket.listen(with, HandedCommands.on(library)).orElseThrow()) {
        assertThat(dateline("import", articles, "--library", with).exit())
            .isEqualTo(ExitCodes.IN_USE);
        assertThat(dateline("entities", "--library", with).exit()).isEqualTo(ExitCodes.IN_USE);
      }
      try (CommandSocket _ = CommandSocket.listen(with, CommandRunner.NONE).orElseThrow()) {
        CommandRun refused = dateline("correct", "list", "--library", with);
        assertThat(refused.exit()).isEqualTo(ExitCodes.IN_USE);
        assertThat(refused.err()).contains("is open in another Dateline");
      }
    }
  }

  @Test
  void what_is_no_correction_is_not_taken_even_if_it_is_handed_over() throws Exception {
    Path with = copy("forged");
    try (Library library = Samples.empty(with)) {
      for (List<String> arguments :
          List.of(
              List.<String>of(),
              List.of("import", "/etc"),
              List.of("--snapshot", "x.png"),
              List.of("correct", "sing"),
              List.of("extract"))) {
        assertThat(
                HandedCommands.on(library)
                    .run(
                        new org.dateline.library.instance.HandedCommand(folder, arguments),
                        java.io.OutputStream.nullOutputStream(),
                        java.io.OutputStream.nullOutputStream()))
            .as(arguments.toString())
            .isEmpty();
      }
    }
  }
}
