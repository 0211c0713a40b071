package org.dateline.cli.trash;

import picocli.CommandLine.Command;

/// `dateline trash`: what the reader has deleted.
@Command(
    name = "trash",
    mixinStandardHelpOptions = true,
    subcommands = {
      TrashListCommand.class,
      TrashRestoreCommand.class,
      TrashEmptyCommand.class,
      TrashReadmitCommand.class
    })
public final class TrashCommand {}
