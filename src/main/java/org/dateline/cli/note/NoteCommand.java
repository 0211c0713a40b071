package org.dateline.cli.note;

import picocli.CommandLine.Command;

/// `dateline note`: the reader's highlights and notes.
@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    subcommands = {NoteListCommand.class, NoteExportCommand.class, NoteImportCommand.class})
public final class NoteCommand {}
