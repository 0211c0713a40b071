package org.dateline.cli.command;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.HitText;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline entity`: one entity, and every article that mentions it.
@Command(name = "entity")
public final class EntityCommand extends LibraryCommand {

  private static final int PAGE_SIZE = 500;

  @Parameters(arity = "1..*", paramLabel = "NAME")
  private List<String> name = List.of();

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "newest")
  private SearchCommand.SortOption order = SearchCommand.SortOption.newest;

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    Entity entity = library.entities().named(String.join(" ", name));
    EntityProfile profile = library.entities().profile(entity.number());
    if (json) {
      out().println(JsonOutput.MAPPER.writeValueAsString(document(library, profile)));
    } else {
      print(library, profile);
    }
    return ExitCodes.DONE;
  }

  /// Calls for each article that mentions it, in the order asked for.
  private void articles(Library library, Entity entity, Consumer<Hit> each) {
    SearchQuery query = SearchQuery.mentioning(entity.number()).sorted(order.sort()).unfolded();
    SearchResults page = library.search(query, PAGE_SIZE);
    page.hits().forEach(each);
    while (page.next().isPresent()) {
      page = library.more(page, PAGE_SIZE, CancellationSignal.NEVER);
      page.hits().forEach(each);
    }
  }

  private ObjectNode document(Library library, EntityProfile profile) {
    ObjectNode node = JsonOutput.profile(profile);
    ArrayNode articles = node.putArray("articles");
    articles(library, profile.entity(), hit -> articles.add(JsonOutput.hit(hit)));
    return node;
  }

  private void print(Library library, EntityProfile profile) {
    Entity entity = profile.entity();
    out().println(Printable.line(entity.name()) + "\t" + entity.type());
    out()
        .println(
            message(
                "entity.written_as",
                list(
                    profile.names().stream()
                        .map(form -> message("entity.counted", form.text(), form.mentions())))));
    if (profile.types().size() > 1) {
      out()
          .println(
              message(
                  "entity.taken_for",
                  list(
                      profile.types().stream()
                          .map(count ->
                              message("entity.counted", count.type(), count.mentions())))));
    }
    if (profile.weakMentions() > 0) {
      out().println(message("entity.weak", profile.weakMentions()));
    }
    profile
        .first()
        .ifPresent(first ->
            out()
                .println(
                    message(
                        "entity.days",
                        first.day(),
                        profile.last().map(PublicationDate::day).orElseThrow())));
    if (!profile.coMentions().isEmpty()) {
      out()
          .println(
              message(
                  "entity.together_with",
                  list(
                      profile.coMentions().stream()
                          .map(other ->
                              message(
                                  "entity.counted", other.entity().name(), other.articles())))));
    }
    err().println(HitText.articles(entity.articles()));
    articles(
        library,
        entity,
        hit -> {
          out().println(HitText.line(hit));
          out().println("    " + HitText.marked(hit.snippet()));
        });
  }

  private static String list(Stream<String> items) {
    return Printable.line(items.collect(Collectors.joining(", ")));
  }
}
