package org.dateline.cli.export;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import java.util.Optional;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import org.dateline.library.entity.EntityReport;
import org.dateline.messages.export.EntityExport;
import org.dateline.model.query.CancellationSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline export entity`: one entity with every article that mentions it.
@Command(name = "entity")
final class ExportEntityCommand extends LibraryCommand {

  @Parameters(arity = "1..*", paramLabel = "NAME")
  private List<String> name = List.of();

  @Mixin private ExportTarget target = new ExportTarget();

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    long entity = library.entities().named(String.join(" ", name)).number();
    EntityReport report =
        library.entities().report(entity, Optional.empty(), CancellationSignal.NEVER);
    target.write(
        this,
        EntityExport.of(report, target.format()),
        (articles, file) -> message("export.written", articles, file));
    return ExitCodes.DONE;
  }
}
