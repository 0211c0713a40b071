package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.CorrectionText;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.correction.Corrections;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A command that makes corrections (merge, split, rename, retype), once the names that they speak
/// of have been found, and prints them with their numbers.
abstract class CorrectionCommand extends LibraryCommand {

  @Option(names = "--json")
  private boolean json;

  /// What the reader says.
  abstract List<Correction> corrections(Library library);

  @Override
  public int exitAfterFailedWork() {
    return ExitCodes.UNUSABLE;
  }

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public final int run(Library library) throws InterruptedException {
    library.awaitNames();
    Corrections corrections = library.corrections();
    print(corrections(library).stream().map(corrections::make).toList());
    library.awaitIndexed();
    return ExitCodes.DONE;
  }

  private void print(List<LoggedCorrection> made) {
    if (json) {
      out().println(JsonOutput.MAPPER.writeValueAsString(document(made)));
    } else {
      made.forEach(it -> out().println(line(it)));
    }
  }

  /// The number and what was said, parted by a tab.
  static String line(LoggedCorrection made) {
    String words = made.number() + "\t" + Printable.line(CorrectionText.of(made.correction()));
    return made.holds() ? words : words + "\t" + message("correction.taken_back");
  }

  static ObjectNode document(List<LoggedCorrection> corrections) {
    ObjectNode node = JsonOutput.object();
    ArrayNode array = node.putArray("corrections");
    for (LoggedCorrection made : corrections) {
      ObjectNode entry = array.addObject();
      entry.put("id", Long.toString(made.number()));
      entry.put("made", made.made().toString());
      made.undone().ifPresent(when -> entry.put("undone", when.toString()));
      entry.put("holds", made.holds());
      entry.put("correction", CorrectionText.of(made.correction()));
    }
    return node;
  }
}
