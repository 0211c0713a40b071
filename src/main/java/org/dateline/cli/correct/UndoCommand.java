package org.dateline.cli.correct;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.Exit;
import org.dateline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline correct undo`: takes a correction back.
@Command(name = "undo", description = "Takes a correction back.")
final class UndoCommand extends LibraryCommand {

  @Parameters(paramLabel = "NUMBER", description = "The number that “correct list” gives.")
  private long number;

  @Override
  public int exitAfterFailedWork() {
    return Exit.UNUSABLE;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    out().println(CorrectingCommand.line(library.corrections().undo(number)));
    library.awaitNames();
    return Exit.DONE;
  }
}
