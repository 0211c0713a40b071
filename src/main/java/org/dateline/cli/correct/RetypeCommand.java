package org.dateline.cli.correct;

import java.util.List;
import java.util.Objects;
import org.dateline.library.Library;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline correct type`: an entity is of another type.
@Command(name = "type")
final class RetypeCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Parameters(paramLabel = "TYPE")
  private @Nullable EntityType right;

  @Mixin private EntityTypeOption which = new EntityTypeOption();

  @Override
  List<Correction> corrections(Library library) {
    return List.of(
        new Correction.TypeChange(which.named(library, name), Objects.requireNonNull(right)));
  }
}
