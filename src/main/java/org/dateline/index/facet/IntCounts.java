package org.dateline.index.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.index.facet.FacetCounts.EntityCount;

/// How many documents have each of many numbers. Not thread-safe.
///
/// An array, for what is counted is numbered from 1 without large gaps: one look into memory a
/// value, a quarter of the time of a hash table. Where few numbers were counted only these are
/// looked at again.
final class IntCounts {

  /// Counts from here on are not told apart when looking for the least of the most.
  private static final int COUNT_CEILING = 4096;

  /// With more than one value for so many numbers, it is faster to look at all numbers.
  private static final int SPARSE_RATIO = 16;

  private static final Comparator<EntityCount> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(EntityCount::documents)
          .reversed()
          .thenComparingLong(EntityCount::number);

  private int[] counts;

  /// Whether the numbers that have been counted are noted.
  private boolean few;

  private int[] touched = new int[64];
  private int size;

  /// @param highest the highest number that is expected
  /// @param values how many values are expected
  IntCounts(int highest, double values) {
    this.counts = new int[highest + 1];
    this.few = values * SPARSE_RATIO < highest;
  }

  /// Counts one more.
  ///
  /// @param number from 0
  void add(int number) {
    if (number >= counts.length) {
      grow(number);
    }
    if (few && counts[number] == 0) {
      touch(number);
    }
    counts[number]++;
  }

  /// Counts so many more, or fewer where it is negative; the sum may not fall below 0.
  void add(int number, int documents) {
    if (number >= counts.length) {
      grow(number);
    }
    counts[number] += documents;
    few = false;
  }

  private void grow(int number) {
    counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length + (counts.length >> 1)));
  }

  private void touch(int number) {
    if (size == touched.length) {
      touched = Arrays.copyOf(touched, 2 * size);
    }
    touched[size++] = number;
  }

  /// How many documents have a number.
  int of(int number) {
    return number < counts.length ? counts[number] : 0;
  }

  /// The highest number that there may be a count of.
  int highest() {
    return counts.length - 1;
  }

  /// The same counts, to be counted on by itself.
  IntCounts copy() {
    IntCounts copy = new IntCounts(0, 0);
    copy.counts = counts.clone();
    return copy;
  }

  /// The numbers that the most documents have, the most first; equals by number. Cost is linear in
  /// the highest number, or in how many have been counted if they are few.
  List<EntityCount> most(int limit) {
    int least = least(limit);
    List<EntityCount> most = new ArrayList<>();
    if (few) {
      for (int i = 0; i < size; i++) {
        add(most, touched[i], least);
      }
    } else {
      for (int number = 0; number < counts.length; number++) {
        add(most, number, least);
      }
    }
    most.sort(MOST_FREQUENT_FIRST);
    return most.size() <= limit ? most : List.copyOf(most.subList(0, limit));
  }

  private void add(List<EntityCount> most, int number, int least) {
    if (counts[number] >= least) {
      most.add(new EntityCount(number, counts[number]));
    }
  }

  /// A count, from 1, that at least `limit` numbers have, and few others.
  private int least(int limit) {
    int[] having = new int[COUNT_CEILING + 1];
    if (few) {
      for (int i = 0; i < size; i++) {
        having[Math.min(counts[touched[i]], COUNT_CEILING)]++;
      }
    } else {
      for (int count : counts) {
        having[Math.min(count, COUNT_CEILING)]++;
      }
    }
    int least = COUNT_CEILING;
    int more = having[least];
    while (least > 1 && more < limit) {
      least--;
      more += having[least];
    }
    return least;
  }

  /// Counts every name as its entity. An entity that has several names among those counted gets the
  /// sum, which may be more than the documents that have any of them.
  ///
  /// @return the entities that have several
  Set<Long> join(EntityByName entityByName) {
    Set<Long> several = new HashSet<>();
    EntityByName.NameEntityConsumer joining =
        (name, entity) -> {
          int count = of(name);
          if (count > 0) {
            counts[name] = 0;
            if (entity != EntityByName.NOBODY) {
              if (of(entity) > 0) {
                several.add((long) entity);
              }
              join(entity, count);
            }
          }
        };
    if (few) {
      int counted = size;
      for (int i = 0; i < counted; i++) {
        long entity = entityByName.of(touched[i]);
        if (entity != touched[i]) {
          joining.take(touched[i], (int) entity);
        }
      }
    } else {
      entityByName.forEachOther(joining);
    }
    return several;
  }

  private void join(int entity, int count) {
    if (entity >= counts.length) {
      grow(entity);
    }
    if (counts[entity] == 0 && few) {
      touch(entity);
    }
    counts[entity] += count;
  }
}
