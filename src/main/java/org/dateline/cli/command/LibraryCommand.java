package org.dateline.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.ProgressLine;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command on a library: opens it, waits for its unfinished work, closes it. It links names by
/// the dictionary if that is compiled, and does not wait to compile it.
@Command(mixinStandardHelpOptions = true)
public abstract class LibraryCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  /// What a library holds that this command makes.
  InitialContent beginning() {
    return InitialContent.BUNDLED_ARTICLES;
  }

  /// The exit code where the command came to its end, but the library's background work did not:
  /// what it printed is without something.
  public int exitAfterFailedWork() {
    return ExitCodes.PARTLY;
  }

  /// Does the work.
  ///
  /// @return the exit code
  public abstract int run(Library library) throws InterruptedException;

  @Override
  public final Integer call() throws InterruptedException {
    if (!(command().root().userObject() instanceof LibraryOptions root)) {
      throw new IllegalStateException("a command without dateline");
    }
    ProgressLine progress = new ProgressLine(err());
    int exit;
    try (Library library = Library.open(root.library(), beginning(), root.dictionary())) {
      // Until it is closed: the index is written last.
      Runnable _ = library.listen(progress::hear);
      root.meaning().ifPresent(library.meaning()::use);
      exit = run(library);
    }
    boolean well = exit == ExitCodes.DONE || exit == ExitCodes.PARTLY;
    return well && progress.hasFailed() ? exitAfterFailedWork() : exit;
  }

  /// Where data goes.
  public PrintWriter out() {
    return command().commandLine().getOut();
  }

  /// Where words go.
  public PrintWriter err() {
    return command().commandLine().getErr();
  }

  /// What was typed makes no sense.
  ///
  /// @param words why not
  public RuntimeException misunderstood(String words) {
    return new ParameterException(command().commandLine(), words);
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("a command outside the command line");
    }
    return spec;
  }
}
