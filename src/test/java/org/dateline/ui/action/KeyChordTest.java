package org.dateline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.ui.action.KeyChord.PressedKey;
import org.dateline.ui.action.KeyChord.TypedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys are kept as text and read back, and known again where they are pressed.
final class KeyChordTest {

  private static KeyEvent event(
      EventType<KeyEvent> type, String character, KeyCode code, boolean control, boolean shift) {
    return new KeyEvent(type, character, "", code, shift, control, false, false);
  }

  private static KeyEvent typed(String character) {
    return event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false);
  }

  private static KeyEvent pressed(KeyCode code, boolean control, boolean shift) {
    return event(KeyEvent.KEY_PRESSED, "", code, control, shift);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "j",
        "?",
        "N",
        "+",
        "文",
        "f3",
        "shift+f3",
        "shortcut+shift+p",
        "alt+left",
        "space"
      })
  void a_key_is_read_as_it_was_written(String text) {
    assertThat(KeyChord.read(text).write()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "hyper+p", "shift+", "+p", "jj", "shortcut+nosuchkey"})
  void what_is_no_key_is_not_taken_for_one(String text) {
    assertThatThrownBy(() -> KeyChord.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_character_is_known_by_itself_whatever_key_types_it() {
    assertThat(KeyChord.of(typed("?"))).contains(new TypedKey("?"));
    assertThat(KeyChord.of(typed("N"))).contains(new TypedKey("N"));
    assertThat(KeyChord.of(pressed(KeyCode.J, false, false)))
        .as("the character is to come")
        .isEmpty();
  }

  @Test
  void a_key_that_types_nothing_or_is_pressed_with_others_is_known_by_its_code() {
    assertThat(KeyChord.of(pressed(KeyCode.F3, false, true)))
        .contains(new PressedKey(KeyCode.F3, false, false, true));
    assertThat(KeyChord.of(pressed(KeyCode.P, true, true)))
        .contains(new PressedKey(KeyCode.P, true, false, true));
    assertThat(KeyChord.of(pressed(KeyCode.SPACE, false, false)))
        .contains(new PressedKey(KeyCode.SPACE, false, false, false));
  }

  @Test
  void a_letter_with_command_held_is_the_systems() {
    KeyEvent hide =
        new KeyEvent(KeyEvent.KEY_TYPED, "h", "", KeyCode.UNDEFINED, false, false, false, true);
    assertThat(KeyChord.of(hide)).isEmpty();
  }

  @Test
  void keys_that_are_only_held_and_blanks_and_control_characters_are_none() {
    assertThat(KeyChord.of(pressed(KeyCode.SHIFT, false, true))).isEmpty();
    assertThat(KeyChord.of(pressed(KeyCode.CONTROL, true, false))).isEmpty();
    for (String character : new String[] {" ", "\r", "\t", "\u001b", ""}) {
      assertThat(KeyChord.of(typed(character))).isEmpty();
    }
    assertThat(KeyChord.of(event(KeyEvent.KEY_TYPED, "k", KeyCode.UNDEFINED, true, false)))
        .isEmpty();
  }
}
