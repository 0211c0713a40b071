package org.dateline.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// How many documents have each of many entities. Not thread-safe while it is being filled.
///
/// An array in pages, for entities are numbered from 1 without large gaps and most counts are of
/// the few that were met first: one look into memory a value, less than half the time of a hash
/// table, and small where little is counted.
public final class Tally {

  private static final int PAGE = 256;
  private static final long[] NONE = new long[0];

  /// An entity and how many documents have it.
  public record Counted(long number, long documents) {}

  /// By number: the last document that had it in the upper half, how many had it in the lower.
  private long[][] pages = new long[16][];

  private int size;

  Tally() {
    Arrays.fill(pages, NONE);
  }

  /// Counts an entity of a document; a second time for the same document does nothing. The
  /// documents must come one after the other.
  ///
  /// @param number the entity, from 0 to [Integer#MAX_VALUE]
  void add(long number, int document) {
    long[] page = page((int) number / PAGE);
    int place = (int) number % PAGE;
    long seen = page[place];
    if (seen == 0) {
      size++;
    } else if ((int) (seen >>> 32) == document) {
      return;
    }
    page[place] = ((long) document << 32) | ((int) seen + 1);
  }

  private long[] page(int index) {
    if (index >= pages.length) {
      int before = pages.length;
      pages = Arrays.copyOf(pages, Math.max(index + 1, 2 * before));
      Arrays.fill(pages, before, pages.length, NONE);
    }
    if (pages[index].length == 0) {
      pages[index] = new long[PAGE];
    }
    return pages[index];
  }

  /// How many documents have an entity.
  public long of(long number) {
    long index = number / PAGE;
    return number < 0 || index >= pages.length || pages[(int) index].length == 0
        ? 0
        : (int) pages[(int) index][(int) (number % PAGE)];
  }

  /// How many different entities there are.
  public int size() {
    return size;
  }

  /// The entities that the most documents have, the most first; equals by number. Cost is linear in
  /// the highest number.
  public List<Counted> most(int limit) {
    Comparator<Counted> best =
        Comparator.comparingLong(Counted::documents).reversed().thenComparingLong(Counted::number);
    PriorityQueue<Counted> worstFirst = new PriorityQueue<>(best.reversed());
    int least = 1; // what an entity needs to be among them
    for (int index = 0; index < pages.length && limit > 0; index++) {
      for (int place = 0; place < pages[index].length; place++) {
        int documents = (int) pages[index][place];
        if (documents >= least) {
          worstFirst.add(new Counted((long) index * PAGE + place, documents));
          if (worstFirst.size() > limit) {
            worstFirst.remove();
            // In the order of numbers, a later one has to be better, not only as good.
            least = (int) worstFirst.element().documents() + 1;
          }
        }
      }
    }
    List<Counted> most = new ArrayList<>(worstFirst);
    most.sort(best);
    return most;
  }
}
