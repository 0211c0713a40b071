package org.dateline.cli;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.Hit;
import org.dateline.model.Published;
import org.dateline.model.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline entity`: one entity, and every article that mentions it.
@Command(
    name = "entity",
    description = "Shows one person, place or organization, and every article that mentions it.")
final class EntityCommand extends LibraryCommand {

  private static final int PAGE = 500;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name, in any spelling.")
  private List<String> name = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  int run(Library library) throws InterruptedException {
    library.awaitNames();
    Entity entity = library.entityNamed(String.join(" ", name));
    EntityProfile profile = library.profile(entity.number());
    if (json) {
      out().println(Json.MAPPER.writeValueAsString(document(library, profile)));
    } else {
      print(library, profile);
    }
    return Exit.DONE;
  }

  /// Calls for each article that mentions it, the newest first.
  private static void articles(Library library, Entity entity, Consumer<Hit> each) {
    Query query = Query.mentioning(entity.number());
    for (int offset = 0; ; offset += PAGE) {
      List<Hit> page = library.search(query, offset, PAGE).hits();
      page.forEach(each);
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  private static ObjectNode document(Library library, EntityProfile profile) {
    ObjectNode node = Json.entity(profile.entity());
    profile.first().ifPresent(date -> node.put("first", date.toString()));
    profile.last().ifPresent(date -> node.put("last", date.toString()));
    ArrayNode names = node.putArray("names");
    for (NameForm form : profile.names()) {
      ObjectNode written = names.addObject();
      written.put("text", form.text());
      written.put("occurrences", form.mentions());
    }
    ArrayNode companions = node.putArray("companions");
    profile.companions().forEach(companion -> companions.add(Json.companion(companion)));
    ArrayNode articles = node.putArray("articles");
    articles(library, profile.entity(), hit -> articles.add(Json.hit(hit)));
    return node;
  }

  private void print(Library library, EntityProfile profile) {
    Entity entity = profile.entity();
    out().println(entity.name() + "\t" + entity.type());
    out()
        .println(
            "Written as: "
                + String.join(
                    ", ",
                    profile.names().stream()
                        .map(f -> f.text() + " (" + f.mentions() + ")")
                        .toList()));
    profile
        .first()
        .ifPresent(first ->
            out()
                .println(
                    "From %s to %s"
                        .formatted(first.day(), profile.last().map(Published::day).orElseThrow())));
    err().println(Text.articles(entity.articles()));
    articles(
        library,
        entity,
        hit -> {
          out().println(Text.line(hit));
          out().println("    " + Text.marked(hit.snippet()));
        });
  }
}
