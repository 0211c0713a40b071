package org.dateline.cli.trash;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline trash restore`: brings articles back.
@Command(name = "restore")
final class TrashRestoreCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "NUMBER")
  private List<Long> numbers = List.of();

  @Override
  public int run(Library library) {
    int restored = library.marks().trash().restore(numbers).size();
    err().println(message("trash.restored", restored));
    return restored == numbers.size() ? ExitCodes.DONE : ExitCodes.NOT_FOUND;
  }
}
