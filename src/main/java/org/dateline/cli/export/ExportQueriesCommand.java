package org.dateline.cli.export;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.PositiveInt;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.messages.export.QueryExport;
import org.dateline.model.query.CancellationSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline export queries`: many queries from a file, each with the sentences that it finds.
@Command(name = "queries")
final class ExportQueriesCommand extends LibraryCommand {

  /// What standard input is called.
  private static final String INPUT = "-";

  @Parameters(arity = "1", paramLabel = "FILE")
  private Path file = Path.of(INPUT);

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      converter = PositiveInt.PositiveIntConverter.class)
  private PositiveInt limit = new PositiveInt(20);

  @Mixin private ExportTarget target = new ExportTarget();

  @Override
  public int run(Library library) throws InterruptedException {
    List<String> queries = QueryExport.queries(text());
    if (queries.isEmpty()) {
      throw misunderstood(message("export.no_queries", file.toString()));
    }
    library.awaitIndexed();
    target.write(
        this,
        QueryExport.of(library, queries, limit.value(), CancellationSignal.NEVER),
        (rows, written) -> message("export.rows", rows, written));
    return ExitCodes.DONE;
  }

  private String text() {
    try {
      return file.toString().equals(INPUT)
          ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unread(file, e), e);
    }
  }
}
