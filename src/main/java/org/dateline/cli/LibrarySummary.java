package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.cli.output.HitText;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;

/// What a library holds, in a few lines.
final class LibrarySummary {

  private static final int MAX_ARTICLES = 10;
  private static final int MAX_ENTITIES = 8;

  private LibrarySummary() {}

  static void print(Library library, PrintWriter out) {
    FacetOverview overview =
        library.overview(SearchQuery.ALL, MAX_ENTITIES, CancellationSignal.NEVER);
    FacetOverview.ArticleTotals totals = overview.totals();
    out.println(message("summary.articles", totals.articles(), totals.unread()));
    for (EntityType type : EntityType.values()) {
      List<Entity> entities = overview.entities().getOrDefault(type, List.of());
      out.println(
          type
              + "\t"
              + entities.stream()
                  .map(entity ->
                      message("entity.counted", Printable.line(entity.name()), entity.articles()))
                  .collect(Collectors.joining(", ")));
    }
    for (Hit hit : library.search(SearchQuery.ALL, MAX_ARTICLES).hits()) {
      out.println(HitText.line(hit));
    }
  }
}
