package org.dateline.ui.action;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.dateline.ui.action.KeyChord.PressedKey;

/// Keys that cannot be given to an action, for lists, texts, buttons and sheets need them.
public final class ReservedKeys {

  private static final Set<KeyCode> ALONE =
      EnumSet.of(
          KeyCode.ESCAPE,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.CONTEXT_MENU);

  private static final Set<KeyCode> WITH_SHORTCUT =
      EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.ENTER, KeyCode.TAB);

  private ReservedKeys() {}

  /// Whether a key is one of them.
  public static boolean has(KeyChord chord) {
    return chord instanceof PressedKey key
        && !key.alt()
        && (key.shortcut()
            ? WITH_SHORTCUT.contains(key.code())
            : ALONE.contains(key.code()) || (key.shift() && key.code() == KeyCode.F10));
  }
}
