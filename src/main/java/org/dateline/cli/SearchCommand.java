package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.library.Failure;
import org.dateline.library.Library;
import org.dateline.library.LibraryException;
import org.dateline.model.Hit;
import org.dateline.model.Query;
import org.dateline.model.Results;
import org.dateline.model.Sort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline search`: articles by their words.
@Command(
    name = "search",
    description = {
      "Finds articles by their words: all of them, \"a phrase\", AND, OR, NOT, a prefix*.",
      "With --batch, one query a line in, one JSON document a line out; blank lines are passed"
          + " over."
    })
final class SearchCommand extends LibraryCommand {

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  static final class Asked {
    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The words.")
    private List<String> words = List.of();

    @Option(
        names = "--batch",
        paramLabel = "QUERIES.txt",
        description = "A file of queries, a line each.")
    private @Nullable Path batch;
  }

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many articles at most (default: ${DEFAULT-VALUE}).",
      converter = Count.Converter.class)
  private Count limit = new Count(20);

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      defaultValue = "relevance",
      description = "The order (default: ${DEFAULT-VALUE}).")
  private Order order = Order.relevance;

  enum Order {
    relevance,
    newest,
    oldest;

    Sort sort() {
      return Sort.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Override
  int run(Library library) throws InterruptedException {
    List<String> batch = asked.batch == null ? List.of() : lines(asked.batch);
    library.awaitFound();
    if (asked.batch != null) {
      for (String line : batch) {
        out().println(Json.MAPPER.writeValueAsString(document(results(library, line))));
      }
      return Exit.DONE;
    }
    Results results = results(library, String.join(" ", asked.words));
    if (json) {
      out().println(Json.MAPPER.writeValueAsString(document(results)));
    } else {
      print(results);
    }
    return Exit.DONE;
  }

  private Results results(Library library, String words) {
    Query query = Query.of(words).sorted(order.sort());
    return library.search(query, limit.value());
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

  private static ObjectNode document(Results results) {
    ObjectNode node = Json.object();
    node.put("query", results.query().words());
    node.put("total", results.total());
    Json.putKnown(node, "notice", results.reading().notice());
    ArrayNode hits = node.putArray("hits");
    results.hits().forEach(hit -> hits.add(Json.hit(hit)));
    return node;
  }

  private void print(Results results) {
    if (!results.reading().notice().isEmpty()) {
      err().println(results.reading().notice());
    }
    err().println(Text.articles(results.total()));
    for (Hit hit : results.hits()) {
      out().println(Text.line(hit));
      out().println("    " + Text.marked(hit.snippet()));
    }
  }
}
