package org.dateline.cli.command;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.concurrent.Callable;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dateline extract`: says that web pages cannot be read yet.
@Command(name = "extract", mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PAGE.html")
  private String page = "";

  @Option(names = "--json")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine()
          .getErr()
          .println(
              "dateline: "
                  + (json
                      ? message("extract.not_yet_json", Printable.line(page))
                      : message("extract.not_yet", Printable.line(page))));
    }
    return ExitCodes.USAGE;
  }
}
