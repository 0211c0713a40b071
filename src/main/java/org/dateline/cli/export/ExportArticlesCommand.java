package org.dateline.cli.export;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.command.SearchCommand.SortOption;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.PositiveInt;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.messages.SearchMessages;
import org.dateline.messages.export.ArticleExport;
import org.dateline.messages.export.ArticleExport.ExportTexts;
import org.dateline.messages.export.ExportFormat;
import org.dateline.messages.export.HitPages;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline export articles`: what a query finds.
@Command(name = "articles")
final class ExportArticlesCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "QUERY")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", converter = PositiveInt.PositiveIntConverter.class)
  private @Nullable PositiveInt limit;

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "relevance")
  private SortOption order = SortOption.relevance;

  @Option(names = "--text")
  private boolean text;

  @Mixin private ExportTarget target = new ExportTarget();

  @Override
  public int run(Library library) throws InterruptedException {
    if (text && target.format() == ExportFormat.CSV) {
      throw misunderstood(message("export.no_text"));
    }
    ExportTexts texts = ExportTexts.of(text, target.format());
    if (texts == ExportTexts.WITH_NAMES) {
      library.awaitNames();
    } else {
      library.awaitIndexed();
    }
    SearchQuery query = SearchQuery.of(String.join(" ", words)).sorted(order.sort());
    tell(library.search(query, 1).reading(), query);
    HitPages found =
        HitPages.found(
            library,
            query,
            limit == null ? Long.MAX_VALUE : limit.value(),
            CancellationSignal.NEVER);
    target.write(
        this,
        ArticleExport.of(library, query.words(), found, texts),
        (articles, file) -> message("export.written", articles, file));
    return ExitCodes.DONE;
  }

  /// What of the query was not understood, and what the reader should know of what it finds.
  private void tell(QueryInterpretation reading, SearchQuery query) {
    reading
        .ignored()
        .forEach(part ->
            err()
                .println(
                    Printable.line(
                        message(
                            "search.ignored",
                            part.span().of(query.words()),
                            SearchMessages.problem(part.problem())))));
    String notice = SearchMessages.notice(reading);
    if (!notice.isEmpty()) {
      err().println(Printable.line(message("search.notice", notice)));
    }
  }
}
