package org.dateline.cli.namelist;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.Path;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.naming.NameListReport;
import org.dateline.messages.RejectionMessages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline names import`: names from a file onto the list.
@Command(name = "import")
final class NamesImportCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--case-blind")
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
        .forEach(note ->
            err().println(Printable.line(message("names.note", file, RejectionMessages.of(note)))));
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
