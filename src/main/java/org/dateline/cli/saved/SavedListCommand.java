package org.dateline.cli.saved;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.query.SavedSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline saved list`: the saved searches with what is new.
@Command(name = "list")
final class SavedListCommand extends LibraryCommand {

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    List<SavedSearch> searches = library.savedSearches().all();
    if (json) {
      ObjectNode node = JsonOutput.object();
      ArrayNode array = node.putArray("searches");
      searches.forEach(search -> array.add(SavedSearchOutput.document(search, library)));
      out().println(JsonOutput.MAPPER.writeValueAsString(node));
    } else {
      for (SavedSearch search : searches) {
        out()
            .println(
                "%d\t%s\t%s"
                    .formatted(
                        search.fresh(),
                        Printable.line(search.name()),
                        SavedSearchOutput.words(search.query(), library)));
      }
    }
    return ExitCodes.DONE;
  }
}
