package org.dateline.cli.trash;

import static org.dateline.cli.output.CommandMessages.message;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import picocli.CommandLine.Command;

/// `dateline trash readmit`: has imports take in again what is gone from the trash.
@Command(name = "readmit")
final class TrashReadmitCommand extends LibraryCommand {

  @Override
  public int run(Library library) {
    err().println(message("trash.readmitted", library.marks().trash().readmit()));
    return ExitCodes.DONE;
  }
}
