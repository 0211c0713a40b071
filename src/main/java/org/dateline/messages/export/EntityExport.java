package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.column;
import static org.dateline.messages.export.ExportWords.message;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.EntityReport;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.entity.EntityReport.ReportedShare;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportDocument.ExportFact;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.Span;

/// What the library knows of an entity, as a document.
public final class EntityExport {

  private EntityExport() {}

  /// A report in a format. CSV has its articles: `id`, `title`, `source`, `published`, `mentions`,
  /// `about` (`main` or `passing`), `sentence` of the first mention, `link`.
  ///
  /// @param format what it will be written as: readers see the articles in two groups
  public static ExportDocument of(EntityReport report, ExportFormat format) {
    EntityProfile profile = report.profile();
    List<ExportTable> tables = new ArrayList<>(summaryTables(profile));
    if (format.isForReaders()) {
      tables.add(articles(report, message("articles.main"), ReportedShare.MAIN));
      tables.add(articles(report, message("articles.passing"), ReportedShare.PASSING));
    } else {
      tables.add(articles(report, message("articles"), ReportedShare.ALL));
    }
    return new ExportDocument(
        profile.entity().name(), facts(profile), lines(profile), tables, "articles");
  }

  /// What is known of an entity in a few lines of Markdown: its names, how often and when it is
  /// mentioned, and with whom.
  public static String summary(EntityProfile profile) {
    StringWriter text = new StringWriter();
    ExportDocument document =
        new ExportDocument(
            profile.entity().name(), List.of(), lines(profile), summaryTables(profile), "names");
    try {
      new DocumentWriter(_ -> {}).write(document, ExportFormat.MARKDOWN, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<ExportFact> facts(EntityProfile profile) {
    Entity entity = profile.entity();
    List<ExportFact> facts = new ArrayList<>();
    facts.add(new ExportFact("entity", ExportCell.of(Long.toString(entity.number()))));
    facts.add(new ExportFact("name", ExportCell.of(entity.name())));
    facts.add(new ExportFact("type", ExportCell.of(entity.type().name())));
    facts.add(new ExportFact("total", ExportCell.of(entity.articles())));
    facts.add(new ExportFact("occurrences", ExportCell.of(entity.mentions())));
    facts.add(new ExportFact("first", ExportCell.of(profile.first())));
    facts.add(new ExportFact("last", ExportCell.of(profile.last())));
    return facts;
  }

  private static List<String> lines(EntityProfile profile) {
    Entity entity = profile.entity();
    List<String> lines = new ArrayList<>();
    lines.add(
        message("counts", ExportWords.of(entity.type()), entity.articles(), entity.mentions()));
    profile
        .first()
        .ifPresent(first ->
            lines.add(
                message(
                    "days",
                    first.day().toString(),
                    profile.last().orElse(first).day().toString())));
    return lines;
  }

  private static List<ExportTable> summaryTables(EntityProfile profile) {
    return List.of(
        new ExportTable(
            "names",
            message("written"),
            List.of(
                column("text", ColumnRole.COUNTED),
                column("occurrences", ColumnRole.FACT),
                column("type")),
            each ->
                profile
                    .names()
                    .forEach(form ->
                        each.accept(
                            List.of(
                                ExportCell.of(form.text()),
                                ExportCell.of(form.mentions()),
                                ExportCell.of(form.type().name()))))),
        new ExportTable(
            "months",
            "",
            List.of(column("month"), column("articles")),
            each ->
                profile
                    .timeline()
                    .forEach((month, articles) ->
                        each.accept(
                            List.of(ExportCell.of(month.toString()), ExportCell.of(articles))))),
        new ExportTable(
            "companions",
            message("alongside"),
            List.of(
                column("entity"),
                column("name", ColumnRole.COUNTED),
                column("type"),
                column("articles", ColumnRole.FACT)),
            each ->
                profile
                    .coMentions()
                    .forEach(other ->
                        each.accept(
                            List.of(
                                ExportCell.of(Long.toString(other.entity().number())),
                                ExportCell.of(other.entity().name()),
                                ExportCell.of(other.entity().type().name()),
                                ExportCell.of(other.articles()))))));
  }

  private static ExportTable articles(EntityReport report, String heading, ReportedShare share) {
    List<ExportColumn> columns =
        List.of(
            column("id"),
            column("title", ColumnRole.TITLE),
            column("source", ColumnRole.FACT),
            column("published", ColumnRole.FACT),
            column("mentions"),
            column("about"),
            column("sentence", ColumnRole.PASSAGE),
            column("link", ColumnRole.ADDRESS));
    return new ExportTable(
        "articles",
        heading,
        columns,
        each -> report.articles().read(share, reported -> each.accept(row(reported))));
  }

  private static List<ExportCell> row(ReportedArticle reported) {
    ConcordanceLine line = reported.first();
    return List.of(
        ExportCell.of(line.article().id()),
        ExportCell.of(line.article().title()),
        ExportCell.of(line.article().source()),
        ExportCell.of(line.article().published()),
        ExportCell.of(reported.mentions()),
        ExportCell.of(reported.main() ? "main" : "passing"),
        sentence(line),
        ArticleExport.link(line.article().id()));
  }

  /// The line as one sentence, with the name in it.
  static PassageCell sentence(ConcordanceLine line) {
    String before = line.before().stripLeading();
    Span name = new Span(before.length(), before.length() + line.name().length());
    return new PassageCell(before + line.name() + line.after().stripTrailing(), List.of(name));
  }
}
