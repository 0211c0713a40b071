package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.cli.output.Printable;
import org.dateline.cli.output.Text;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Query;
import org.dateline.model.query.Stop;

/// What a library holds, in a few lines.
final class Summary {

  private static final int ARTICLES = 10;
  private static final int ENTITIES = 8;

  private Summary() {}

  static void print(Library library, PrintWriter out) {
    Overview overview = library.overview(Query.ALL, ENTITIES, Stop.NEVER);
    out.println(message("summary.articles", overview.articles(), overview.unread()));
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
    for (Hit hit : library.search(Query.ALL, ARTICLES).hits()) {
      out.println(Text.line(hit));
    }
  }
}
