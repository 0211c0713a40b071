package org.dateline.cli.saved;

import picocli.CommandLine.Command;

/// `dateline saved`: the searches that the reader keeps.
@Command(
    name = "saved",
    mixinStandardHelpOptions = true,
    subcommands = {
      SavedListCommand.class,
      SavedSaveCommand.class,
      SavedShowCommand.class,
      SavedRemoveCommand.class
    })
public final class SavedCommand {}
