package org.dateline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.cli.correct.CorrectCommand;
import org.dateline.cli.output.PathArgument;
import org.dateline.cli.output.StandardOutput;
import org.dateline.library.Library;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.instance.HandedCommand;
import org.dateline.messages.MessageLanguage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs the commands that are handed to the instance that has a library open: corrections, and no
/// others.
public final class HandedCommands {

  private HandedCommands() {}

  /// Runs them on a library.
  public static CommandRunner on(Library library) {
    // The command line speaks English, whatever the window speaks.
    return (command, out, err) ->
        MessageLanguage.ENGLISH.within(() ->
            isTaken(library, command)
                ? Optional.of(run(library, command, out, err))
                : Optional.empty());
  }

  private static boolean isTaken(Library library, HandedCommand command) {
    try {
      ParseResult parsed = line(library, command).parseArgs(arguments(command));
      return parsed.hasSubcommand()
          && parsed.subcommand().commandSpec().userObject() instanceof CorrectCommand;
    } catch (ParameterException _) {
      return false;
    }
  }

  private static CommandLine line(Library library, HandedCommand command) {
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new CommandPreparation(nowhere, nowhere, new PathArgument(command.directory()))
        .of(DatelineCommand.commandLine(library));
  }

  private static String[] arguments(HandedCommand command) {
    return command.arguments().toArray(String[]::new);
  }

  private static int run(
      Library library, HandedCommand command, OutputStream out, OutputStream err) {
    StandardOutput output = new StandardOutput(out);
    PrintWriter words = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int code =
        new CommandPreparation(output.writer(), words, new PathArgument(command.directory()))
            .of(DatelineCommand.commandLine(library))
            .execute(arguments(command));
    int exit = output.end(code, words);
    words.flush();
    return exit;
  }
}
