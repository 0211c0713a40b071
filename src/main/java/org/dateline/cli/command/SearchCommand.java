package org.dateline.cli.command;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.cli.output.CodePoints;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.HitText;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.PositiveInt;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Hit;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.SortOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline search`: articles by their words.
@Command(name = "search")
public final class SearchCommand extends LibraryCommand {

  @ArgGroup(multiplicity = "1")
  private QueryArguments asked = new QueryArguments();

  static final class QueryArguments {
    @Parameters(arity = "1..*", paramLabel = "QUERY")
    private List<String> words = List.of();

    @Option(names = "--batch", paramLabel = "QUERIES.txt")
    private @Nullable Path batch;
  }

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      converter = PositiveInt.PositiveIntConverter.class)
  private PositiveInt limit = new PositiveInt(20);

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--fold")
  private boolean fold;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "relevance")
  private SortOption order = SortOption.relevance;

  public enum SortOption {
    relevance,
    newest,
    oldest;

    public SortOrder sort() {
      return SortOrder.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public int run(Library library) throws InterruptedException {
    List<String> batch = asked.batch == null ? List.of() : lines(asked.batch);
    library.awaitIndexed();
    if (asked.batch != null) {
      for (String line : batch) {
        out().println(document(library, results(library, line)));
      }
      return ExitCodes.DONE;
    }
    SearchResults results = results(library, String.join(" ", asked.words));
    if (json) {
      out().println(document(library, results));
    } else {
      print(library, results);
    }
    return ExitCodes.DONE;
  }

  private SearchResults results(Library library, String words) {
    SearchQuery query = SearchQuery.of(words).sorted(order.sort());
    boolean all = (json || asked.batch != null) && !fold;
    return library.search(all ? query.unfolded() : query, limit.value());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unread(file, e), e);
    }
  }

  /// What was found, as one JSON document: `query`, `explanation`, `total` (at least so many where
  /// `complete` is false), `notice`, `ignored` (`start`, `end`, `reason`), `did_you_mean` (`query`,
  /// `total`), `hits`; without what is not known.
  private String document(Library library, SearchResults results) {
    ObjectNode node = JsonOutput.object();
    node.put("query", results.query().words());
    JsonOutput.putKnown(node, "explanation", SearchMessages.interpretation(results.reading()));
    node.put("total", results.total());
    if (!results.complete()) {
      node.put("complete", false);
    }
    JsonOutput.putKnown(node, "notice", SearchMessages.notice(results.reading()));
    if (!results.reading().ignored().isEmpty()) {
      ArrayNode ignored = node.putArray("ignored");
      results.reading().ignored().forEach(part -> add(ignored, results.query().words(), part));
    }
    meant(library, results)
        .ifPresent(meant ->
            node.putObject("did_you_mean")
                .put("query", meant.words())
                .put("total", meant.articles()));
    ArrayNode hits = node.putArray("hits");
    for (Hit hit : results.hits()) {
      ObjectNode found = JsonOutput.hit(hit);
      if (explain) {
        found.set("explanation", JsonOutput.explanation(explanation(library, results, hit)));
      }
      hits.add(found);
    }
    return JsonOutput.MAPPER.writeValueAsString(node);
  }

  private static void add(ArrayNode ignored, String words, IgnoredPart part) {
    int start = CodePoints.before(words, part.span().start());
    ignored
        .addObject()
        .put("start", start)
        .put("end", start + CodePoints.in(words, part.span()))
        .put("reason", SearchMessages.problem(part.problem()));
  }

  /// Other words, where few articles have all of these.
  private static Optional<DidYouMean> meant(Library library, SearchResults results) {
    return library.suggestions().didYouMean(results.query(), CancellationSignal.NEVER);
  }

  private static MatchExplanation explanation(Library library, SearchResults results, Hit hit) {
    return library.explain(results.query(), hit.number());
  }

  private void print(Library library, SearchResults results) {
    HitText.remarks(results.reading(), results.query().words()).forEach(err()::println);
    meant(library, results)
        .ifPresent(meant ->
            err()
                .println(
                    message(
                        "search.did_you_mean", Printable.line(meant.words()), meant.articles())));
    err()
        .println(
            results.complete()
                ? HitText.articles(results.total())
                : message("search.at_least", results.total()));
    for (Hit hit : results.hits()) {
      out().println(HitText.line(hit));
      out().println("    " + HitText.marked(hit.snippet()));
      if (hit.byMeaning()) {
        out().println("    " + message("search.why", SearchMessages.why(hit)));
      }
      if (hit.similar() > 0) {
        out().println("    " + message("search.similar", hit.similar()));
      }
      if (explain) {
        SearchMessages.explanation(explanation(library, results, hit))
            .forEach(line -> out().println("      " + Printable.line(line)));
      }
    }
  }
}
