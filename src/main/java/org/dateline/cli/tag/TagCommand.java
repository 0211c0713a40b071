package org.dateline.cli.tag;

import picocli.CommandLine.Command;

/// `dateline tag`: the reader's tags.
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    subcommands = {TagListCommand.class, TagPutCommand.class, TagTakeCommand.class})
public final class TagCommand {}
