package org.dateline.cli.note;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.Path;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.note.NoteImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dateline note import`: notes from a file of W3C Web Annotations.
@Command(name = "import")
final class NoteImportCommand extends LibraryCommand {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public int run(Library library) {
    NoteImport taken = library.marks().notes().importFrom(file);
    err().println(message("note.imported", taken.taken().size(), taken.all()));
    taken
        .unmatched()
        .forEach(article -> err().println(message("note.unmatched", Printable.line(article))));
    return taken.unmatched().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
  }
}
