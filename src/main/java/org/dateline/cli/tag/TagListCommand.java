package org.dateline.cli.tag;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview.TagCount;
import org.dateline.model.query.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline tag list`: the tags with how many articles have each.
@Command(name = "list")
final class TagListCommand extends LibraryCommand {

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitIndexed();
    ObjectNode node = JsonOutput.object();
    ArrayNode array = node.putArray("tags");
    for (TagCount counted : library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER).tags()) {
      if (json) {
        array
            .addObject()
            .put("name", counted.tag().name())
            .put("colour", counted.tag().colour().written())
            .put("articles", counted.articles());
      } else {
        out().println("%d\t%s".formatted(counted.articles(), Printable.line(counted.tag().name())));
      }
    }
    if (json) {
      out().println(JsonOutput.MAPPER.writeValueAsString(node));
    }
    return ExitCodes.DONE;
  }
}
