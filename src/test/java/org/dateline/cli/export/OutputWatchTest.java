package org.dateline.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.dateline.cli.DatelineCommand;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.naming.SharedDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export into a pipe whose reader has gone.
final class OutputWatchTest {

  @TempDir private Path temp = Path.of("");

  private static PipedOutputStream closedPipe() throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    new PipedInputStream(out).close();
    return out;
  }

  private static void rows(OutputWatch watch, PrintWriter out) {
    IntStream.rangeClosed(1, OutputWatch.ROWS)
        .forEach(row -> {
          out.print("row");
          watch.accept(row);
        });
  }

  @Test
  void rows_that_nobody_takes_end_it_soon() throws IOException {
    PrintWriter out = new PrintWriter(closedPipe(), false, StandardCharsets.UTF_8);
    OutputWatch watch = new OutputWatch(out);

    assertThatThrownBy(() -> rows(watch, out)).isInstanceOf(CancellationException.class);
    assertThat(watch.isClosed()).isTrue();
  }

  @Test
  void rows_that_are_taken_go_on() {
    PrintWriter out = new PrintWriter(new StringWriter());
    OutputWatch watch = new OutputWatch(out);
    rows(watch, out);
    rows(watch, out);

    assertThat(watch.isClosed()).isFalse();
  }

  @Test
  void an_export_ends_as_the_shell_says_of_it() throws Exception {
    Path folder = temp.resolve("library");
    try (Library library = Samples.generated(folder, OutputWatch.ROWS + 10)) {
      assertThat(library.size()).isGreaterThan(OutputWatch.ROWS);
    }
    StringWriter err = new StringWriter();
    int exit =
        DatelineCommand.run(
            new String[] {"export", "articles", "*", "--library", folder.toString()},
            _ -> {},
            SharedDictionary.none(),
            Optional.empty(),
            closedPipe(),
            new PrintWriter(err));

    assertThat(exit).isEqualTo(141);
    assertThat(err.toString()).doesNotContain("standard output");
  }
}
