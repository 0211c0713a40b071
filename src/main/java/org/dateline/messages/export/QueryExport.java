package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.column;
import static org.dateline.messages.export.ExportWords.message;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;

/// Many queries and what they find, as a document: a row for each hit, and one for a query that
/// finds nothing. They are asked while it is written.
public final class QueryExport {

  private QueryExport() {}

  /// The queries of a text, one a line: without blank lines, and without comments, which begin with
  /// `#` and a blank (`#word` is a query).
  public static List<String> queries(String text) {
    return text.lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.matches("#+(\\s.*)?"))
        .toList();
  }

  /// Queries with `query`, `hits`, `note` (what could not be understood, or that nothing was
  /// found), and of each hit `id`, `title`, `source`, `published`, `sentence`, `link`.
  ///
  /// @param most how many hits of each, from 1
  public static ExportDocument of(
      Library library, List<String> queries, int most, CancellationSignal stop) {
    ExportTable table =
        new ExportTable(
            "results",
            "",
            List.of(
                column("query", ColumnRole.FACT),
                column("hits", ColumnRole.FACT),
                column("note", ColumnRole.FACT),
                column("id"),
                column("title", ColumnRole.FACT),
                column("source", ColumnRole.FACT),
                column("published", ColumnRole.FACT),
                column("sentence", ColumnRole.PASSAGE),
                column("link", ColumnRole.ADDRESS)),
            each -> {
              for (String query : queries) {
                if (stop.isCancelled()) {
                  throw new CancellationException();
                }
                rows(QueryResult.of(library, query, most, stop), each);
              }
            });
    return ExportDocument.of(message("queries", queries.size()), List.of(), table);
  }

  private static void rows(QueryResult result, Consumer<List<ExportCell>> each) {
    if (result.hits().isEmpty()) {
      each.accept(
          row(
              result,
              List.of(
                  ExportCell.nothing(),
                  ExportCell.nothing(),
                  ExportCell.nothing(),
                  ExportCell.nothing(),
                  ExportCell.nothing(),
                  ExportCell.nothing())));
    }
    for (Hit hit : result.hits()) {
      each.accept(
          row(
              result,
              List.of(
                  ExportCell.of(hit.id()),
                  ExportCell.of(hit.title()),
                  ExportCell.of(hit.source()),
                  ExportCell.of(hit.published()),
                  new PassageCell(hit.snippet().text(), hit.snippet().matches()),
                  ArticleExport.link(hit.id()))));
    }
  }

  private static List<ExportCell> row(QueryResult result, List<ExportCell> hit) {
    return Stream.concat(
            Stream.of(
                ExportCell.of(result.query()),
                ExportCell.of(result.total()),
                ExportCell.of(result.note())),
            hit.stream())
        .toList();
  }
}
