package org.dateline.cli.export;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import org.dateline.library.entity.EntityReport;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.messages.export.EntityExport;
import org.dateline.messages.export.ExportFormat;
import org.dateline.model.query.CancellationSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline export entity`: one entity with every article that mentions it.
@Command(name = "entity")
final class ExportEntityCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "NAME")
  private List<String> name = List.of();

  @Option(names = "--format", paramLabel = "csv|json|markdown", defaultValue = "csv")
  private FormatOption format = FormatOption.csv;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  /// What a reader calls the formats.
  enum FormatOption {
    csv(ExportFormat.CSV),
    json(ExportFormat.JSON),
    markdown(ExportFormat.MARKDOWN);

    private final ExportFormat format;

    FormatOption(ExportFormat format) {
      this.format = format;
    }
  }

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    long entity = library.entities().named(String.join(" ", name)).number();
    EntityReport report =
        library.entities().report(entity, Optional.empty(), CancellationSignal.NEVER);
    String text = EntityExport.of(report, format.format);
    if (output == null) {
      out().print(text);
      out().flush();
    } else {
      write(text, output);
      err().println(message("export.written", report.articles().size(), output.toString()));
    }
    return ExitCodes.DONE;
  }

  private static void write(String text, Path file) {
    try {
      AtomicFile.write(file, text);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(file, e), e);
    }
  }
}
