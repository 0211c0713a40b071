package org.dateline.cli.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.note.Notes;
import org.dateline.model.ArticlePart;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NoteCommandTest {

  private static final String TEXT = "Rain fell on *all* of <the> delegation.";

  @TempDir Path temp;
  private Path library;

  @BeforeEach
  void make() throws IOException {
    library = temp.resolve("library");
    for (String id : List.of("a", "b")) {
      Samples.takeWithNames(
          library,
          Files.writeString(temp.resolve(id + ".json"), Samples.json(id, "Talks of " + id, TEXT)));
    }
    try (Library open = Samples.empty(library)) {
      Notes notes = open.marks().notes();
      long a = open.article("a").number();
      notes.make(
          a,
          Optional.of(Passage.of(ArticlePart.TEXT, TEXT, new Span(13, 38))),
          NoteColour.PINK,
          "Wet\nfeet");
      notes.make(open.article("b").number(), Optional.empty(), NoteColour.BLUE, "Again");
    }
  }

  private CommandRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--library", library));
    return dateline(all.toArray());
  }

  @Test
  void notes_are_listed_under_their_headlines_and_found() {
    assertThat(run("note", "list").lines())
        .contains(
            "Talks of a", "    “*all* of <the> delegation”", "    Wet", "    feet", "Talks of b");
    assertThat(run("note", "list", "note:wet").out())
        .contains("Talks of a")
        .doesNotContain("Talks of b");
    assertThat(run("search", "note:again").out()).contains("Talks of b");
    JsonNode json = run("note", "list", "--json").json();
    assertFields(json, "notes");
    assertFields(
        json.at("/notes/0"), "id", "article", "colour", "quote", "text", "lost", "made", "changed");
  }

  @Test
  void markdown_has_the_notes_of_each_article_below_where_it_comes_from() {
    assertThat(run("note", "export").out())
        .contains("## Talks of a\n")
        .contains("> \\*all\\* of \\<the\\> delegation\n\nWet\nfeet\n\n*Pink, ");
  }

  @Test
  void annotations_go_to_a_file_and_come_back_from_it() {
    Path file = temp.resolve("notes.jsonld");
    CommandRun exported = run("note", "export", "--format", "annotation", "--output", file);
    assertThat(exported.err()).contains("2 notes written");
    assertThat(run("note", "import", file).err()).contains("0 notes taken in of 2");

    library = temp.resolve("other");
    Samples.takeWithNames(library, temp.resolve("a.json"));
    CommandRun imported = run("note", "import", file);
    assertThat(imported.exit()).isEqualTo(ExitCodes.PARTLY);
    assertThat(imported.err()).contains("1 note taken in of 2").contains("Talks of b");
    assertThat(run("search", "note:wet").out()).contains("Talks of a");
  }

  @Test
  void what_cannot_be_read_is_said() throws IOException {
    Path bad = Files.writeString(temp.resolve("bad.json"), "[{\"id\": 7}]");
    CommandRun run = run("note", "import", bad);
    assertThat(run.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains("annotation 1");
    assertThat(run("note", "import", temp.resolve("none")).exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run("note", "export", "--output", temp).exit()).isEqualTo(ExitCodes.UNUSABLE);
  }
}
