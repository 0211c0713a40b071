package org.dateline.index;

import java.util.Arrays;
import java.util.Map;

/// Which entity each name is counted as. Immutable.
///
/// Nearly every name is an entity by itself, with the same number; only pages of an array that have
/// others are kept.
public final class Owners {

  private static final int PAGE = 256;
  private static final long[] ITSELF = new long[0];

  /// Each name is an entity by itself.
  public static final Owners THEMSELVES = new Owners(Map.of());

  /// The entity of what is no name.
  public static final long NOBODY = 0;

  private final long[][] pages;

  private Owners(Map<Long, Long> others) {
    long highest = others.keySet().stream().mapToLong(Long::longValue).max().orElse(-1);
    pages = new long[Math.toIntExact(highest / PAGE + 1)][];
    Arrays.fill(pages, ITSELF);
    others.forEach((name, entity) -> page(name)[(int) (name % PAGE)] = entity);
  }

  private long[] page(long name) {
    int index = (int) (name / PAGE);
    if (pages[index].length == 0) {
      pages[index] = new long[PAGE];
      Arrays.setAll(pages[index], place -> (long) index * PAGE + place);
    }
    return pages[index];
  }

  /// The owners of names that mostly are entities of their own.
  ///
  /// @param others the entities of the names whose entity has another number; numbers from 1, or
  ///   [#NOBODY]
  public static Owners of(Map<Long, Long> others) {
    return others.isEmpty() ? THEMSELVES : new Owners(others);
  }

  /// The number of the entity that has a name.
  public long of(long name) {
    long index = name / PAGE;
    return index >= pages.length || pages[(int) index].length == 0
        ? name
        : pages[(int) index][(int) (name % PAGE)];
  }
}
