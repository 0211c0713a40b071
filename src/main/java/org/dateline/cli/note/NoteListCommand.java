package org.dateline.cli.note;

import static org.dateline.cli.output.CommandMessages.message;

import org.dateline.cli.command.LibraryCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.library.note.ArticleNotes;
import org.dateline.messages.NoteMarkdown;
import org.dateline.model.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline note list`: the notes, under the headlines of their articles.
@Command(name = "list")
final class NoteListCommand extends LibraryCommand {

  @Mixin private NotedArticles articles = new NotedArticles();

  @Option(names = "--json")
  private boolean json;

  @Override
  public boolean isHandedOver() {
    return true;
  }

  @Override
  public int run(Library library) throws InterruptedException {
    ObjectNode document = JsonOutput.object();
    ArrayNode notes = document.putArray("notes");
    for (ArticleNotes noted : articles.notes(library)) {
      if (!json) {
        out().println(Printable.line(noted.article().title()));
      }
      for (Note note : noted.notes()) {
        if (json) {
          put(noted, note, notes.addObject());
        } else {
          print(note);
        }
      }
    }
    if (json) {
      out().println(JsonOutput.MAPPER.writeValueAsString(document));
    }
    return ExitCodes.DONE;
  }

  private static void put(ArticleNotes noted, Note note, ObjectNode node) {
    node.put("id", note.id());
    node.put("article", noted.article().id());
    node.put("colour", note.colour().written());
    node.put("quote", note.quoted());
    node.put("text", note.text());
    node.put("lost", note.isLost());
    node.put("made", note.made().toString());
    node.put("changed", note.changed().toString());
  }

  private void print(Note note) {
    if (!note.quoted().isEmpty()) {
      String quote = Printable.line(note.quoted().replace('\n', ' '));
      out().println("    " + message(note.isLost() ? "note.lost" : "note.quote", quote));
    }
    if (note.hasText()) {
      note.text().lines().forEach(line -> out().println("    " + Printable.line(line)));
    }
    out()
        .println(
            "    " + message("note.made", NoteMarkdown.of(note.colour()), note.made().toString()));
  }
}
