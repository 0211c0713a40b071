package org.dateline.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.cli.output.CodePoints;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.messages.LinkMessages;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.Mention;
import org.dateline.model.PublicationDate;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline show`: one article with its mentions.
@Command(name = "show")
public final class ShowCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "ID")
  private List<String> id = List.of();

  @Option(names = "--json")
  private boolean json;

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    ReadableArticle article = library.articleCalled(String.join(" ", id));
    if (json) {
      out().println(JsonOutput.MAPPER.writeValueAsString(document(article)));
    } else {
      print(article);
    }
    return ExitCodes.DONE;
  }

  private static ObjectNode document(ReadableArticle readable) {
    Article article = readable.article();
    ObjectNode node = JsonOutput.object();
    node.put("id", article.id());
    node.put("title", article.title());
    JsonOutput.putKnown(node, "source", article.source());
    ArrayNode authors = node.putArray("authors");
    article.authors().forEach(authors::add);
    JsonOutput.putKnown(
        node, "published", article.published().map(PublicationDate::toString).orElse(""));
    JsonOutput.putKnown(node, "url", article.url());
    JsonOutput.putKnown(node, "language", article.language());
    node.put("text", article.text());
    mentions(node.putArray("title_mentions"), readable, ArticlePart.TITLE);
    mentions(node.putArray("mentions"), readable, ArticlePart.TEXT);
    ArrayNode entities = node.putArray("entities");
    Map<Long, Long> counts = readable.mentions().counts(false);
    Map<Long, Long> weak = readable.mentions().counts(true);
    for (Entity entity : readable.mentions().byProminence()) {
      entities.add(
          JsonOutput.named(entity)
              .put("mentions", counts.getOrDefault(entity.number(), 0L))
              .put("weak_mentions", weak.getOrDefault(entity.number(), 0L))
              .put("prominence", JsonOutput.rounded(prominence(readable, entity), 3)));
    }
    return node;
  }

  private static void mentions(ArrayNode array, ReadableArticle readable, ArticlePart part) {
    String text = part.of(readable.article());
    for (LinkedMention linked : readable.mentions().all()) {
      Mention mention = linked.mention();
      if (mention.part() == part) {
        int start = CodePoints.before(text, mention.span().start());
        ObjectNode node = array.addObject();
        node.put("start", start);
        node.put("end", start + CodePoints.in(text, mention.span()));
        node.put("text", mention.span().of(text));
        node.put("type", linked.type().name());
        node.put("entity", Long.toString(linked.entity()));
        node.put("name", name(readable, linked.entity()));
        node.put("why", LinkMessages.of(linked));
        if (mention.weak()) {
          node.put("weak", true);
        }
      }
    }
  }

  private static String name(ReadableArticle readable, long entity) {
    return Objects.requireNonNull(readable.mentions().entities().get(entity)).name();
  }

  private void print(ReadableArticle readable) {
    Article article = readable.article();
    out().println(Printable.line(article.title()));
    out()
        .println(
            String.join(
                " · ",
                List.of(
                        article.source(),
                        String.join(", ", article.authors()),
                        article.published().map(PublicationDate::toString).orElse(""))
                    .stream()
                    .filter(words -> !words.isEmpty())
                    .map(Printable::line)
                    .toList()));
    out().println();
    out().println(Printable.text(article.text()));
    out().println();
    Map<Long, Long> counts = readable.mentions().counts(false);
    for (Entity entity : readable.mentions().byProminence()) {
      out()
          .println(
              entity.type()
                  + "\t"
                  + Printable.line(entity.name())
                  + "\t"
                  + counts.getOrDefault(entity.number(), 0L)
                  + String.format(Locale.ROOT, "\t%.2f", prominence(readable, entity)));
    }
  }

  private static double prominence(ReadableArticle readable, Entity entity) {
    return readable.mentions().prominence().getOrDefault(entity.number(), 0.0);
  }
}
