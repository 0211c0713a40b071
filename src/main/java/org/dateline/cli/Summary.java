package org.dateline.cli;

import static org.dateline.cli.CommandMessages.message;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Hit;
import org.dateline.model.Overview;
import org.dateline.model.Query;
import org.dateline.model.Stop;

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
