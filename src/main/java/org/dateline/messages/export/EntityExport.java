package org.dateline.messages.export;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.EntityReport;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.messages.MessageBundle;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes down what the library knows of an entity.
public final class EntityExport {

  private static final MessageBundle BUNDLE = MessageBundle.of(EntityExport.class, "export");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EntityExport() {}

  /// A report in a format. As CSV a line for each article: `id`, `title`, `source`, `published`,
  /// `mentions`, `about` (`main` or `passing`), `sentence` of the first mention.
  public static String of(EntityReport report, ExportFormat format) {
    return switch (format) {
      case CSV -> csv(report);
      case JSON -> json(report).toPrettyString() + "\n";
      case MARKDOWN -> markdown(report);
    };
  }

  private static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }

  private static String csv(EntityReport report) {
    CsvTable table = new CsvTable();
    table.add(List.of("id", "title", "source", "published", "mentions", "about", "sentence"));
    for (ReportedArticle reported : report.articles()) {
      ConcordanceLine line = reported.first();
      table.add(
          List.of(
              line.article().id(),
              line.article().title(),
              line.article().source(),
              published(line),
              Long.toString(reported.mentions()),
              about(reported),
              sentence(line)));
    }
    return table.toString();
  }

  private static String published(ConcordanceLine line) {
    return line.article().published().map(PublicationDate::toString).orElse("");
  }

  private static String about(ReportedArticle reported) {
    return reported.main() ? "main" : "passing";
  }

  private static String sentence(ConcordanceLine line) {
    return (line.before() + line.name() + line.after()).strip();
  }

  private static ObjectNode json(EntityReport report) {
    EntityProfile profile = report.profile();
    ObjectNode node = named(profile.entity());
    node.put("total", profile.entity().articles()).put("occurrences", profile.entity().mentions());
    profile.first().ifPresent(date -> node.put("first", date.toString()));
    profile.last().ifPresent(date -> node.put("last", date.toString()));
    ArrayNode names = node.putArray("names");
    for (NameForm form : profile.names()) {
      names
          .addObject()
          .put("text", form.text())
          .put("occurrences", form.mentions())
          .put("type", form.type().name());
    }
    ObjectNode months = node.putObject("months");
    profile.timeline().forEach((month, articles) -> months.put(month.toString(), articles));
    ArrayNode companions = node.putArray("companions");
    for (CoMention companion : profile.coMentions()) {
      companions.add(named(companion.entity()).put("articles", companion.articles()));
    }
    ArrayNode articles = node.putArray("articles");
    for (ReportedArticle reported : report.articles()) {
      ConcordanceLine line = reported.first();
      articles
          .addObject()
          .put("id", line.article().id())
          .put("title", line.article().title())
          .put("source", line.article().source())
          .put("published", published(line))
          .put("occurrences", reported.mentions())
          .put("about", about(reported))
          .put("sentence", sentence(line));
    }
    return node;
  }

  private static ObjectNode named(Entity entity) {
    return MAPPER
        .createObjectNode()
        .put("entity", Long.toString(entity.number()))
        .put("name", entity.name())
        .put("type", entity.type().name());
  }

  private static String markdown(EntityReport report) {
    StringBuilder text = new StringBuilder(summary(report.profile()));
    section(text, message("articles.main"), report, true);
    section(text, message("articles.passing"), report, false);
    return text.toString();
  }

  private static void section(
      StringBuilder text, String heading, EntityReport report, boolean main) {
    List<ReportedArticle> articles =
        report.articles().stream().filter(it -> it.main() == main).toList();
    if (!articles.isEmpty()) {
      text.append("\n## ").append(heading).append("\n\n");
      for (ReportedArticle reported : articles) {
        ConcordanceLine line = reported.first();
        text.append("- **")
            .append(MarkdownText.of(line.article().title()))
            .append("**")
            .append(facts(line))
            .append("  \n  ")
            .append(
                (MarkdownText.of(line.before())
                        + (line.before().endsWith(" ") ? " **" : "**")
                        + MarkdownText.of(line.name())
                        + "**"
                        + blank(line.after())
                        + MarkdownText.of(line.after()))
                    .strip())
            .append('\n');
      }
    }
  }

  private static String blank(String after) {
    return after.startsWith(" ") ? " " : "";
  }

  private static String facts(ConcordanceLine line) {
    String facts =
        List.of(line.article().source(), published(line)).stream()
            .filter(it -> !it.isEmpty())
            .map(MarkdownText::of)
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? "" : " (" + facts + ")";
  }

  /// What is known of an entity in a few lines of Markdown: its names, how often and when it is
  /// mentioned, and with whom.
  public static String summary(EntityProfile profile) {
    Entity entity = profile.entity();
    StringBuilder text = new StringBuilder("# ").append(MarkdownText.of(entity.name()));
    text.append("\n\n")
        .append(message("counts", type(entity.type()), entity.articles(), entity.mentions()))
        .append('\n');
    profile
        .first()
        .ifPresent(first ->
            text.append('\n')
                .append(
                    message(
                        "days",
                        first.day().toString(),
                        profile.last().orElse(first).day().toString()))
                .append('\n'));
    list(
        text,
        message("written"),
        profile.names().stream()
            .map(form -> message("counted", MarkdownText.of(form.text()), form.mentions()))
            .toList());
    list(
        text,
        message("alongside"),
        profile.coMentions().stream()
            .map(other ->
                message("counted", MarkdownText.of(other.entity().name()), other.articles()))
            .toList());
    return text.toString();
  }

  private static void list(StringBuilder text, String heading, List<String> items) {
    if (!items.isEmpty()) {
      text.append("\n## ").append(heading).append("\n\n");
      items.forEach(item -> text.append("- ").append(item).append('\n'));
    }
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> message("person");
      case LOCATION -> message("place");
      case ORGANIZATION -> message("organization");
    };
  }
}
