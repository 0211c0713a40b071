package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.messages.MessageLanguage;
import org.dateline.messages.export.ExportCell.LinkCell;
import org.dateline.messages.export.ExportCell.NumberCell;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportEntry.EntryFact;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;
import org.dateline.model.EntityType;

/// Writes a document as a page that needs nothing beside it: readable in light and dark, and when
/// it is printed. It is well-formed XML too, and runs no script.
final class HtmlDocument {

  private final Appendable out;

  private HtmlDocument(Appendable out) {
    this.out = out;
  }

  static void write(ExportDocument document, Appendable out) {
    HtmlDocument page = new HtmlDocument(out);
    page.add(
        """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="generator" content="Dateline"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <h1 dir="auto">%s</h1>
        """
            .formatted(
                MessageLanguage.now().locale().toLanguageTag(),
                HtmlText.of(document.title()),
                style(),
                HtmlText.of(document.title())));
    document
        .lines()
        .forEach(
            line -> page.add("<p class=\"facts\" dir=\"auto\">" + HtmlText.of(line) + "</p>\n"));
    if (document.tables().stream().anyMatch(ExportTable::hasTexts)) {
      page.add(legend());
    }
    document.tables().forEach(page::write);
    page.add("</body>\n</html>\n");
  }

  /// What the lines under names mean.
  private static String legend() {
    return "<p class=\"facts\"><mark class=\"person\">"
        + HtmlText.of(ExportWords.of(EntityType.PERSON))
        + "</mark> · <mark class=\"location\">"
        + HtmlText.of(ExportWords.of(EntityType.LOCATION))
        + "</mark> · <mark class=\"organization\">"
        + HtmlText.of(ExportWords.of(EntityType.ORGANIZATION))
        + "</mark></p>\n";
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlDocument.class.getResourceAsStream("export.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ExportTable table) {
    boolean[] begun = {false};
    table
        .rows()
        .read(row -> {
          if (!begun[0]) {
            begun[0] = true;
            add(beginning(table));
          }
          add(
              switch (table.layout()) {
                case ENTRIES -> entry(ExportEntry.of(table.columns(), row));
                case COUNTS -> counted(ExportEntry.of(table.columns(), row));
                case LINES -> line(table.columns(), row);
                case NONE -> "";
              });
        });
    if (begun[0]) {
      add(end(table));
    }
  }

  private static String beginning(ExportTable table) {
    String heading =
        table.heading().isEmpty() ? "" : "<h2>" + HtmlText.of(table.heading()) + "</h2>\n";
    return switch (table.layout()) {
      case ENTRIES -> heading;
      case COUNTS -> heading + "<ul class=\"counts\">\n";
      case LINES ->
          heading
              + "<div class=\"table\"><table>\n<thead><tr>"
              + table.columns().stream()
                  .filter(HtmlDocument::isShown)
                  .map(column -> "<th scope=\"col\">" + HtmlText.of(column.heading()) + "</th>")
                  .collect(Collectors.joining())
              + "</tr></thead>\n<tbody>\n";
      case NONE -> "";
    };
  }

  private static String end(ExportTable table) {
    return switch (table.layout()) {
      case COUNTS -> "</ul>\n";
      case LINES -> "</tbody>\n</table></div>\n";
      case ENTRIES, NONE -> "";
    };
  }

  private static boolean isShown(ExportColumn column) {
    return column.role() != ColumnRole.PROGRAM;
  }

  private static String line(List<ExportColumn> columns, List<ExportCell> row) {
    StringBuilder line = new StringBuilder("<tr>");
    for (int i = 0; i < row.size(); i++) {
      if (isShown(columns.get(i))) {
        line.append(cell(columns.get(i), row.get(i)));
      }
    }
    return line.append("</tr>\n").toString();
  }

  private static String cell(ExportColumn column, ExportCell cell) {
    return switch (cell) {
      case NumberCell number -> "<td class=\"number\">" + number.value() + "</td>";
      case PassageCell passage ->
          "<td dir=\"auto\">" + HtmlText.marked(passage.text(), passage.marks()) + "</td>";
      case LinkCell(String address) when LinkTarget.isSafe(address) ->
          "<td>" + link(column.heading(), address) + "</td>";
      default -> "<td dir=\"auto\">" + HtmlText.of(cell.readable()) + "</td>";
    };
  }

  private static String link(String words, String address) {
    return "<a href=\"" + HtmlText.of(address) + "\">" + HtmlText.of(words) + "</a>";
  }

  private static String counted(ExportEntry entry) {
    return "<li><bdi>"
        + HtmlText.of(entry.title())
        + "</bdi> <span class=\"number\">"
        + HtmlText.of(
            entry.facts().stream()
                .map(EntryFact::words)
                .collect(Collectors.joining(message("facts.between"))))
        + "</span></li>\n";
  }

  private static String entry(ExportEntry entry) {
    StringBuilder article = new StringBuilder("<article>\n<h3 dir=\"auto\">");
    article.append(
        LinkTarget.isSafe(entry.address())
            ? link(entry.title(), entry.address())
            : HtmlText.of(entry.title()));
    article.append("</h3>\n");
    if (!entry.facts().isEmpty()) {
      article.append("<p class=\"facts\">");
      article.append(
          entry.facts().stream()
              .map(fact ->
                  fact.address().isEmpty()
                      ? "<bdi>" + HtmlText.of(fact.words()) + "</bdi>"
                      : link(fact.words(), fact.address()))
              .collect(Collectors.joining(" · ")));
      article.append("</p>\n");
    }
    if (!entry.passage().isEmpty()) {
      article.append("<p class=\"passage\" dir=\"auto\">");
      article.append(HtmlText.marked(entry.passage().text(), entry.passage().marks()));
      article.append("</p>\n");
    }
    if (!entry.body().isEmpty()) {
      article.append("<div class=\"body\">\n");
      article.append(HtmlText.paragraphs(entry.body())).append("</div>\n");
    }
    return article.append("</article>\n").toString();
  }
}
