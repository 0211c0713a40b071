package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

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

/// `dateline correct rename`: an entity is shown under another name.
@Command(name = "rename")
final class RenameCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Parameters(paramLabel = "NEW")
  private String display = "";

  @Option(names = "--type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Override
  List<Correction> corrections(Library library) {
    if (display.isBlank()) {
      throw misunderstood(message("usage.empty_name"));
    }
    FullName entity = library.corrections().named(name, Optional.ofNullable(type));
    return List.of(new Correction.EntityRename(entity, display));
  }
}
