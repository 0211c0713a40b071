package org.dateline.cli.trash;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.Trash.DeletedArticle;
import org.dateline.model.query.CancellationSignal;
import picocli.CommandLine.Command;

/// `dateline trash list`: the articles that can be brought back.
@Command(name = "list")
final class TrashListCommand extends LibraryCommand {

  @Override
  public int run(Library library) {
    long unusedExpired = library.marks().trash().expire(CancellationSignal.NEVER);
    for (DeletedArticle article : library.marks().trash().newest(Integer.MAX_VALUE)) {
      out().println("%d\t%s".formatted(article.number(), Printable.line(article.title())));
    }
    return ExitCodes.DONE;
  }
}
