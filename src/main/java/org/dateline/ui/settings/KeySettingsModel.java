package org.dateline.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.action.KeyBindings;
import org.dateline.ui.action.KeyChord;
import org.dateline.ui.action.ReservedKeys;
import org.dateline.ui.action.WindowAction;

/// The keys of the actions, as the reader changes them. A key does one thing: given to an action it
/// is taken from the one that had it, if the reader agrees.
public final class KeySettingsModel {

  private final ActionTable table;
  private final WindowAppearance look;

  /// @param look keeps the keys
  public KeySettingsModel(ActionTable table, WindowAppearance look) {
    this.table = table;
    this.look = look;
  }

  /// What comes of a key that was pressed for an action.
  public sealed interface KeyChange {

    /// It is the action's now.
    record Changed() implements KeyChange {}

    /// Nothing has changed: lists, texts and sheets need the key.
    record Reserved() implements KeyChange {}

    /// Nothing has changed yet: another action has the key.
    record Conflict(WindowAction with) implements KeyChange {}
  }

  private KeyBindings now() {
    return look.now().get().keys();
  }

  private void change(KeyBindings other) {
    look.change(look.now().get().withKeys(other));
  }

  /// The actions that words speak of, by what they are called; all for none.
  public List<WindowAction> actions(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return table.actions().stream()
        .filter(action -> action.words().toLowerCase(Locale.ROOT).contains(sought))
        .toList();
  }

  /// The keys of an action.
  public List<KeyChord> keysOf(WindowAction action) {
    return now().of(action);
  }

  /// Whether an action has other keys than the usual ones.
  public boolean isOwn(WindowAction action) {
    return now().isOwn(action);
  }

  /// Whether any action has.
  public boolean isAnyOwn() {
    return !now().own().isEmpty();
  }

  /// Gives a key to an action in place of those that it has, unless another needs it.
  public KeyChange press(WindowAction action, KeyChord chord) {
    if (ReservedKeys.has(chord)) {
      return new KeyChange.Reserved();
    }
    Optional<WindowAction> other =
        table.actions().stream()
            .filter(it -> !it.id().equals(action.id()) && now().of(it).contains(chord))
            .findFirst();
    if (other.isPresent()) {
      return new KeyChange.Conflict(other.get());
    }
    change(now().with(action, List.of(chord)));
    return new KeyChange.Changed();
  }

  /// Gives a key to an action, and takes it from all others.
  public void take(WindowAction action, KeyChord chord) {
    KeyBindings others = now();
    for (WindowAction other : table.actions()) {
      if (!other.id().equals(action.id()) && others.of(other).contains(chord)) {
        List<KeyChord> left = new ArrayList<>(others.of(other));
        left.remove(chord);
        others = others.with(other, left);
      }
    }
    change(others.with(action, List.of(chord)));
  }

  /// Takes all keys from an action.
  public void clear(WindowAction action) {
    change(now().with(action, List.of()));
  }

  /// Gives an action its usual keys again, which are taken from those that have them now.
  public void reset(WindowAction action) {
    KeyBindings usual = now();
    for (WindowAction other : table.actions()) {
      if (!other.id().equals(action.id())) {
        List<KeyChord> left = new ArrayList<>(usual.of(other));
        if (left.removeAll(action.keys())) {
          usual = usual.with(other, left);
        }
      }
    }
    change(usual.without(action));
  }

  /// Gives every action its usual keys again.
  public void resetAll() {
    change(KeyBindings.USUAL);
  }
}
