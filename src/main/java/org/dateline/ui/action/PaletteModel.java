package org.dateline.ui.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The command palette: what the reader types, which actions that may stand for, and which of them
/// the keys have come to. Those that were chosen lately come first.
public final class PaletteModel {

  private static final int MAX_RECENT = 6;

  /// More than any that goes by what an action is called.
  private static final int MENU_COST = 1_000;

  private final ActionTable table;
  private final Consumer<List<String>> keep;
  private final ReadOnlyObjectWrapper<List<PaletteEntry>> entries =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);

  /// The ids of those chosen lately, the last first.
  private final List<String> recent = new ArrayList<>();

  private List<PaletteEntry> all = List.of();

  /// Offers what is in `table`.
  ///
  /// @param keep told the ids of those chosen lately, the last first, when there is another
  public PaletteModel(ActionTable table, Consumer<List<String>> keep) {
    this.table = table;
    this.keep = keep;
  }

  /// Takes up those that were chosen lately in an earlier session, behind those chosen since.
  public void restore(List<String> ids) {
    ids.stream()
        .filter(id -> recent.size() < MAX_RECENT && !id.isBlank() && !recent.contains(id))
        .forEach(recent::add);
  }

  /// What is offered, the nearest first.
  ReadOnlyObjectProperty<List<PaletteEntry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /// The place of the chosen one; -1 where there is none.
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Offers all, as things are now.
  void open() {
    all =
        table.actions().stream()
            .sorted(Comparator.comparingInt(this::place))
            .map(this::entry)
            .toList();
    type("");
  }

  private int place(WindowAction action) {
    int at = recent.indexOf(action.id());
    return at < 0 ? MAX_RECENT : at;
  }

  private PaletteEntry entry(WindowAction action) {
    List<KeyChord> keys = table.keysOf(action);
    return new PaletteEntry(
        action,
        action.state().get(),
        keys.isEmpty() ? "" : KeyWords.of(keys.getFirst()),
        recent.contains(action.id()));
  }

  /// Offers what words may stand for.
  void type(String words) {
    entries.set(
        all.stream()
            .flatMap(entry -> ranked(entry, words))
            .sorted(Comparator.comparingInt(Ranked::cost))
            .map(Ranked::entry)
            .toList());
    choose(0);
  }

  private record Ranked(PaletteEntry entry, int cost) {}

  /// What it is called counts more than the menu it lies in.
  private static Stream<Ranked> ranked(PaletteEntry entry, String words) {
    String called = entry.action().words();
    String menu = entry.action().place().menu().words();
    OptionalInt near = WordPrefixMatch.cost(words, called);
    OptionalInt far = WordPrefixMatch.cost(words, menu + " " + called);
    if (near.isPresent()) {
      return Stream.of(new Ranked(entry, near.getAsInt()));
    }
    return far.isPresent()
        ? Stream.of(new Ranked(entry, far.getAsInt() + MENU_COST))
        : Stream.empty();
  }

  /// Goes `by` places on, over the end to the beginning.
  void move(int by) {
    if (!entries.get().isEmpty()) {
      choose(Math.floorMod(chosen.get() + by, entries.get().size()));
    }
  }

  /// Goes to a place, or the nearest that there is.
  void choose(int place) {
    chosen.set(Math.min(place, entries.get().size() - 1));
  }

  /// Takes the chosen one, if it can be done: it is offered first from now on.
  Optional<WindowAction> take() {
    Optional<WindowAction> taken =
        Optional.of(chosen.get())
            .filter(place -> place >= 0)
            .map(place -> entries.get().get(place))
            .filter(entry -> entry.state().isReady())
            .map(PaletteEntry::action);
    taken.ifPresent(action -> {
      recent.remove(action.id());
      recent.addFirst(action.id());
      if (recent.size() > MAX_RECENT) {
        recent.removeLast();
      }
      keep.accept(List.copyOf(recent));
    });
    return taken;
  }
}
