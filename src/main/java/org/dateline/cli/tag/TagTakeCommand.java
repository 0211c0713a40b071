package org.dateline.cli.tag;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.Tag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dateline tag take`: takes a tag off articles.
@Command(name = "take")
final class TagTakeCommand extends LibraryCommand {

  @Mixin private TaggedArticles tagged = new TaggedArticles();

  @Override
  public int run(Library library) {
    List<Long> numbers = tagged.numbers(library);
    Tag tag = library.marks().tags().named(tagged.tag());
    int taken = library.marks().tags().take(tag.number(), numbers).size();
    err().println(message("tag.taken", Printable.line(tag.name()), taken));
    return ExitCodes.DONE;
  }
}
