package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;

/// What one of many queries found.
///
/// @param query as it was written
/// @param total how many articles were found, at least
/// @param note what could not be understood of it, or that it finds nothing; empty for neither
/// @param hits the first of them
public record QueryResult(String query, long total, String note, List<Hit> hits) {

  public QueryResult {
    hits = List.copyOf(hits);
  }

  /// Asks a query.
  ///
  /// @param most how many hits at most, from 1
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public static QueryResult of(Library library, String query, int most, CancellationSignal stop) {
    SearchResults found = library.search(SearchQuery.of(query).unfolded(), most, stop);
    return new QueryResult(
        query, Math.max(found.total(), found.hits().size()), note(found), found.hits());
  }

  private static String note(SearchResults found) {
    Stream<String> problems =
        found.reading().ignored().stream()
            .map(part ->
                problem(
                    part.span().of(found.query().words()), SearchMessages.problem(part.problem())));
    String nothing = found.hits().isEmpty() ? message("query.nothing") : "";
    return Stream.concat(problems, Stream.of(SearchMessages.notice(found.reading()), nothing))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String problem(String part, String why) {
    return why.contains(part) ? why : message("query.ignored", part, why);
  }
}
