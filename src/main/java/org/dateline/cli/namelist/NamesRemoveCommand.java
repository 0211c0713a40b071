package org.dateline.cli.namelist;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline names remove`: one name, or all, off the list.
@Command(name = "remove")
final class NamesRemoveCommand extends LibraryCommand {

  @ArgGroup(multiplicity = "1")
  private RemovalTarget which = new RemovalTarget();

  private static final class RemovalTarget {

    @Parameters(arity = "1..*", paramLabel = "NAME")
    private List<String> name = List.of();

    @Option(names = "--all")
    private boolean all;
  }

  @Override
  public int exitAfterFailedWork() {
    return ExitCodes.UNUSABLE;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    boolean all = which.all;
    String words = String.join(" ", which.name).strip();
    long removed = all ? library.listedNames().removeAll() : library.listedNames().remove(words);
    if (removed == 0 && !all) {
      err().println("dateline: " + message("names.not_listed", Printable.line(words)));
      return ExitCodes.NOT_FOUND;
    }
    library.awaitNames();
    out().println(message("names.removed", removed));
    return ExitCodes.DONE;
  }
}
