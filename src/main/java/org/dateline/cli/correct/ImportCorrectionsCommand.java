package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.Path;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline correct import`: corrections from a file.
@Command(name = "import")
final class ImportCorrectionsCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

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
    out().println(message("correct.imported", library.corrections().importFrom(file).size()));
    library.awaitNames();
    return ExitCodes.DONE;
  }
}
