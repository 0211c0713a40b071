package org.dateline.cli.correct;

import java.util.List;
import org.dateline.library.Library;
import org.dateline.model.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline correct split`: a name is not of its entity.
@Command(name = "split")
final class SplitCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Mixin private EntityTypeOption which = new EntityTypeOption();

  @Override
  List<Correction> corrections(Library library) {
    return List.of(new Correction.EntitySplit(which.named(library, name)));
  }
}
