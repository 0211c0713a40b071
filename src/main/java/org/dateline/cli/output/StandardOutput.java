package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.library.failure.Failure;
import org.jspecify.annotations.Nullable;

/// Where the data of a command goes. A writer tells nobody that it could not write: this remembers
/// why, for the end of the command.
public final class StandardOutput {

  private final PrintWriter writer;
  private volatile @Nullable IOException failure;

  public StandardOutput(OutputStream out) {
    this.writer = new PrintWriter(new Watched(out), true, StandardCharsets.UTF_8);
  }

  public PrintWriter writer() {
    return writer;
  }

  /// Ends the output of a command.
  ///
  /// @param exit the exit code that the command has come to
  /// @return the exit code; another one where the command did all but what it has printed is lost
  public int end(int exit, PrintWriter err) {
    writer.flush();
    IOException why = failure;
    if (why == null || (exit != ExitCodes.DONE && exit != ExitCodes.PARTLY)) {
      return exit;
    }
    if (isClosedPipe(why)) {
      return ExitCodes.OUTPUT_CLOSED;
    }
    Path name = Path.of(message("output.standard"));
    err.println("dateline: " + FailureText.of(Failure.BadFile.unwritten(name, why)));
    return ExitCodes.UNUSABLE;
  }

  /// The JDK has no exception of its own for it; these are the words of Unix and Windows.
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private final class Watched extends OutputStream {

    private final OutputStream out;

    Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        fail(e);
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        fail(e);
        throw e;
      }
    }

    /// The first failure says most.
    private void fail(IOException e) {
      if (failure == null) {
        failure = e;
      }
    }
  }
}
