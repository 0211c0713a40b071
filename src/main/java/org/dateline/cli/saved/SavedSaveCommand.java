package org.dateline.cli.saved;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.command.SearchCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.HitText;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline saved save`: keeps a search.
@Command(name = "save")
final class SavedSaveCommand extends LibraryCommand {

  @Parameters(index = "0", paramLabel = "NAME")
  private String name = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY")
  private List<String> words = List.of();

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "newest")
  private SearchCommand.SortOption order = SearchCommand.SortOption.newest;

  @Override
  public int run(Library library) throws InterruptedException {
    SearchQuery query = SearchQuery.of(String.join(" ", words)).sorted(order.sort());
    if (query.isAll()) {
      throw misunderstood(message("usage.no_query"));
    }
    library.awaitIndexed();
    SavedSearch saved = library.savedSearches().save(name, query);
    err().println(message("saved.saved", Printable.line(saved.name())));
    err().println(HitText.articles(library.search(query, 1).total()));
    return ExitCodes.DONE;
  }
}
