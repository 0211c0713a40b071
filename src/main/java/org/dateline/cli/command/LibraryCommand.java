package org.dateline.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.ProgressLine;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.instance.CommandHandover;
import org.dateline.library.instance.HandedCommand;
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
    if (root.open().isPresent()) {
      return runIn(root.open().get());
    }
    ProgressLine progress = new ProgressLine(err());
    int exit;
    try (Library library = Library.open(root.library(), beginning(), root.dictionary())) {
      // Until it is closed: the index is written last.
      Runnable _ = library.listen(progress::hear);
      root.meaning().ifPresent(library.meaning()::use);
      exit = run(library);
    } catch (LibraryException e) {
      return e.failure() instanceof Failure.LibraryInUse && isHandedOver()
          ? handOver(root.library()).orElseThrow(() -> e)
          : raise(e);
    }
    return exit(exit, progress);
  }

  private static int raise(LibraryException e) {
    throw e;
  }

  private int exit(int exit, ProgressLine progress) {
    boolean well = exit == ExitCodes.DONE || exit == ExitCodes.PARTLY;
    return well && progress.hasFailed() ? exitAfterFailedWork() : exit;
  }

  /// Whether an instance that has the library open does it, where there is one.
  public boolean isHandedOver() {
    return false;
  }

  private int runIn(Library open) throws InterruptedException {
    ProgressLine progress = new ProgressLine(err());
    Runnable unsubscribe = open.listen(progress::hear);
    try {
      return exit(run(open), progress);
    } finally {
      unsubscribe.run();
    }
  }

  private Optional<Integer> handOver(Path folder) {
    List<String> arguments = command().root().commandLine().getParseResult().originalArgs();
    return CommandHandover.run(
        folder,
        new HandedCommand(Path.of("").toAbsolutePath(), arguments),
        words -> print(out(), words),
        words -> print(err(), words));
  }

  private static void print(PrintWriter to, String words) {
    to.print(words);
    to.flush();
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
