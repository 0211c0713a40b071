package org.dateline.cli.saved;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import java.util.Set;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.HitText;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.PositiveInt;
import org.dateline.library.Library;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline saved show`: what a saved search finds, and what of it is new.
@Command(name = "show")
final class SavedShowCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "NAME")
  private List<String> name = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      converter = PositiveInt.PositiveIntConverter.class)
  private PositiveInt limit = new PositiveInt(20);

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    SavedSearch search = library.savedSearches().named(String.join(" ", name));
    SearchResults results = library.search(search.query(), limit.value());
    Set<Long> fresh = library.savedSearches().looked(search.number());
    if (json) {
      out()
          .println(JsonOutput.MAPPER.writeValueAsString(document(search, results, fresh, library)));
    } else {
      print(results, fresh);
    }
    return ExitCodes.DONE;
  }

  private static ObjectNode document(
      SavedSearch search, SearchResults results, Set<Long> fresh, Library library) {
    ObjectNode node = SavedSearchOutput.document(search, library);
    node.put("total", results.total());
    ArrayNode hits = node.putArray("hits");
    for (Hit hit : results.hits()) {
      hits.add(JsonOutput.hit(hit).put("new", fresh.contains(hit.number())));
    }
    return node;
  }

  private void print(SearchResults results, Set<Long> fresh) {
    err().println(message("saved.found", results.total(), fresh.size()));
    for (Hit hit : results.hits()) {
      out().println((fresh.contains(hit.number()) ? "new\t" : "-\t") + HitText.line(hit));
      out().println("    " + HitText.marked(hit.snippet()));
    }
  }
}
