package org.dateline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A few letters find what can be done; what was done lately comes first.
final class PaletteModelTest {

  private final List<List<String>> kept = new ArrayList<>();
  private final SampleActions actions = new SampleActions();
  private final PaletteModel model = new PaletteModel(actions.table, kept::add);

  @BeforeEach
  void open() {
    model.open();
  }

  private List<String> offered() {
    return model.entries().get().stream().map(entry -> entry.action().words()).toList();
  }

  @Test
  void at_first_all_are_offered_as_they_lie_in_the_menus_each_with_its_key() {
    assertThat(offered()).containsExactly("Add files", "Next article", "Star", "Open original");
    assertThat(model.entries().get())
        .extracting(PaletteEntry::key)
        .containsExactly("Ctrl+O", "J", "S", "O");
  }

  @Test
  void letters_find_what_is_called_so_before_what_lies_in_a_menu_called_so() {
    model.type("art");
    assertThat(offered()).containsExactly("Next article", "Star", "Open original");
    model.type("op or");
    assertThat(offered()).containsExactly("Open original");
    model.type("nothing of that");
    assertThat(offered()).isEmpty();
    assertThat(model.take()).isEmpty();
  }

  @Test
  void arrows_go_round() {
    model.move(-1);
    assertThat(model.take()).map(WindowAction::id).contains("open");
    model.move(1);
    assertThat(model.take()).map(WindowAction::id).contains("add");
  }

  @Test
  void what_was_taken_comes_first_the_next_time_the_last_before_all() {
    model.type("star");
    model.take();
    model.type("next");
    model.take();
    model.open();

    assertThat(offered()).containsExactly("Next article", "Star", "Add files", "Open original");
    assertThat(model.entries().get())
        .extracting(PaletteEntry::recent)
        .containsExactly(true, true, false, false);
  }

  @Test
  void what_was_taken_in_an_earlier_session_comes_first_too() {
    model.type("star");
    model.take();
    model.type("next");
    model.take();
    assertThat(kept).last().isEqualTo(List.of("next", "star"));

    PaletteModel later = new PaletteModel(actions.table, kept::add);
    later.open();
    later.type("open");
    later.take();
    later.restore(List.of("", "next", "open", "star", "no such action"));
    later.open();
    assertThat(later.entries().get())
        .extracting(entry -> entry.action().words())
        .containsExactly("Open original", "Next article", "Star", "Add files");
  }

  @Test
  void what_cannot_be_done_is_shown_with_its_reason_and_not_taken() {
    actions.whyNot.set("no address");
    model.open();
    model.type("open");

    assertThat(model.entries().get().getFirst().state().whyNot()).contains("no address");
    assertThat(model.take()).isEmpty();
  }
}
