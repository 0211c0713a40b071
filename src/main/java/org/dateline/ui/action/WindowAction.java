package org.dateline.ui.action;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.ui.action.ActionMenu.MenuPlace;

/// Something that a reader can do in the window.
///
/// @param id what its key is kept under; never changed
/// @param words what the menus, the palette and the lists of keys call it
/// @param place where it lies in the menu bar
/// @param keys what does it unless the reader says otherwise, the one that is shown first
/// @param fromText whether its keys count in a text field too: only for what leads elsewhere and
///   changes nothing
/// @param state says whether it can be done now; asked often, and so quick
/// @param run does it; never called where the state says that it cannot be done
public record WindowAction(
    String id,
    String words,
    MenuPlace place,
    List<KeyChord> keys,
    boolean fromText,
    Supplier<ActionState> state,
    Runnable run) {

  /// One that has no key and can always be done.
  public static WindowAction of(String id, String words, MenuPlace place, Runnable run) {
    return new WindowAction(id, words, place, List.of(), false, () -> ActionState.READY, run);
  }

  /// The same with keys, in the form that [KeyChord#read] reads.
  public WindowAction keys(String... chords) {
    List<KeyChord> read = Stream.of(chords).map(KeyChord::read).toList();
    return new WindowAction(id, words, place, read, fromText, state, run);
  }

  /// The same, done by its keys in a text field too.
  public WindowAction alsoFromText() {
    return new WindowAction(id, words, place, keys, true, state, run);
  }

  /// The same where it can be done at times only.
  public WindowAction when(Supplier<ActionState> asked) {
    return new WindowAction(id, words, place, keys, fromText, asked, run);
  }
}
