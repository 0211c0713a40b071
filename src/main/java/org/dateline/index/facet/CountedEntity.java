package org.dateline.index.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.index.facet.FacetCounts.EntityCount;

/// An entity with its facet count, a candidate for the top k of a type.
///
/// @param kinds a bit for each kind that it may be of
record CountedEntity(EntityCount counted, int kinds) {

  private static final Comparator<CountedEntity> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((CountedEntity it) -> it.counted().documents())
          .reversed()
          .thenComparingLong(it -> it.counted().number());

  /// The most frequent of each kind, the most first and equals by number. One that may be of
  /// several kinds is there where it would be among them, and fills no place.
  ///
  /// @param each how many of each kind
  static List<EntityCount> best(List<CountedEntity> candidates, int kinds, int each) {
    List<CountedEntity> inOrder = new ArrayList<>(candidates);
    inOrder.sort(MOST_FREQUENT_FIRST);
    int[] left = new int[kinds];
    Arrays.fill(left, each);
    List<EntityCount> best = new ArrayList<>();
    for (CountedEntity candidate : inOrder) {
      boolean wanted = false;
      for (int kind = 0; kind < kinds; kind++) {
        if ((candidate.kinds >>> kind & 1) == 1 && left[kind] > 0) {
          wanted = true;
          left[kind] -= candidate.isCertain() ? 1 : 0;
        }
      }
      if (wanted) {
        best.add(candidate.counted);
      }
    }
    return best;
  }

  /// Whether it is certain of what kind it is.
  private boolean isCertain() {
    return Integer.bitCount(kinds) == 1;
  }
}
