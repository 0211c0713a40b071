package org.dateline.cli.namelist;

import picocli.CommandLine.Command;

/// `dateline names`: the reader's own list of names.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    subcommands = {NamesImportCommand.class, NamesListCommand.class, NamesRemoveCommand.class})
public final class NamesCommand {}
