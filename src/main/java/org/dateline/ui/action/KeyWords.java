package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.dateline.ui.action.KeyChord.PressedKey;
import org.dateline.ui.action.KeyChord.TypedKey;

/// How keys are written for the reader, as the keyboards of the system have them.
public final class KeyWords {

  /// Whether this is a Mac, whose keys and menus are its own.
  static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

  private KeyWords() {}

  /// A key: “J”, “Ctrl+Shift+P”.
  public static String of(KeyChord chord) {
    return String.join(MAC ? "" : "+", parts(chord));
  }

  /// Several that do the same: “/ Ctrl+K”.
  public static String of(List<KeyChord> chords) {
    return chords.stream().map(KeyWords::of).collect(Collectors.joining("   "));
  }

  /// Whether a key is another place of the keyboard for the same sign, as on its number pad.
  static boolean isSecond(KeyChord chord) {
    return chord instanceof PressedKey pressed
        && (pressed.code().isKeypadKey()
            || List.of(KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.EQUALS).contains(pressed.code()));
  }

  /// The keys that are held and then pressed.
  static List<String> parts(KeyChord chord) {
    return switch (chord) {
      case TypedKey typed -> typed(typed.character());
      case PressedKey pressed -> pressed(pressed);
    };
  }

  /// A small letter is known by what its key says, and a capital one is typed with Shift.
  private static List<String> typed(String character) {
    String capital = character.toUpperCase(Locale.ROOT);
    if (!character.equals(capital)) {
      return List.of(capital);
    }
    return Character.isUpperCase(character.codePointAt(0))
        ? List.of(shift(), character)
        : List.of(character);
  }

  private static List<String> pressed(PressedKey key) {
    List<String> parts = new ArrayList<>();
    if (key.shortcut()) {
      parts.add(MAC ? "⌘" : message("key.control"));
    }
    if (key.alt()) {
      parts.add(MAC ? "⌥" : message("key.alt"));
    }
    if (key.shift()) {
      parts.add(shift());
    }
    parts.add(name(key.code()));
    return parts;
  }

  private static String shift() {
    return MAC ? "⇧" : message("key.shift");
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case COMMA -> ",";
      case PERIOD -> ".";
      case PLUS -> "+";
      case EQUALS -> "=";
      case MINUS -> "−";
      case SLASH -> "/";
      case SPACE -> message("key.space");
      case DELETE -> message("key.delete");
      case BACK_SPACE -> message("key.backspace");
      case ENTER -> message("key.enter");
      case HOME -> message("key.home");
      case END -> message("key.end");
      case INSERT -> message("key.insert");
      case PAGE_UP -> message("key.page_up");
      case PAGE_DOWN -> message("key.page_down");
      case TAB -> message("key.tab");
      case ESCAPE -> message("key.escape");
      default -> code.getName();
    };
  }
}
