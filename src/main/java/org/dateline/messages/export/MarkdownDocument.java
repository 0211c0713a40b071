package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportEntry.EntryFact;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;

/// Writes a document as Markdown: entries are items of a list, or with whole texts sections.
final class MarkdownDocument {

  private final Appendable out;

  private MarkdownDocument(Appendable out) {
    this.out = out;
  }

  static void write(ExportDocument document, Appendable out) {
    MarkdownDocument markdown = new MarkdownDocument(out);
    markdown.add("# " + MarkdownText.of(document.title()) + "\n");
    document.lines().forEach(line -> markdown.add("\n" + MarkdownText.line(line) + "\n"));
    document.tables().forEach(markdown::write);
  }

  private void add(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ExportTable table) {
    Beginning beginning = new Beginning(table);
    table
        .rows()
        .read(row -> {
          beginning.once();
          add(
              switch (table.layout()) {
                case ENTRIES -> entry(ExportEntry.of(table.columns(), row), table.hasTexts());
                case COUNTS -> counted(ExportEntry.of(table.columns(), row));
                case LINES -> line(table.columns(), row);
                case NONE -> "";
              });
        });
  }

  /// The heading of a table, which one without rows has not.
  private final class Beginning {

    private final ExportTable table;
    private boolean begun;

    Beginning(ExportTable table) {
      this.table = table;
    }

    void once() {
      if (!begun) {
        begun = true;
        add(
            switch (table.layout()) {
              case ENTRIES, COUNTS -> heading();
              case LINES -> heading() + names();
              case NONE -> "";
            });
      }
    }

    private String heading() {
      return table.heading().isEmpty() ? "\n" : "\n## " + MarkdownText.of(table.heading()) + "\n\n";
    }

    private String names() {
      List<String> shown =
          table.columns().stream()
              .filter(MarkdownDocument::isShown)
              .map(it -> it.heading())
              .toList();
      return cells(shown.stream().map(MarkdownText::of).toList())
          + cells(shown.stream().map(_ -> "---").toList());
    }
  }

  private static boolean isShown(ExportColumn column) {
    return column.role() != ColumnRole.PROGRAM;
  }

  private static String cells(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String line(List<ExportColumn> columns, List<ExportCell> row) {
    return cells(
        IntStream.range(0, row.size())
            .filter(i -> isShown(columns.get(i)))
            .mapToObj(i -> cell(columns.get(i), row.get(i)))
            .toList());
  }

  private static String cell(ExportColumn column, ExportCell cell) {
    return switch (cell) {
      case PassageCell passage -> marked(passage);
      case ExportCell.LinkCell(String address) when LinkTarget.isSafe(address) ->
          link(column.heading(), address);
      default -> MarkdownText.of(cell.readable());
    };
  }

  private static String marked(PassageCell passage) {
    return MarkdownText.marked(passage.text(), passage.marks());
  }

  private static String link(String words, String address) {
    return "[" + MarkdownText.of(words) + "](<" + address + ">)";
  }

  private static String counted(ExportEntry entry) {
    String facts =
        entry.facts().stream()
            .map(EntryFact::words)
            .collect(Collectors.joining(message("facts.between")));
    return "- " + message("counted", MarkdownText.line(entry.title()), facts) + "\n";
  }

  private static String entry(ExportEntry entry, boolean section) {
    String title =
        LinkTarget.isSafe(entry.address())
            ? link(entry.title(), entry.address())
            : MarkdownText.of(entry.title());
    String facts =
        entry.facts().stream()
            .map(fact ->
                fact.address().isEmpty()
                    ? MarkdownText.of(fact.words())
                    : link(fact.words(), fact.address()))
            .collect(Collectors.joining(message("facts.between")));
    String passage = MarkdownText.beginning(marked(entry.passage()));
    if (section) {
      return "\n## "
          + title
          + "\n\n"
          + (facts.isEmpty() ? "" : MarkdownText.beginning(facts) + "\n\n")
          + (passage.isEmpty() ? "" : "> " + passage + "\n\n")
          + MarkdownText.paragraphs(entry.body().text()).stripTrailing()
          + "\n";
    }
    return "- **"
        + title
        + "**"
        + (facts.isEmpty() ? "" : message("facts.of", facts))
        + (passage.isEmpty() ? "" : "  \n  " + passage)
        + "\n";
  }
}
