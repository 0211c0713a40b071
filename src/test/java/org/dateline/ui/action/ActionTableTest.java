package org.dateline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dateline.ui.kit.PreferenceValues;
import org.junit.jupiter.api.Test;

/// One table says what each key does.
final class ActionTableTest {

  private final SampleActions actions = new SampleActions();

  private Optional<String> of(String key) {
    return actions.table.of(KeyChord.read(key)).map(WindowAction::id);
  }

  @Test
  void the_actions_lie_in_it_as_in_the_menu_bar() {
    assertThat(actions.table.actions())
        .extracting(WindowAction::id)
        .containsExactly("add", "next", "star", "open");
  }

  @Test
  void each_key_does_its_action() {
    assertThat(of("j")).contains("next");
    assertThat(of("f4")).contains("next");
    assertThat(of("J")).isEmpty();

    actions.table.perform("star");
    assertThat(actions.done).containsExactly("star");
  }

  @Test
  void what_cannot_be_done_is_not_done_and_says_why() {
    actions.whyNot.set("no address");
    actions.table.perform("open");

    assertThat(actions.done).isEmpty();
    assertThat(actions.refused).containsExactly("no address");
  }

  @Test
  void a_key_of_the_readers_counts_in_place_of_the_usual_ones_and_before_anothers() {
    actions.bindings.set(
        KeyBindings.USUAL.with(actions.called("star"), List.of(KeyChord.read("o"))));

    assertThat(of("s")).isEmpty();
    assertThat(of("o")).contains("star");
    actions.bindings.set(KeyBindings.USUAL);
    assertThat(of("o")).contains("open");
  }

  @Test
  void two_actions_with_one_id_are_a_fault() {
    ActionTable twice =
        new ActionTable(
            _ ->
                List.of(
                    WindowAction.of("a", "A", ActionMenu.GO.group(0), () -> {}),
                    WindowAction.of("a", "B", ActionMenu.GO.group(0), () -> {})),
            () -> KeyBindings.USUAL,
            _ -> {});

    assertThatThrownBy(twice::actions).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keys_are_kept_and_read_back() {
    KeyBindings own =
        KeyBindings.USUAL
            .with(actions.called("star"), List.of(KeyChord.read("x"), KeyChord.read("shift+f7")))
            .with(actions.called("next"), List.of());
    PreferenceValues kept = new PreferenceValues();
    own.write(kept);

    assertThat(KeyBindings.read(PreferenceValues.read(kept.toString()))).isEqualTo(own);
    assertThat(own.without(actions.called("star")).without(actions.called("next")))
        .isEqualTo(KeyBindings.USUAL);
  }

  @Test
  void a_kept_key_that_is_none_costs_a_message_and_leaves_the_usual_one() {
    actions.bindings.set(
        KeyBindings.read(PreferenceValues.read("key.star=Ctrl-Foo\nkey.next=n\n")));

    assertThat(of("s")).contains("star");
    assertThat(of("n")).contains("next");
    actions.table.tellUnread();
    assertThat(actions.refused).hasSize(1);
    assertThat(actions.refused.getFirst()).contains("Ctrl-Foo").contains("Star");
  }
}
