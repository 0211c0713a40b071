package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;
import static org.dateline.ui.shell.OpenWindow.fx;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.dateline.library.TripArticles;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Highlights and notes: made, read, changed and taken back in the text.
final class NoteWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(TripArticles::write);

  private static final NoteRobot NOTES = new NoteRobot(SHARED);
  private static final CorrectionMenuRobot TEXT = new CorrectionMenuRobot(SHARED);

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void begin() throws Exception {
    NOTES.begin();
  }

  @Test
  void selected_words_are_highlighted_by_a_key_and_that_is_taken_back() throws Exception {
    SHARED.type("h");
    assertThat(SHARED.said()).contains("Select some text first");

    NOTES.highlight("officials said");
    assertThat(SHARED.said()).isEqualTo("Highlighted");
    assertThat(NOTES.all())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.quoted()).isEqualTo("officials said");
          assertThat(note.hasText()).isFalse();
        });
    assertThat(NOTES.shown(".note-fill")).isEqualTo(1);
    assertThat(NOTES.shown(".note-line")).isEqualTo(1);
    assertThat(NOTES.shown(".note-corner")).isZero();
    assertThat(fx(() -> SHARED.get().article().selectedText())).isEmpty();

    SHARED.press(KeyCode.CONTROL, KeyCode.Z);
    NOTES.settle();
    assertThat(NOTES.all()).isEmpty();
    assertThat(NOTES.shown(".note-fill")).isZero();
  }

  @Test
  void the_same_words_highlighted_again_are_one_highlight() throws Exception {
    NOTES.highlight("officials said");
    NOTES.highlight("officials said");
    assertThat(NOTES.all()).hasSize(1);
  }

  @Test
  void the_menu_of_selected_text_highlights_in_a_colour_by_its_name() throws Exception {
    TEXT.select(TRIP, "officials");
    TEXT.rightClick(TRIP, "officials");
    NOTES.choose("Highlight in green");

    assertThat(NOTES.all())
        .singleElement()
        .satisfies(note -> assertThat(note.colour()).isEqualTo(NoteColour.GREEN));
    assertThat(NOTES.shown(".note-fill.note-green")).isEqualTo(1);
    // The next one has the colour that was chosen last.
    NOTES.highlight("The talks");
    assertThat(NOTES.shown(".note-fill.note-green")).isEqualTo(2);
  }

  @Test
  void a_note_is_written_on_selected_words_read_by_pointing_and_found() throws Exception {
    NOTES.note("talks will go on", "Ask the spokesman");

    assertThat(SHARED.said()).isEqualTo("Note added");
    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(NOTES.shown(".note-corner")).isEqualTo(1);
    assertThat(NOTES.rows())
        .singleElement()
        .asString()
        .contains("talks will go on")
        .contains("spokesman");

    robot.moveTo(TEXT.place(TRIP, "talks will"));
    NOTES.awaitCard("Ask the spokesman");
    SHARED.press(KeyCode.ESCAPE);
    SHARED.show(SearchQuery.of("note:spokesman"));
    assertThat(SHARED.get().listed()).containsExactly("trip");
  }

  @Test
  void keys_lead_from_note_to_note_and_the_one_come_to_is_edited() throws Exception {
    NOTES.note("on Monday", "First");
    NOTES.note("in Berlin", "Second");
    robot.clickOn(TEXT.place(TRIP, "officials"));
    SHARED.get().settle();

    SHARED.type(">");
    NOTES.awaitCard("First");
    assertThat(NOTES.shown(".note-here")).isEqualTo(1);
    SHARED.type(">");
    NOTES.awaitCard("Second");
    SHARED.type("<");
    NOTES.awaitCard("First");

    SHARED.type("a");
    robot.write(" and more");
    SHARED.click(SHARED.get().node("#note-save"));
    NOTES.settle();
    assertThat(NOTES.all())
        .extracting(Note::text)
        .containsExactlyInAnyOrder("First and more", "Second");
    assertThat(SHARED.said()).isEqualTo("Note changed");
    SHARED.clickUndo();
    NOTES.settle();
    assertThat(NOTES.all()).extracting(Note::text).containsExactlyInAnyOrder("First", "Second");
  }

  @Test
  void what_was_typed_in_a_sheet_that_was_left_is_there_when_it_is_opened_again() throws Exception {
    SHARED.type("a");
    robot.write("Half a thou");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(NOTES.all()).isEmpty();
    SHARED.type("a");
    robot.write("ght");
    SHARED.press(KeyCode.CONTROL, KeyCode.ENTER);
    NOTES.settle();
    assertThat(NOTES.all()).extracting(Note::text).containsExactly("Half a thought");
    SHARED.type("a");
    SHARED.press(KeyCode.CONTROL, KeyCode.ENTER);
    NOTES.settle();
    assertThat(NOTES.all()).hasSize(1);
  }

  @Test
  void what_could_not_be_saved_is_there_when_the_sheet_is_opened_again() throws Exception {
    NOTES.note("in Berlin", "First");
    Note note = NOTES.all().getFirst();
    robot.clickOn(TEXT.place(TRIP, "officials"));
    SHARED.get().settle();
    SHARED.type(">");
    SHARED.type("a");
    robot.write(" and more");
    // It is gone by the time that it is saved.
    assertThat(NOTES.notes().remove(note.number())).isPresent();
    SHARED.press(KeyCode.CONTROL, KeyCode.ENTER);
    NOTES.settle();
    assertThat(NOTES.all()).isEmpty();

    assertThat(NOTES.notes().putBack(note)).isTrue();
    NOTES.settle();
    SHARED.type(">");
    SHARED.type("a");
    assertThat(typed()).isEqualTo("First and more");
    SHARED.press(KeyCode.CONTROL, KeyCode.ENTER);
    NOTES.settle();
    assertThat(NOTES.all()).extracting(Note::text).containsExactly("First and more");

    assertThat(NOTES.notes().change(note.number(), NoteColour.BLUE, "Other")).isPresent();
    NOTES.settle();
    SHARED.type("a");
    assertThat(typed()).as("what was saved is no draft").isEqualTo("Other");
    SHARED.press(KeyCode.ESCAPE);
  }

  private static String typed() throws Exception {
    return fx(() -> ((TextArea) SHARED.get().node("#note-text")).getText());
  }

  @Test
  void a_colour_is_chosen_in_the_sheet_by_the_keyboard() throws Exception {
    TEXT.select(TRIP, "on Monday");
    SHARED.type("a");
    Node purple =
        fx(() ->
            SHARED.get().shell().lookupAll(".note-prompt .radio-button").stream()
                .filter(it -> ((RadioButton) it).getText().equals("Purple"))
                .findFirst()
                .orElseThrow());
    SHARED.click(purple);
    SHARED.click(SHARED.get().node("#note-save"));
    NOTES.settle();
    assertThat(NOTES.all())
        .singleElement()
        .satisfies(note -> assertThat(note.colour()).isEqualTo(NoteColour.PURPLE));
  }

  @Test
  void of_overlapping_highlights_the_shorter_one_is_meant_where_they_meet() throws Exception {
    NOTES.note("The talks will go on in Berlin", "Long");
    NOTES.note("talks will", "Short");
    assertThat(NOTES.shown(".note-fill")).isEqualTo(2);
    robot.moveTo(TEXT.place(TRIP, "talks will"));
    NOTES.awaitCard("Short");
    robot.moveTo(TEXT.place(TRIP, "go on"));
    NOTES.awaitCard("Long");
  }
}
