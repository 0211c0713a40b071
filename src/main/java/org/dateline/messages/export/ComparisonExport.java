package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.column;
import static org.dateline.messages.export.ExportWords.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.library.Library;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.EntityComparison;
import org.dateline.library.entity.EntityComparison.ComparedEntity;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.entity.MentionHistogram;
import org.dateline.library.entity.MentionHistogram.HistogramBar;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;

/// Two or three entities compared, as a document: how often each is mentioned over time, and the
/// articles that mention all of them.
public final class ComparisonExport {

  private ComparisonExport() {}

  /// Which table CSV has.
  public enum ComparedTable {
    /// The counts over time: `from`, `until`, the mentions of each by its name, and `together`, the
    /// articles that mention all.
    TIME,
    /// The articles that mention all: `id`, `title`, `source`, `published`, `sentence` of the first
    /// mention of the first of them, `link`.
    ARTICLES
  }

  /// A comparison; its articles are read while they are written.
  public static ExportDocument of(
      Library library, EntityComparison comparison, ComparedTable csv, CancellationSignal stop) {
    return new ExportDocument(
        title(comparison),
        List.of(),
        List.of(),
        List.of(
            entities(comparison),
            time(comparison),
            articles(
                comparison,
                each -> library.entities().firstLines(comparison.meeting(), each, stop))),
        csv == ComparedTable.TIME ? "time" : "articles");
  }

  /// What a comparison is called.
  public static String title(EntityComparison comparison) {
    return comparison.entities().stream()
        .map(it -> it.entity().name())
        .collect(Collectors.joining(message("compare.between")));
  }

  private static ExportTable entities(EntityComparison comparison) {
    return new ExportTable(
        "entities",
        "",
        List.of(
            column("entity"),
            column("name", ColumnRole.FACT),
            column("type", ColumnRole.FACT),
            column("articles", ColumnRole.FACT),
            column("mentions", ColumnRole.FACT)),
        each -> {
          for (ComparedEntity compared : comparison.entities()) {
            each.accept(
                List.of(
                    ExportCell.of(Long.toString(compared.entity().number())),
                    ExportCell.of(compared.entity().name()),
                    ExportCell.of(ExportWords.of(compared.entity().type())),
                    ExportCell.of(compared.mentions().articles().size()),
                    ExportCell.of(compared.mentions().count())));
          }
        });
  }

  private static ExportTable time(EntityComparison comparison) {
    List<ExportColumn> columns = new ArrayList<>();
    columns.add(column("from", ColumnRole.FACT));
    columns.add(column("until", ColumnRole.FACT));
    Set<String> taken = new HashSet<>(Set.of("from", "until", "together"));
    for (ComparedEntity compared : comparison.entities()) {
      String name = compared.entity().name();
      // Two may be called the same.
      String key = taken.add(name) ? name : name + " #" + compared.entity().number();
      columns.add(new ExportColumn(key, key, ColumnRole.FACT));
    }
    columns.add(column("together", ColumnRole.FACT));
    return new ExportTable(
        "time", message("compare.time"), columns, each -> bars(comparison, each));
  }

  private static void bars(EntityComparison comparison, Consumer<List<ExportCell>> each) {
    List<HistogramBar> together = comparison.together().bars();
    for (int i = 0; i < together.size(); i++) {
      DateFilter days = together.get(i).days();
      List<ExportCell> row = new ArrayList<>();
      row.add(ExportCell.of(days.first().toString()));
      row.add(ExportCell.of(days.last().toString()));
      for (MentionHistogram histogram : comparison.histograms()) {
        row.add(ExportCell.of(histogram.bars().get(i).mentions()));
      }
      row.add(ExportCell.of(together.get(i).articles()));
      each.accept(row);
    }
  }

  private static ExportTable articles(
      EntityComparison comparison, Consumer<Consumer<ReportedArticle>> articles) {
    return new ExportTable(
        "articles",
        message("compare.articles", comparison.meeting().articles().size()),
        List.of(
            column("id"),
            column("title", ColumnRole.TITLE),
            column("source", ColumnRole.FACT),
            column("published", ColumnRole.FACT),
            column("sentence", ColumnRole.PASSAGE),
            column("link", ColumnRole.ADDRESS)),
        each -> articles.accept(reported -> each.accept(row(reported.first()))));
  }

  private static List<ExportCell> row(ConcordanceLine line) {
    return List.of(
        ExportCell.of(line.article().id()),
        ExportCell.of(line.article().title()),
        ExportCell.of(line.article().source()),
        ExportCell.of(line.article().published()),
        EntityExport.sentence(line),
        ArticleExport.link(line.article().id()));
  }
}
