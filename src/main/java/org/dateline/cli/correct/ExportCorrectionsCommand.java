package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.Path;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline correct export`: all corrections to a file.
@Command(name = "export")
final class ExportCorrectionsCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public int run(Library library) {
    out().println(message("correct.exported", library.corrections().exportTo(file)));
    return ExitCodes.DONE;
  }
}
