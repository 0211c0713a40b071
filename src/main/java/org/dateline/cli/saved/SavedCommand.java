package org.dateline.cli.saved;

import picocli.CommandLine.Command;

/// `dateline saved`: the searches that the reader keeps.
@Command(
    name = "saved",
    description = {
      "Your saved searches, and what is new in them.",
      "An article is new in a search that finds it if it has come since the search was saved or"
          + " last looked at."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      SavedListCommand.class,
      SavedSaveCommand.class,
      SavedShowCommand.class,
      SavedRemoveCommand.class
    })
public final class SavedCommand {}
