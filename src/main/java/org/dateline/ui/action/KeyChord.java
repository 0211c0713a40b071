package org.dateline.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key, alone or with others held, that an action can be done by.
///
/// A character that is typed with nothing held but Shift is known by the character, wherever a
/// keyboard has it; every other by its key.
public sealed interface KeyChord {

  /// What is held with a key, as it is kept.
  String SHORTCUT = "shortcut";

  String ALT = "alt";
  String SHIFT = "shift";

  /// A character, such as `j` or `?`.
  ///
  /// @param character one code point that is no blank
  record TypedKey(String character) implements KeyChord {

    /// @throws IllegalArgumentException if it is no single character that is seen
    public TypedKey {
      if (character.codePointCount(0, character.length()) != 1 || !isSeen(character)) {
        throw new IllegalArgumentException("not one character: '" + character + "'");
      }
    }

    @Override
    public String write() {
      return character;
    }
  }

  /// A key, and what is held with it.
  ///
  /// @param shortcut Control, or Command on a Mac
  record PressedKey(KeyCode code, boolean shortcut, boolean alt, boolean shift)
      implements KeyChord {

    @Override
    public String write() {
      List<String> parts = new ArrayList<>();
      if (shortcut) {
        parts.add(SHORTCUT);
      }
      if (alt) {
        parts.add(ALT);
      }
      if (shift) {
        parts.add(SHIFT);
      }
      parts.add(code.name().toLowerCase(Locale.ROOT));
      return String.join("+", parts);
    }
  }

  /// The form that [#read] reads.
  String write();

  /// Reads `j`, `?`, `f3`, `shift+f3`, `shortcut+shift+p`: the names of [KeyCode] in small letters.
  ///
  /// @throws IllegalArgumentException if it is no key
  static KeyChord read(String text) {
    if (text.codePointCount(0, text.length()) == 1) {
      return new TypedKey(text);
    }
    String[] parts = text.split("\\+", -1);
    List<String> held = List.of(parts).subList(0, parts.length - 1);
    if (!List.of(SHORTCUT, ALT, SHIFT).containsAll(held)) {
      throw new IllegalArgumentException("not a key: '" + text + "'");
    }
    KeyCode code = KeyCode.valueOf(parts[parts.length - 1].toUpperCase(Locale.ROOT));
    return new PressedKey(code, held.contains(SHORTCUT), held.contains(ALT), held.contains(SHIFT));
  }

  /// The key of an event of a key that is pressed, or of a character that is typed; empty where it
  /// is none that an action could have: a key that is only held, a character that a key is known by
  /// which is yet to come.
  static Optional<KeyChord> of(KeyEvent event) {
    if (event.getEventType().equals(KeyEvent.KEY_TYPED)) {
      String character = event.getCharacter();
      boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
      return plain && character.codePointCount(0, character.length()) == 1 && isSeen(character)
          ? Optional.of(new TypedKey(character))
          : Optional.empty();
    }
    KeyCode code = event.getCode();
    boolean other = !event.isShortcutDown() && (event.isControlDown() || event.isMetaDown());
    boolean typed = !event.isShortcutDown() && !event.isAltDown() && types(code);
    return other || typed || code.isModifierKey() || code == KeyCode.UNDEFINED
        ? Optional.empty()
        : Optional.of(
            new PressedKey(code, event.isShortcutDown(), event.isAltDown(), event.isShiftDown()));
  }

  private static boolean isSeen(String character) {
    int codePoint = character.codePointAt(0);
    return !Character.isISOControl(codePoint)
        && !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint);
  }

  /// Whether a key types a character that is seen.
  private static boolean types(KeyCode code) {
    return !code.isFunctionKey()
        && !code.isNavigationKey()
        && !code.isModifierKey()
        && !code.isMediaKey()
        && switch (code) {
          case SPACE,
              TAB,
              ENTER,
              ESCAPE,
              BACK_SPACE,
              DELETE,
              INSERT,
              CONTEXT_MENU,
              PAUSE,
              PRINTSCREEN ->
              false;
          default -> true;
        };
  }
}
