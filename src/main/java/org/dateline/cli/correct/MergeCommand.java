package org.dateline.cli.correct;

import java.util.List;
import org.dateline.library.Library;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline correct merge`: two entities are one.
@Command(name = "merge")
final class MergeCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Parameters(paramLabel = "INTO")
  private String into = "";

  @Mixin private EntityTypeOption which = new EntityTypeOption();

  @Option(names = "--into-type", paramLabel = "TYPE")
  private @Nullable EntityType intoType;

  @Override
  List<Correction> corrections(Library library) {
    FullName one = which.named(library, name);
    FullName other = library.corrections().named(into, intoType);
    return List.of(new Correction.EntityMerge(one, other));
  }
}
