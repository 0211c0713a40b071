package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dateline correct`: what the reader has to say against the names found. Each correction is a
/// command below it.
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    subcommands = {
      NotANameCommand.class,
      RetypeCommand.class,
      AddNameCommand.class,
      RenameCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      ListCorrectionsCommand.class,
      UndoCorrectionCommand.class,
      ExportCorrectionsCommand.class,
      ImportCorrectionsCommand.class
    })
public final class CorrectCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), message("usage.no_correction"));
  }
}
