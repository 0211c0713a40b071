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
    List<Long> restored = library.marks().trash().restore(numbers);
    err().println(message("trash.restored", restored.size()));
    List<Long> missing =
        numbers.stream().distinct().filter(number -> !restored.contains(number)).toList();
    missing.forEach(number -> err().println(message("trash.missing", Long.toString(number))));
    if (missing.isEmpty()) {
      return ExitCodes.DONE;
    }
    return restored.isEmpty() ? ExitCodes.NOT_FOUND : ExitCodes.PARTLY;
  }
}
