package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.PathArgument;
import org.dateline.cli.output.Printable;
import org.dateline.library.failure.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/// How commands read their arguments, where they print, and what becomes of their failures.
///
/// @param paths reads paths
record CommandPreparation(PrintWriter out, PrintWriter err, PathArgument paths) {

  /// Gives a command line what it needs.
  ///
  /// @param line with the commands that it is to have: they take over what is set here
  CommandLine of(CommandLine line) {
    IParameterExceptionHandler standard = line.getParameterExceptionHandler();
    return line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, paths)
        .setParameterExceptionHandler((e, args) -> refuse(e, args, standard))
        .setExecutionExceptionHandler((e, command, _) -> {
          say(e, command.getErr());
          return exitCode(e);
        });
  }

  /// As the parser of commands does it, but that what was typed is shown as a terminal may show it.
  private int refuse(ParameterException e, String[] args, IParameterExceptionHandler standard)
      throws Exception {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    StringWriter words = new StringWriter();
    line.setErr(new PrintWriter(words));
    try {
      return standard.handleParseException(e, args);
    } finally {
      line.setErr(err);
      err.print(paths.asTyped(Printable.text(words.toString())));
    }
  }

  private static int exitCode(Throwable e) {
    return e instanceof LibraryException known ? ExitCodes.of(known.failure()) : ExitCodes.FAULT;
  }

  /// A fault of this program is said with everything that helps to find it.
  private void say(Exception e, PrintWriter err) {
    if (e instanceof LibraryException known) {
      err.println("dateline: " + paths.asTyped(Printable.words(known.failure())));
    } else {
      err.println("dateline: " + message("failure.fault", Printable.line(e.toString())));
      e.printStackTrace(err);
    }
  }
}
