package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Everything that a reader can do in a window, in one place: the keys, the menu bar, the command
/// palette, the list of keys and the settings of keys are made from it. Used on the window's
/// thread.
///
/// It is made when it is first asked for anything, so that a window's start does not wait for it.
public final class ActionTable {

  private final Function<ActionTable, List<WindowAction>> source;
  private final Supplier<KeyBindings> bindings;
  private final Consumer<String> refused;
  private Optional<List<WindowAction>> actions = Optional.empty();
  private Optional<BoundKeys> bound = Optional.empty();

  /// Which action each key does.
  private record BoundKeys(KeyBindings bindings, Map<KeyChord, WindowAction> actions) {}

  /// @param source makes the actions for this table, those of a group of a menu in their order;
  ///   asked once
  /// @param bindings the keys of the reader
  /// @param refused told why an action that the reader asked for cannot be done
  public ActionTable(
      Function<ActionTable, List<WindowAction>> source,
      Supplier<KeyBindings> bindings,
      Consumer<String> refused) {
    this.source = source;
    this.bindings = bindings;
    this.refused = refused;
  }

  /// All of them, as they lie in the menu bar.
  ///
  /// @throws IllegalStateException if two have one id
  public List<WindowAction> actions() {
    if (actions.isEmpty()) {
      Comparator<WindowAction> byMenu = Comparator.comparing(action -> action.place().menu());
      List<WindowAction> made =
          source.apply(this).stream()
              .sorted(byMenu.thenComparingInt(action -> action.place().group()))
              .toList();
      Set<String> ids = new HashSet<>();
      for (WindowAction action : made) {
        if (!ids.add(action.id())) {
          throw new IllegalStateException("two actions are called " + action.id());
        }
      }
      actions = Optional.of(made);
    }
    return actions.get();
  }

  /// The one with an id.
  public Optional<WindowAction> called(String id) {
    return actions().stream().filter(action -> action.id().equals(id)).findFirst();
  }

  /// The keys of an action, the one that is shown first.
  public List<KeyChord> keysOf(WindowAction action) {
    return bindings.get().of(action);
  }

  /// The action that a key does. Where two have it, that is the one whose key the reader has
  /// chosen, else the first.
  Optional<WindowAction> of(KeyChord chord) {
    KeyBindings now = bindings.get();
    if (bound.isEmpty() || !bound.get().bindings().equals(now)) {
      bound = Optional.of(bind(now));
    }
    return Optional.ofNullable(bound.get().actions().get(chord));
  }

  private BoundKeys bind(KeyBindings now) {
    Map<KeyChord, WindowAction> byKey = new HashMap<>();
    for (boolean own : new boolean[] {true, false}) {
      for (WindowAction action : actions()) {
        if (now.isOwn(action) == own) {
          now.of(action).forEach(chord -> byKey.putIfAbsent(chord, action));
        }
      }
    }
    return new BoundKeys(now, byKey);
  }

  /// Says what was kept as a key and is none, if anything is.
  public void tellUnread() {
    bindings.get().unread().stream()
        .findFirst()
        .ifPresent(lost ->
            refused.accept(
                message(
                    "settings.keys.unread",
                    lost.text(),
                    called(lost.action()).map(WindowAction::words).orElse(lost.action()))));
  }

  /// Does an action, or says why it cannot be done.
  public void perform(WindowAction action) {
    action.state().get().whyNot().ifPresentOrElse(refused, action.run());
  }

  /// The same with the one with an id.
  ///
  /// @throws IllegalArgumentException if there is none
  public void perform(String id) {
    perform(called(id).orElseThrow(() -> new IllegalArgumentException("no action " + id)));
  }
}
