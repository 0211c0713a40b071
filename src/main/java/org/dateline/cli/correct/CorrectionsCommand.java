package org.dateline.cli.correct;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.Exit;
import org.dateline.cli.output.Json;
import org.dateline.library.Library;
import org.dateline.model.correction.MadeCorrection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dateline correct list`: every correction, also those taken back.
@Command(name = "list", description = "Lists all corrections, also those taken back.")
final class CorrectionsCommand extends LibraryCommand {

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public int run(Library library) {
    List<MadeCorrection> all = library.corrections().all();
    if (json) {
      out().println(Json.MAPPER.writeValueAsString(CorrectingCommand.document(all)));
    } else {
      all.forEach(made -> out().println(CorrectingCommand.line(made)));
    }
    return Exit.DONE;
  }
}
