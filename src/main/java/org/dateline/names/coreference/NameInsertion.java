package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.List;
import org.dateline.names.text.RecognizedName;

/// Puts names among those of an article; what they overlap goes.
public final class NameInsertion {

  private NameInsertion() {}

  /// All names in order: the added ones, and those of the others that none of them overlaps.
  ///
  /// @param names in order, none overlapping another
  /// @param added the same
  public static List<RecognizedName> with(List<RecognizedName> names, List<RecognizedName> added) {
    if (added.isEmpty()) {
      return names;
    }
    List<RecognizedName> all = new ArrayList<>(names.size() + added.size());
    int next = 0;
    for (RecognizedName name : names) {
      while (next < added.size() && isBefore(added.get(next), name)) {
        all.add(added.get(next++));
      }
      boolean taken =
          (next < added.size() && overlaps(added.get(next), name))
              || (!all.isEmpty() && overlaps(all.getLast(), name));
      if (!taken) {
        all.add(name);
      }
    }
    all.addAll(added.subList(next, added.size()));
    return all;
  }

  private static boolean isBefore(RecognizedName one, RecognizedName other) {
    return one.part().compareTo(other.part()) < 0
        || (one.part() == other.part() && one.span().end() <= other.span().start());
  }

  private static boolean overlaps(RecognizedName one, RecognizedName other) {
    return one.part() == other.part() && one.span().overlaps(other.span());
  }
}
