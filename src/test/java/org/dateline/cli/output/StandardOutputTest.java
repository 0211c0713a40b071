package org.dateline.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.cli.CommandRun;
import org.dateline.cli.DatelineCommand;
import org.dateline.library.naming.SharedDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command whose output is lost has not done its work.
class StandardOutputTest {

  @TempDir Path temp;

  private CommandRun into(OutputStream out, String... arguments) {
    StringWriter err = new StringWriter();
    int exit =
        DatelineCommand.run(
            arguments,
            _ -> {},
            SharedDictionary.none(),
            Optional.empty(),
            out,
            new PrintWriter(err));
    return new CommandRun(exit, "", err.toString(), List.of());
  }

  private String[] list() {
    return new String[] {"names", "list", "--library", temp.resolve("library").toString()};
  }

  @Test
  void a_full_disk_is_told() throws IOException {
    assumeThat(Files.exists(Path.of("/dev/full"))).isTrue();
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      CommandRun ran = into(full, list());

      assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
      assertThat(ran.err()).contains("dateline: standard output: cannot be written");
    }
  }

  @Test
  void a_reader_who_has_gone_ends_it_quietly() throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    new PipedInputStream(out).close();

    CommandRun ran = into(out, "--help");

    assertThat(ran.exit()).isEqualTo(141);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void what_failed_before_keeps_its_exit_code() throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    new PipedInputStream(out).close();

    assertThat(into(out, "nonsense").exit()).isEqualTo(ExitCodes.USAGE);
  }
}
