package org.dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.ui.kit.FxThread;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The notes beside an article, however many and however long.
@ExtendWith(ApplicationExtension.class)
final class NoteListTest {

  private static List<Note> notes(int count) {
    Instant made = Instant.EPOCH;
    return IntStream.rangeClosed(1, count)
        .mapToObj(i ->
            new Note(i, "x:" + i, 1, Optional.empty(), NoteColour.YELLOW, "Note " + i, made, made))
        .toList();
  }

  private static long rows(NoteList list) {
    return list.getChildren().stream().filter(NoteRow.class::isInstance).count();
  }

  @Test
  void of_thousands_so_many_are_shown_and_more_when_they_are_asked_for() throws Exception {
    AtomicReference<NoteList> list = new AtomicReference<>();
    FxThread.run(() -> {
      NoteList made = new NoteList(notes(3_000), _ -> {}, (_, _) -> {});
      list.set(made);
    });
    assertThat(rows(list.get())).isEqualTo(40);
    Button more = (Button) list.get().getChildren().getLast();
    assertThat(more.getText()).isEqualTo("2,960 more notes");

    FxThread.run(more::fire);
    assertThat(rows(list.get())).isEqualTo(80);
    assertThat(((Button) list.get().getChildren().getLast()).getText())
        .isEqualTo("2,920 more notes");
  }

  @Test
  void a_long_text_is_cut_without_reading_all_of_it() {
    assertThat(NotePrompt.cut("  one\n two  ", 20)).isEqualTo("one two");
    assertThat(NotePrompt.cut("one two", 5)).isEqualTo("one t…");
    assertThat(NotePrompt.cut("one two", 4)).isEqualTo("one…");
    assertThat(NotePrompt.cut("", 4)).isEmpty();
    String huge = "word ".repeat(2_000_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 1_000; i++) {
            assertThat(NotePrompt.cut(huge, 240)).hasSizeLessThanOrEqualTo(241);
          }
        });
  }
}
