package org.dateline.cli.trash;

import static org.dateline.cli.output.CommandMessages.message;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import picocli.CommandLine.Command;

/// `dateline trash empty`: does away with what was deleted.
@Command(name = "empty")
final class TrashEmptyCommand extends LibraryCommand {

  @Override
  public int run(Library library) {
    err().println(message("trash.emptied", library.marks().trash().empty()));
    return ExitCodes.DONE;
  }
}
