package org.dateline.cli.export;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import org.dateline.library.entity.EntityComparison;
import org.dateline.messages.export.ComparisonExport;
import org.dateline.messages.export.ComparisonExport.ComparedTable;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline export compare`: two or three entities on one time line, and where they meet.
@Command(name = "compare")
final class ExportCompareCommand extends LibraryCommand {

  @Parameters(arity = "2..3", paramLabel = "NAME")
  private List<String> names = List.of();

  @Option(names = "--table", paramLabel = "time|articles", defaultValue = "time")
  private TableOption table = TableOption.time;

  @Mixin private ExportTarget target = new ExportTarget();

  /// What a reader calls the tables.
  enum TableOption {
    time(ComparedTable.TIME),
    articles(ComparedTable.ARTICLES);

    private final ComparedTable table;

    TableOption(ComparedTable table) {
      this.table = table;
    }
  }

  @Override
  public int run(Library library) throws InterruptedException {
    library.awaitNames();
    List<Entity> entities = names.stream().map(name -> library.entities().named(name)).toList();
    Set<Entity> others = new HashSet<>();
    for (Entity entity : entities) {
      if (!others.add(entity)) {
        throw misunderstood(message("export.same", entity.name()));
      }
    }
    EntityComparison comparison =
        library.entities().comparison(entities, Optional.empty(), CancellationSignal.NEVER);
    target.write(
        this,
        ComparisonExport.of(library, comparison, table.table, CancellationSignal.NEVER),
        (rows, file) -> message("export.rows", rows, file));
    return ExitCodes.DONE;
  }
}
