package org.dateline.cli.command;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.FailureText;
import org.dateline.cli.output.Printable;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.imports.ImportReport;
import org.dateline.messages.RejectionMessages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline import`: articles from files and folders into the library.
@Command(name = "import")
public final class ImportCommand extends LibraryCommand {

  @Parameters(arity = "1", paramLabel = "PATH") // each PATH is judged by itself
  private List<Path> paths = List.of();

  @Override
  InitialContent beginning() {
    return InitialContent.EMPTY;
  }

  @Override
  public int exitAfterFailedWork() {
    return ExitCodes.UNUSABLE;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    ImportReport report = library.importFrom(paths);
    library.awaitNames();
    report
        .notes()
        .forEach(note ->
            err()
                .println(
                    Printable.line(
                        message(
                            "import.note",
                            RejectionMessages.subject(note.file(), note.line()),
                            RejectionMessages.of(note.note())))));
    report.rejected().forEach(bad -> err().println(Printable.line(FailureText.of(bad))));
    out()
        .println(
            message(
                "import.done",
                report.added(),
                report.updated(),
                report.unchanged(),
                report.leftOut()));
    if (report.deleted() > 0) {
      out().println(message("import.deleted", report.deleted()));
    }
    out().flush();
    // The articles are there; a reader who has no time for more may interrupt this.
    library.meaning().await();
    return report.leftOut() == 0 ? ExitCodes.DONE : ExitCodes.PARTLY;
  }
}
