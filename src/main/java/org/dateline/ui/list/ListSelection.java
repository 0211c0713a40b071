package org.dateline.ui.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.query.Hit;

/// Which rows of the list are chosen together, beside the article that is open: by the numbers of
/// their articles, or all of the list but some. However many there are, none has to be loaded.
final class ListSelection {

  private final ReadOnlyObjectWrapper<ChosenRows> rows =
      new ReadOnlyObjectWrapper<>(ChosenRows.NONE);

  /// From where rows are chosen with Shift, by the number of an article; while some are chosen.
  private long anchor;

  /// What is chosen.
  ///
  /// @param all whether everything in the list is but what follows
  /// @param numbers what is chosen, or what is not where all is
  record ChosenRows(boolean all, Set<Long> numbers) {

    static final ChosenRows NONE = new ChosenRows(false, Set.of());

    ChosenRows {
      numbers = Set.copyOf(numbers);
    }

    boolean isEmpty() {
      return !all && numbers.isEmpty();
    }

    boolean contains(long number) {
      return numbers.contains(number) != all;
    }

    /// How many there are in a list of so many.
    long count(long total) {
      return all ? Math.max(0, total - numbers.size()) : numbers.size();
    }
  }

  /// What is chosen, to be listened to.
  ReadOnlyObjectProperty<ChosenRows> rows() {
    return rows.getReadOnlyProperty();
  }

  boolean isEmpty() {
    return rows.get().isEmpty();
  }

  boolean contains(Hit hit) {
    return rows.get().contains(hit.number());
  }

  /// Chooses nothing.
  ///
  /// @return whether anything was
  boolean clear() {
    boolean was = !isEmpty();
    rows.set(ChosenRows.NONE);
    return was;
  }

  /// Chooses an article too, or not any more. Where nothing was chosen, the one that is open is as
  /// well.
  ///
  /// @param open does something with the article that is open, if one is
  void toggle(Hit hit, Consumer<Consumer<Hit>> open) {
    Set<Long> numbers = new HashSet<>(rows.get().numbers());
    if (isEmpty()) {
      open.accept(it -> numbers.add(it.number()));
    }
    if (!numbers.remove(hit.number())) {
      numbers.add(hit.number());
    }
    anchor = hit.number();
    rows.set(new ChosenRows(rows.get().all(), numbers));
  }

  /// Chooses the rows from where choosing began to an index.
  ///
  /// @param open the index of the article that is open, from where it begins if nowhere else
  void extend(List<Hit> hits, int to, int open) {
    int from = from(hits, open);
    Set<Long> numbers = new HashSet<>();
    for (Hit hit : hits.subList(Math.min(from, to), Math.max(from, to) + 1)) {
      numbers.add(hit.number());
    }
    anchor = hits.get(from).number();
    rows.set(new ChosenRows(false, numbers));
  }

  /// Chooses everything from where choosing began to the end of the list, loaded or not.
  ///
  /// @param open as above
  void extendToEnd(List<Hit> hits, int open) {
    int from = from(hits, open);
    Set<Long> above = new HashSet<>();
    for (Hit hit : hits.subList(0, from)) {
      above.add(hit.number());
    }
    anchor = hits.get(from).number();
    rows.set(new ChosenRows(true, above));
  }

  /// Chooses everything in the list, loaded or not.
  void all() {
    rows.set(new ChosenRows(true, Set.of()));
  }

  private int from(List<Hit> hits, int open) {
    for (int i = 0; i < hits.size() && !isEmpty(); i++) {
      if (hits.get(i).number() == anchor) {
        return i;
      }
    }
    return Math.clamp(open, 0, hits.size() - 1);
  }
}
