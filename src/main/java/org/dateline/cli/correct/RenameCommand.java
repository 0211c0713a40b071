package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.library.Library;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline correct rename`: an entity is shown under another name.
@Command(name = "rename")
final class RenameCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Parameters(paramLabel = "NEW")
  private String display = "";

  @Mixin private EntityTypeOption which = new EntityTypeOption();

  @Override
  List<Correction> corrections(Library library) {
    if (display.isBlank()) {
      throw misunderstood(message("usage.empty_name"));
    }
    FullName entity = which.named(library, name);
    return List.of(new Correction.EntityRename(entity, display));
  }
}
