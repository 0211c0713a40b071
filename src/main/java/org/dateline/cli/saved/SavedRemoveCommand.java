package org.dateline.cli.saved;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.query.SavedSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline saved remove`: forgets a saved search.
@Command(name = "remove")
final class SavedRemoveCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "NAME")
  private List<String> name = List.of();

  @Override
  public int run(Library library) {
    SavedSearch search = library.savedSearches().named(String.join(" ", name));
    library.savedSearches().remove(search.number());
    err().println(message("saved.removed", Printable.line(search.name())));
    return ExitCodes.DONE;
  }
}
