package org.dateline.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.CommandRun;
import org.dateline.library.failure.Failure;
import org.dateline.model.failure.NameListFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B", "\u0007", "\n", "\r", "\t", "\u007F", "\u009B", "\u0085", "\u2028", "\u202E",
        "\u202A", "\u2066", "\u2069"
      })
  void a_sign_that_moves_the_cursor_or_turns_text_round_is_shown(String sign) {
    assertThat(Printable.line("a" + sign + "[31mb")).isEqualTo("a\uFFFD[31mb");
  }

  @Test
  void all_else_stays() {
    String text = "Côte d’Ivoire · 金正恩 · \uD83D\uDE00 · שלום\u200F · e\u0301";
    assertThat(Printable.line(text)).isEqualTo(text);
    assertThat(Printable.text("a\n\tb\u001B")).isEqualTo("a\n\tb\uFFFD");
  }

  @Test
  void only_a_bad_file_of_names_has_several_lines() {
    assertThat(
            Printable.words(
                new Failure.BadNameFile(
                    Path.of("a\nb"),
                    List.of(new Failure.NameLine(1, new NameListFault.UnknownType("wr\nong"))),
                    1)))
        .isEqualTo(
            "a\uFFFDb: nothing was taken from it, for something is wrong in a line:\n"
                + "line 1: “wr\uFFFDong” is no type: write person, place or organization");
    assertThat(Printable.words(new Failure.NoArticle("a\nb"))).contains("“a\uFFFDb”");
  }

  @Test
  void no_command_prints_the_control_characters_of_a_file_name() throws IOException {
    Path odd = file("odd\u001B]0;title\u0007\n\u202Ename.txt");
    Path library = temp.resolve("library");

    CommandRun imported = dateline("import", odd, "--library", library);
    CommandRun none = dateline("search", "--batch", odd + ".none", "--library", library);
    CommandRun names = dateline("names", "import", odd, "--library", library);

    assertThat(imported.exit()).isEqualTo(ExitCodes.PARTLY);
    for (CommandRun ran : new CommandRun[] {imported, none, names}) {
      assertThat(ran.err()).contains("odd\uFFFD]0;title\uFFFD\uFFFD\uFFFDname.txt");
      assertThat(ran.err().lines().flatMapToInt(String::chars))
          .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
    }
  }

  private Path file(String name) throws IOException {
    try {
      return Files.createFile(temp.resolve(name));
    } catch (InvalidPathException e) {
      assumeTrue(false, "no such names here: " + e.getMessage());
      throw e;
    }
  }

  @Test
  void an_empty_path_is_refused_wherever_one_is_asked_for() {
    Path library = temp.resolve("library");
    for (String empty : new String[] {"", " "}) {
      for (CommandRun ran :
          new CommandRun[] {
            dateline("import", empty, "--library", library),
            dateline("import", temp, empty, "--library", library),
            dateline("search", "--batch", empty, "--library", library),
            dateline("names", "import", empty, "--library", library),
            dateline("annotate", "--input", empty, "--output", temp.resolve("out")),
            dateline("correct", "export", empty, "--library", library),
            dateline("correct", "import", empty, "--library", library),
            dateline("entities", "--library", empty),
            dateline("--snapshot", empty),
          }) {
        assertThat(ran.exit()).isEqualTo(ExitCodes.USAGE);
        assertThat(ran.err()).contains("it is empty, and names no file or folder");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.windows()).isEmpty();
      }
    }
    assertThat(library).doesNotExist();
  }
}
