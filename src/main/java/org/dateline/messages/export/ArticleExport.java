package org.dateline.messages.export;

import static org.dateline.messages.export.ExportWords.column;
import static org.dateline.messages.export.ExportWords.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.library.Library;
import org.dateline.messages.export.ExportCell.BodyCell;
import org.dateline.messages.export.ExportCell.FlagCell;
import org.dateline.messages.export.ExportCell.LinkCell;
import org.dateline.messages.export.ExportCell.ListCell;
import org.dateline.messages.export.ExportCell.NamedSpan;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;
import org.dateline.model.Article;
import org.dateline.model.ArticleLink;
import org.dateline.model.ArticlePart;
import org.dateline.model.Tag;
import org.dateline.model.query.Hit;

/// Articles as a document, whether they were chosen or found.
public final class ArticleExport {

  private final Library library;
  private final ExportTexts texts;

  private ArticleExport(Library library, ExportTexts texts) {
    this.library = library;
    this.texts = texts;
  }

  /// How much of an article is written down.
  public enum ExportTexts {
    /// What a list shows of it.
    NONE,
    /// Its text too.
    PLAIN,
    /// Its text too, with its names.
    WITH_NAMES;

    /// What a form can show.
    ///
    /// @param wanted whether whole texts are wanted
    public static ExportTexts of(boolean wanted, ExportFormat format) {
      return !wanted ? NONE : format == ExportFormat.HTML ? WITH_NAMES : PLAIN;
    }
  }

  /// Articles with `id`, `title`, `source`, `authors`, `published`, `url`, `link` (which opens it
  /// in Dateline), `tags`, `starred`, `read`, `passage` that shows why it was found, and `text` if
  /// that is wanted. Read while they are written.
  ///
  /// @param title what they are called together
  public static ExportDocument of(
      Library library, String title, HitPages articles, ExportTexts texts) {
    ArticleExport export = new ArticleExport(library, texts);
    ExportTable table =
        new ExportTable(
            "articles",
            "",
            export.columns(),
            each -> articles.read(page -> export.rows(page, each)));
    return ExportDocument.of(title.isBlank() ? message("articles.all") : title, List.of(), table);
  }

  private List<ExportColumn> columns() {
    List<ExportColumn> columns =
        new ArrayList<>(
            List.of(
                column("id"),
                column("title", ColumnRole.TITLE),
                column("source", ColumnRole.FACT),
                column("authors", ColumnRole.FACT),
                column("published", ColumnRole.FACT),
                column("url", ColumnRole.ADDRESS),
                column("link", ColumnRole.FACT),
                column("tags", ColumnRole.FACT),
                column("starred", ColumnRole.FACT),
                column("read"),
                column("passage", ColumnRole.PASSAGE)));
    if (texts != ExportTexts.NONE) {
      columns.add(column("text", ColumnRole.BODY));
    }
    return columns;
  }

  private void rows(List<Hit> page, Consumer<List<ExportCell>> each) {
    Map<Long, Article> articles =
        library.articles().numbered(page.stream().map(Hit::number).toList());
    for (Hit hit : page) {
      Optional.ofNullable(articles.get(hit.number()))
          .ifPresent(article -> each.accept(row(hit, article)));
    }
  }

  private List<ExportCell> row(Hit hit, Article article) {
    List<ExportCell> row =
        new ArrayList<>(
            List.of(
                ExportCell.of(article.id()),
                ExportCell.of(article.title()),
                ExportCell.of(article.source()),
                new ListCell(article.authors()),
                ExportCell.of(article.published()),
                new LinkCell(article.url()),
                link(article.id()),
                new ListCell(hit.tags().stream().map(Tag::name).toList()),
                new FlagCell(hit.starred()),
                new FlagCell(!hit.unread()),
                new PassageCell(hit.snippet().text(), hit.snippet().matches())));
    if (texts != ExportTexts.NONE) {
      row.add(new BodyCell(article.text(), names(hit.number(), article)));
    }
    return row;
  }

  private List<NamedSpan> names(long number, Article article) {
    if (texts != ExportTexts.WITH_NAMES) {
      return List.of();
    }
    return library.articles().mentions(number).stream()
        .filter(linked -> linked.mention().part() == ArticlePart.TEXT && !linked.mention().weak())
        .map(linked -> new NamedSpan(linked.mention().span(), linked.type()))
        .filter(named -> named.span().end() <= article.text().length())
        .sorted(Comparator.comparing(NamedSpan::span))
        .toList();
  }

  /// What opens an article in Dateline.
  ///
  /// @param id the article's
  static LinkCell link(String id) {
    return new LinkCell(new ArticleLink(id, Optional.empty()).write());
  }
}
