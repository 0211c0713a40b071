package org.dateline.cli.correct;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.library.Library;
import org.dateline.model.correction.LoggedCorrection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dateline correct list`: every correction, also those taken back.
@Command(name = "list")
final class ListCorrectionsCommand extends LibraryCommand {

  @Option(names = "--json")
  private boolean json;

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public int run(Library library) {
    List<LoggedCorrection> all = library.corrections().all();
    if (json) {
      out().println(JsonOutput.MAPPER.writeValueAsString(CorrectionCommand.document(all)));
    } else {
      all.forEach(made -> out().println(CorrectionCommand.line(made)));
    }
    return ExitCodes.DONE;
  }
}
