package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.index.suggest.NameCompleter;
import org.dateline.index.suggest.NamePrefixes;
import org.dateline.model.query.CancellationSignal;

/// An index of names by the prefixes of their words, in layers (as in a log-structured merge tree):
/// what came lately is in small ones, which are joined before there are many, so that nothing has
/// to be made anew for a few names. Changed by one thread at a time; [#completer] may be asked by
/// any.
final class LayeredNameIndex {

  /// Each layer is more than so many times as large as the next, or they are joined.
  private static final int LAYER_RATIO = 4;

  /// As long as there is less than this, nothing is worth being made anew for.
  private static final int MIN_LAYER_SIZE = 20_000;

  private NamePrefixes all = NamePrefixes.NONE;
  private final List<NamePrefixes> later = new ArrayList<>();
  private NamePrefixes given = NamePrefixes.NONE;
  private volatile NameCompleter completer = new NameCompleter(List.of());

  /// Looks names up in all layers.
  NameCompleter completer() {
    return completer;
  }

  /// Takes the place of all layers but the names that the reader has given.
  void begin(NamePrefixes names) {
    all = names;
    later.clear();
    show();
  }

  /// The names that the reader has given entities, in place of those before.
  void give(NamePrefixes names) {
    given = names;
    show();
  }

  /// Adds names; they take the place of those with the same numbers.
  ///
  /// @throws java.util.concurrent.CancellationException if asked to stop
  void add(NamePrefixes names, CancellationSignal stop) {
    NamePrefixes last = names;
    while (!later.isEmpty() && later.getLast().size() <= LAYER_RATIO * last.size()) {
      NamePrefixes before = later.removeLast();
      last =
          new NamePrefixes.NamePrefixesBuilder()
              .addAll(before, last.numbers())
              .addAll(last, Set.of())
              .build(stop);
    }
    later.add(last);
    show();
  }

  /// Whether so much has come that all had better be read anew, with the weights of now.
  boolean isOld() {
    int size = later.stream().mapToInt(NamePrefixes::size).sum();
    return size > Math.max(MIN_LAYER_SIZE, all.size() / 2);
  }

  /// Whether there is none but those that the reader has given.
  boolean isEmpty() {
    return all.size() == 0 && later.isEmpty();
  }

  /// How many layers there are for names that came lately.
  int count() {
    return later.size();
  }

  private void show() {
    List<NamePrefixes> layers = new ArrayList<>();
    layers.add(all);
    layers.addAll(later);
    layers.add(given);
    layers.removeIf(layer -> layer.size() == 0);
    completer = new NameCompleter(layers);
  }
}
