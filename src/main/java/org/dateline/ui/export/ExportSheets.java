package org.dateline.ui.export;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.messages.export.ArticleExport;
import org.dateline.messages.export.ArticleExport.ExportTexts;
import org.dateline.messages.export.EntityExport;
import org.dateline.model.Entity;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.batch.ArticleExporter;
import org.dateline.ui.batch.ChosenArticles;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;

/// Asks the reader how articles, or an entity, are to be written to a file, and has them written.
public final class ExportSheets implements ArticleExporter {

  private final Overlay overlay;
  private final FileExports files;
  private final Function<SearchQuery, FilterLabels> labels;

  /// @param overlay shows what is asked
  /// @param labels how the conditions of a query that is listed are said
  public ExportSheets(
      Overlay overlay, FileExports files, Function<SearchQuery, FilterLabels> labels) {
    this.overlay = overlay;
    this.files = files;
    this.labels = labels;
  }

  @Override
  public void export(ChosenArticles chosen, ChosenArticles list, boolean wholeList) {
    List<ExportSubject> choices = new ArrayList<>();
    if (chosen.count() > 0) {
      choices.add(
          subject(
              chosen,
              message("export.chosen", chosen.count()),
              chosen.count() == 1 && !chosen.shown().isEmpty()
                  ? chosen.shown().getFirst().title()
                  : title(chosen.query())));
    }
    choices.add(subject(list, message("export.list", list.count()), title(list.query())));
    ask(choices, wholeList ? choices.getLast() : choices.getFirst());
  }

  private static ExportSubject subject(ChosenArticles articles, String words, String title) {
    return new ExportSubject(
        words,
        title,
        articles.count(),
        true,
        (open, format, texts, stop) ->
            ArticleExport.of(
                open, title, articles.pages(open, stop), ExportTexts.of(texts, format)));
  }

  /// Words and conditions of a query; what all articles are called where it has none.
  private String title(SearchQuery query) {
    FilterLabels words = labels.apply(query);
    String title =
        Stream.concat(Stream.of(query.words().strip()), query.filters().stream().map(words::of))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(message("list.between")));
    return title.isEmpty() ? message("export.all") : title;
  }

  /// Asks how an entity is to be written, with every article that mentions it.
  public void entity(Entity entity) {
    ExportSubject subject =
        new ExportSubject(
            message("export.entity", entity.name(), entity.articles()),
            entity.name(),
            entity.articles(),
            false,
            (open, format, _, stop) ->
                EntityExport.of(
                    open.entities().report(entity.number(), Optional.empty(), stop), format));
    ask(List.of(subject), subject);
  }

  private void ask(List<ExportSubject> choices, ExportSubject first) {
    ExportSheet content =
        new ExportSheet(
            choices,
            first,
            (subject, format, texts) -> {
              overlay.hideSheet();
              files.document(
                  subject.title(),
                  format,
                  subject.rows(),
                  (open, stop) -> subject.source().of(open, format, texts, stop));
            });
    Sheet sheet = new Sheet(message("export.title"), content, overlay::hideSheet);
    overlay.showSheet(sheet);
    // What is in it can have the keyboard only when it has its style.
    sheet.applyCss();
    content.begin();
  }
}
