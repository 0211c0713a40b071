package org.dateline.cli.correct;

import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline correct split`: a name is not of its entity.
@Command(name = "split")
final class SplitCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Option(names = "--type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Override
  List<Correction> corrections(Library library) {
    FullName apart = library.corrections().named(name, Optional.ofNullable(type));
    return List.of(new Correction.EntitySplit(apart));
  }
}
