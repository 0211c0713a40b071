package org.dateline.cli.namelist;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.ListedName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline names list`: the names on the list, as a file that `names import` reads.
@Command(name = "list")
final class NamesListCommand extends LibraryCommand {

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) {
    List<ListedName> names = library.listedNames().all();
    if (json) {
      ObjectNode node = JsonOutput.object();
      ArrayNode array = node.putArray("names");
      names.forEach(name -> add(array.addObject(), name));
      out().println(JsonOutput.MAPPER.writeValueAsString(node));
    } else {
      out().println("name\ttype\taliases\tcase");
      names.forEach(name -> out().println(line(name)));
    }
    return ExitCodes.DONE;
  }

  private static void add(ObjectNode node, ListedName name) {
    node.put("name", name.name());
    node.put("type", name.type().name());
    node.put("case", wayOfCase(name));
    ArrayNode aliases = node.putArray("aliases");
    name.aliases().forEach(aliases::add);
  }

  private static String line(ListedName name) {
    return String.join(
        "\t",
        cell(name.name()),
        name.type().name(),
        cell(String.join("|", name.aliases())),
        wayOfCase(name));
  }

  private static String cell(String text) {
    String shown = Printable.line(text);
    return shown.startsWith("\"") ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
  }

  private static String wayOfCase(ListedName name) {
    return name.caseBlind() ? "blind" : "exact";
  }
}
