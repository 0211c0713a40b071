package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.library.TripArticles;
import org.dateline.model.Note;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Highlights and notes beside the article, in the sidebar and in files.
final class NoteListWindowTest {

  private static final NoteFiles FILES = new NoteFiles();

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(TripArticles::write, FILES);

  private static final NoteRobot NOTES = new NoteRobot(SHARED);
  private static final CorrectionMenuRobot TEXT = new CorrectionMenuRobot(SHARED);

  private final FxRobot robot = new FxRobot();

  /// A reader who chooses the file that a test says.
  private static final class NoteFiles extends OpenWindow.NoFiles {

    private Optional<Path> file = Optional.empty();

    @Override
    public Optional<Path> notes() {
      return file;
    }

    @Override
    public Optional<Path> newNotes() {
      return file;
    }
  }

  @BeforeEach
  void begin() throws Exception {
    NOTES.begin();
  }

  @Test
  void a_note_on_the_article_stands_beside_it_and_is_removed_there() throws Exception {
    SHARED.type("a");
    robot.write("Read again");
    SHARED.press(KeyCode.CONTROL, KeyCode.ENTER);
    NOTES.settle();
    assertThat(NOTES.all()).singleElement().satisfies(note -> assertThat(note.passage()).isEmpty());

    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    robot.rightClickOn(SHARED.get().node(".details .note-row"));
    SHARED.get().settle();
    NOTES.choose("Remove");
    assertThat(NOTES.all()).isEmpty();
    assertThat(NOTES.rows()).isEmpty();
    assertThat(SHARED.said()).isEqualTo("Note removed");
    SHARED.clickUndo();
    NOTES.settle();
    assertThat(NOTES.all()).extracting(Note::text).containsExactly("Read again");
    assertThat(NOTES.rows()).hasSize(1);
  }

  @Test
  void a_row_beside_the_article_leads_to_its_passage() throws Exception {
    NOTES.highlight("in Berlin");
    robot.clickOn(TEXT.place(TRIP, "officials"));
    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    assertThat(NOTES.shown(".note-here")).isZero();
    SHARED.click(SHARED.get().node(".details .note-row"));
    assertThat(NOTES.shown(".note-here")).isEqualTo(1);
  }

  @Test
  void articles_with_notes_are_counted_and_listed_in_the_sidebar() throws Exception {
    NOTES.highlight("in Berlin");
    Node row =
        fx(() ->
            SHARED.get().shell().lookupAll(".sidebar .sidebar-item").stream()
                .filter(it ->
                    it.getAccessibleText() != null
                        && it.getAccessibleText().startsWith("With notes"))
                .findFirst()
                .orElseThrow());
    assertThat(row.getAccessibleText()).isEqualTo("With notes, 1 article");
    SHARED.click(row);
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL.with(new Filter.NotedFilter()));
    assertThat(SHARED.get().listed()).containsExactly("trip");
  }

  @Test
  void the_newest_notes_stand_in_the_sidebar_and_open_their_articles_at_them() throws Exception {
    assertThat(SHARED.isShown(".sidebar .note-item")).isFalse();
    NOTES.note("in Berlin", "Where else");
    NOTES.highlight("Emmanuel Macron met");
    SHARED.open("visit");
    assertThat(
            fx(() ->
                SHARED.get().shell().lookupAll(".sidebar .note-item").stream()
                    .map(Node::getAccessibleText)
                    .toList()))
        .containsExactly("Emmanuel Macron met, on A trip", "Where else, on A trip");
    Node row =
        fx(() ->
            SHARED.get().shell().lookupAll(".sidebar .note-item").stream()
                .filter(it -> it.getAccessibleText().startsWith("Where else"))
                .findFirst()
                .orElseThrow());
    SHARED.click(row);
    assertThat(SHARED.get().open()).contains("trip");
    assertThat(NOTES.shown(".note-here")).isEqualTo(1);
    NOTES.awaitCard("Where else");
  }

  @Test
  void a_highlight_holds_its_place_when_the_article_is_updated_or_says_that_it_is_lost()
      throws Exception {
    NOTES.highlight("in Berlin");
    update("A new sentence. " + TRIP);
    assertThat(NOTES.shown(".note-fill")).isEqualTo(1);
    update("Nothing of the kind.");
    assertThat(NOTES.shown(".note-fill")).isZero();
    assertThat(NOTES.rows())
        .singleElement()
        .asString()
        .contains("the article has no more", "in Berlin");
    update(TRIP);
    assertThat(NOTES.shown(".note-fill")).isEqualTo(1);
  }

  private static void update(String text) throws Exception {
    Path file = SHARED.folder().resolveSibling("articles").resolve("articles.jsonl");
    Files.writeString(
        file,
        Samples.json("trip", "A trip", text)
            + "\n"
            + Samples.json("visit", "A visit", TripArticles.VISIT));
    SHARED.get().library().importFrom(List.of(file));
    SHARED.get().library().awaitNames();
    NOTES.settle();
  }

  @Test
  void notes_go_to_a_file_and_come_back_from_it() throws Exception {
    NOTES.note("in Berlin", "Where else");
    Path file = SHARED.folder().resolveSibling("notes.jsonld");
    FILES.file = Optional.of(file);
    fire("Export notes…");
    assertThat(SHARED.said()).startsWith("1 note written to");
    assertThat(Files.readString(file)).contains("TextQuoteSelector", "Where else");
    Note note = NOTES.all().getFirst();
    assertThat(NOTES.notes().remove(note.number())).isPresent();
    fire("Import notes…");
    assertThat(SHARED.said()).isEqualTo("1 note taken in of 1");
    assertThat(NOTES.all()).extracting(Note::text).containsExactly("Where else");

    Files.writeString(file, "{}");
    fire("Import notes…");
    assertThat(SHARED.said()).contains("has no annotations in it");

    Path markdown = SHARED.folder().resolveSibling("notes.md");
    FILES.file = Optional.of(markdown);
    fire("Export notes…");
    assertThat(Files.readString(markdown)).contains("## A trip", "> in Berlin", "Where else");
  }

  /// By the palette.
  private void fire(String action) throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    robot.write(action);
    SHARED.press(KeyCode.ENTER);
    NOTES.settle();
  }
}
