package org.dateline.cli.note;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.library.note.ArticleNotes;
import org.dateline.messages.NoteMarkdown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline note export`: the notes as Markdown or as W3C Web Annotations.
@Command(name = "export")
final class NoteExportCommand extends LibraryCommand {

  @Mixin private NotedArticles articles = new NotedArticles();

  @Option(names = "--format", paramLabel = "markdown|annotation", defaultValue = "markdown")
  private NoteFormat format = NoteFormat.markdown;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  enum NoteFormat {
    markdown,
    annotation
  }

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    List<ArticleNotes> notes = articles.notes(library);
    String text =
        switch (format) {
          case markdown -> NoteMarkdown.of(notes);
          case annotation -> library.marks().notes().annotations(notes);
        };
    if (output == null) {
      out().print(text);
      out().flush();
      return ExitCodes.DONE;
    }
    try {
      AtomicFile.write(output, text);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(output, e), e);
    }
    int count = notes.stream().mapToInt(noted -> noted.notes().size()).sum();
    err().println(message("note.exported", count));
    return ExitCodes.DONE;
  }
}
