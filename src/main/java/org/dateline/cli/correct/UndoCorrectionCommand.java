package org.dateline.cli.correct;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline correct undo`: undoes a correction, such as a merge.
@Command(name = "undo")
final class UndoCorrectionCommand extends LibraryCommand {

  @Parameters(paramLabel = "NUMBER")
  private long number;

  @Override
  public int exitAfterFailedWork() {
    return ExitCodes.UNUSABLE;
  }

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    out().println(CorrectionCommand.line(library.corrections().undo(number)));
    library.awaitNames();
    return ExitCodes.DONE;
  }
}
