package org.dateline.cli.command;

import java.util.List;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.PositiveInt;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline entities`: the people, places and organizations of the library.
@Command(name = "entities")
public final class EntitiesCommand extends LibraryCommand {

  @Parameters(arity = "0..*", paramLabel = "QUERY")
  private List<String> query = List.of();

  @Option(names = "--type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      converter = PositiveInt.PositiveIntConverter.class)
  private PositiveInt limit = new PositiveInt(1000);

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    List<Entity> entities =
        library.entities().matching(String.join(" ", query), type, limit.value());
    if (json) {
      ObjectNode node = JsonOutput.object();
      ArrayNode array = node.putArray("entities");
      for (Entity entity : entities) {
        array.add(JsonOutput.profile(library.entities().profile(entity.number())));
      }
      out().println(JsonOutput.MAPPER.writeValueAsString(node));
    } else {
      for (Entity e : entities) {
        out()
            .println(
                e.type()
                    + "\t"
                    + Printable.line(e.name())
                    + "\t"
                    + e.articles()
                    + "\t"
                    + e.mentions());
      }
    }
    return ExitCodes.DONE;
  }
}
