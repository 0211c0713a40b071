package org.dateline.cli.namelist;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.Path;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.naming.NameListReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline names import`: names from a file onto the list.
@Command(
    name = "import",
    description = {
      "Puts the names of a CSV or TSV file on the list, and finds them in every article.",
      "The columns are name, type (person, place or organization) and aliases, parted by | or in",
      "further columns; or those that the first line names: name, type, aliases, case (exact or",
      "blind). A name that is on the list already, with the same type, is replaced. If anything in",
      "the file is wrong, the lines are named, nothing is taken from it, and the exit code is 5."
    })
final class NamesImportCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE", description = "The names.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "Take every other name off the list.")
  private boolean replace;

  @Option(
      names = "--case-blind",
      description = {
        "Find the names without case, diacritics and hyphens, where the file does not say;",
        "else just as they are written."
      })
  private boolean caseBlind;

  @Override
  public int exitAfterFailedWork() {
    return ExitCodes.UNUSABLE;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    NameListReport report =
        replace
            ? library.listedNames().replace(file, caseBlind)
            : library.listedNames().add(file, caseBlind);
    report
        .notes()
        .forEach(note -> err().println(Printable.line(message("names.note", file, note))));
    library.awaitNames();
    out()
        .println(
            message(
                "names.done",
                report.added(),
                report.changed(),
                report.unchanged(),
                report.removed(),
                report.total()));
    return ExitCodes.DONE;
  }
}
