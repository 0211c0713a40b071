package org.dateline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.DatabaseDriver;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.UserFolders;
import org.dateline.library.naming.SharedDictionary;

/// Launches the program: the way into it.
public final class Launcher {

  private Launcher() {}

  /// Opens the window where there are no arguments but a link, and else runs a command. The parser
  /// of commands is not even loaded for a window, which costs a tenth of its start.
  ///
  /// @param window what opens the window
  /// @return the exit code (see `dateline --help`)
  public static int run(
      String[] args, WindowOptions.WindowOpener window, OutputStream out, PrintWriter err) {
    DatabaseDriver.keepIn(UserFolders.dictionary());
    // Held until the process ends.
    SharedDictionary dictionary = SharedDictionary.in(UserFolders.dictionary());
    boolean link = LinkArgument.isAlone(args);
    return (args.length == 0 || link) && DisplayDetection.isThere()
        ? open(link ? Optional.of(args[0]) : Optional.empty(), window, dictionary, err)
        : DatelineCommand.run(
            LinkArgument.asOption(args),
            window,
            dictionary,
            Optional.of(UserFolders.dictionary()),
            out,
            err);
  }

  private static int open(
      Optional<String> link,
      WindowOptions.WindowOpener window,
      SharedDictionary dictionary,
      PrintWriter err) {
    try {
      new WindowOptions(
              UserFolders.library(),
              dictionary,
              Optional.of(UserFolders.dictionary()),
              Optional.empty(),
              false,
              WindowOptions.ShownLooks.LAST,
              link,
              Optional.empty(),
              Optional.empty())
          .openBy(window);
      return ExitCodes.DONE;
    } catch (LibraryException e) {
      err.println("dateline: " + Printable.words(e.failure()));
      return ExitCodes.of(e.failure());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return ExitCodes.FAULT;
    }
  }
}
