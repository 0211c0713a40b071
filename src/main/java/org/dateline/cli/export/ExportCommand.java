package org.dateline.cli.export;

import picocli.CommandLine.Command;

/// `dateline export`: what the library knows, to be used elsewhere.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    subcommands = {
      ExportArticlesCommand.class,
      ExportEntityCommand.class,
      ExportCompareCommand.class,
      ExportQueriesCommand.class
    })
public final class ExportCommand {}
