package org.dateline.cli.export;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.command.SearchCommand.SortOption;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.HitText;
import org.dateline.cli.output.PositiveInt;
import org.dateline.library.Library;
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
    QueryInterpretation reading =
        library.search(query, 1, CancellationSignal.NEVER.patient()).reading();
    HitText.remarks(reading, query.words()).forEach(err()::println);
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
}
