package org.dateline.cli.correct;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline correct type`: an entity is of another type.
@Command(name = "type")
final class RetypeCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Parameters(paramLabel = "TYPE")
  private @Nullable EntityType right;

  @Option(names = "--type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Override
  List<Correction> corrections(Library library) {
    FullName entity = library.corrections().named(name, Optional.ofNullable(type));
    return List.of(new Correction.TypeChange(entity, Objects.requireNonNull(right)));
  }
}
