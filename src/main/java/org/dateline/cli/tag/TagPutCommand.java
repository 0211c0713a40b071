package org.dateline.cli.tag;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.Tags;
import org.dateline.model.Tag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dateline tag put`: puts a tag on articles, and makes it where there is none.
@Command(name = "put")
final class TagPutCommand extends LibraryCommand {

  @Mixin private TaggedArticles tagged = new TaggedArticles();

  @Override
  public int run(Library library) {
    List<Long> numbers = tagged.numbers(library);
    Tags tags = library.marks().tags();
    Tag tag = tags.make(tagged.tag(), tags.nextColour());
    int put = tags.put(tag.number(), numbers).size();
    err().println(message("tag.put", Printable.line(tag.name()), put));
    return ExitCodes.DONE;
  }
}
