package org.dateline.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.ui.kit.PreferenceValues;

/// The keys that the reader has given to actions, in place of the usual ones.
///
/// @param own by the action's id; an empty list is for an action that is to have no key
/// @param unread what was kept and is no key; it is kept no more when the keys are next written
public record KeyBindings(Map<String, List<KeyChord>> own, List<UnreadKey> unread) {

  /// The usual keys.
  public static final KeyBindings USUAL = new KeyBindings(Map.of(), List.of());

  private static final String PREFIX = "key.";

  /// Something kept that is no key.
  ///
  /// @param action the id of the action it was kept for
  /// @param text what was kept
  public record UnreadKey(String action, String text) {}

  public KeyBindings {
    own = Map.copyOf(own);
    unread = List.copyOf(unread);
  }

  /// The keys of an action, the one that is shown first.
  public List<KeyChord> of(WindowAction action) {
    return own.getOrDefault(action.id(), action.keys());
  }

  /// The key of an action that is shown; empty where it has none.
  public Optional<KeyChord> first(WindowAction action) {
    return of(action).stream().findFirst();
  }

  /// Whether an action has keys of the reader's.
  public boolean isOwn(WindowAction action) {
    return own.containsKey(action.id());
  }

  /// The same with other keys for an action; with its usual ones it is as at first.
  public KeyBindings with(WindowAction action, List<KeyChord> keys) {
    Map<String, List<KeyChord>> other = new TreeMap<>(own);
    if (keys.equals(action.keys())) {
      other.remove(action.id());
    } else {
      other.put(action.id(), List.copyOf(keys));
    }
    return new KeyBindings(other, List.of());
  }

  /// The same with the usual keys for an action.
  public KeyBindings without(WindowAction action) {
    return with(action, action.keys());
  }

  /// Writes them among other values to be kept.
  public void write(PreferenceValues kept) {
    own.forEach((id, keys) ->
        kept.put(PREFIX + id, keys.stream().map(KeyChord::write).collect(Collectors.joining(" "))));
  }

  /// Reads what [#write] wrote. An action with something that is no key keeps its usual ones.
  public static KeyBindings read(PreferenceValues kept) {
    Map<String, List<KeyChord>> own = new TreeMap<>();
    List<UnreadKey> unread = new ArrayList<>();
    for (String name : kept.names(PREFIX)) {
      String id = name.substring(PREFIX.length());
      String text = kept.text(name, "");
      try {
        own.put(id, chords(text));
      } catch (IllegalArgumentException _) {
        unread.add(new UnreadKey(id, text));
      }
    }
    return new KeyBindings(own, unread);
  }

  private static List<KeyChord> chords(String text) {
    List<KeyChord> chords = new ArrayList<>();
    for (String chord : text.split(" ", -1)) {
      if (!chord.isEmpty()) {
        chords.add(KeyChord.read(chord));
      }
    }
    return chords;
  }
}
