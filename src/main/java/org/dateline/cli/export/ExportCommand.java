package org.dateline.cli.export;

import picocli.CommandLine.Command;

/// `dateline export`: what the library knows, to be used elsewhere.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    subcommands = {ExportEntityCommand.class})
public final class ExportCommand {}
