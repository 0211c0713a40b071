package org.dateline.index.facet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which entity each name is counted as. Immutable; a changed one shares what is the same.
///
/// Nearly every name is an entity by itself, with the same number; only pages that have others take
/// space.
public final class EntityByName {

  private static final int PAGE_SIZE = 256;
  private static final int[] NONE = new int[0];
  private static final int[][] NO_NAMES = new int[0][];

  /// Each name is an entity by itself.
  public static final EntityByName THEMSELVES = new EntityByName(new int[0][], new int[0][][]);

  /// The entity of what is no name.
  public static final long NOBODY = 0;

  /// By name: its entity. A page where each is its own is empty.
  private final int[][] owners;

  /// By entity: its names, empty where it has only the one with its number. A page without any
  /// other is empty.
  private final int[][][] names;

  private EntityByName(int[][] owners, int[][][] names) {
    this.owners = owners;
    this.names = names;
  }

  /// The owners of names that mostly are entities of their own.
  ///
  /// @param others the entities of the names whose entity has another number; numbers from 1 to
  ///   [Integer#MAX_VALUE], or [#NOBODY]
  public static EntityByName of(Map<Long, Long> others) {
    return THEMSELVES.with(others);
  }

  /// The same but for some names.
  ///
  /// @param changed the entities that these have now, maybe their own. Cost is linear in how many
  ///   they are, and a few microseconds for each million names
  public EntityByName with(Map<Long, Long> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    CopyOnWriteEditor change = new CopyOnWriteEditor(owners, names);
    changed.forEach((name, entity) -> change.give(Math.toIntExact(name), Math.toIntExact(entity)));
    return new EntityByName(change.owners, change.names);
  }

  /// The number of the entity that has a name.
  public long of(long name) {
    return of(owners, Math.toIntExact(name));
  }

  private static int of(int[][] owners, int name) {
    int page = name / PAGE_SIZE;
    return page >= owners.length || owners[page].length == 0
        ? name
        : owners[page][name % PAGE_SIZE];
  }

  /// The numbers of the names of an entity, in no order; empty where it has none. Not to be
  /// changed.
  int[] names(long entity) {
    return names(names, owners, Math.toIntExact(entity));
  }

  private static int[] names(int[][][] names, int[][] owners, int entity) {
    int page = entity / PAGE_SIZE;
    int[] known =
        page >= names.length || names[page].length == 0 ? NONE : names[page][entity % PAGE_SIZE];
    return known.length > 0 || of(owners, entity) != entity ? known : new int[] {entity};
  }

  /// Tells every name that is another's, with its entity. Cost is linear in the highest number.
  void forEachOther(NameEntityConsumer each) {
    for (int page = 0; page < owners.length; page++) {
      for (int place = 0; place < owners[page].length; place++) {
        int name = page * PAGE_SIZE + place;
        if (owners[page][place] != name) {
          each.take(name, owners[page][place]);
        }
      }
    }
  }

  /// Takes a name and the entity that it is counted as.
  interface NameEntityConsumer {
    void take(int name, int entity);
  }

  /// Makes a changed mapping, copying only pages in which something changes.
  private static final class CopyOnWriteEditor {

    private int[][] owners;
    private int[][][] names;
    private final Set<Integer> ownOwners = new HashSet<>();
    private final Set<Integer> ownNames = new HashSet<>();

    CopyOnWriteEditor(int[][] owners, int[][][] names) {
      this.owners = owners.clone();
      this.names = names.clone();
    }

    void give(int name, int entity) {
      int before = EntityByName.of(owners, name);
      if (before != entity) {
        int[] left = IntStream.of(namesOf(before)).filter(other -> other != name).toArray();
        int[] more = IntStream.concat(IntStream.of(namesOf(entity)), IntStream.of(name)).toArray();
        ownersPage(name / PAGE_SIZE)[name % PAGE_SIZE] = entity;
        setNames(before, left);
        setNames(entity, more);
      }
    }

    private int[] namesOf(int entity) {
      return EntityByName.names(names, owners, entity);
    }

    private void setNames(int entity, int[] all) {
      if (entity != NOBODY) {
        boolean itself = all.length == 1 && all[0] == entity;
        namesPage(entity / PAGE_SIZE)[entity % PAGE_SIZE] = itself ? NONE : all;
      }
    }

    private int[] ownersPage(int page) {
      if (page >= owners.length) {
        int length = owners.length;
        owners = Arrays.copyOf(owners, page + 1);
        Arrays.fill(owners, length, owners.length, NONE);
      }
      if (ownOwners.add(page)) {
        owners[page] =
            owners[page].length > 0
                ? owners[page].clone()
                : IntStream.range(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).toArray();
      }
      return owners[page];
    }

    private int[][] namesPage(int page) {
      if (page >= names.length) {
        int length = names.length;
        names = Arrays.copyOf(names, page + 1);
        Arrays.fill(names, length, names.length, NO_NAMES);
      }
      if (ownNames.add(page)) {
        if (names[page].length > 0) {
          names[page] = names[page].clone();
        } else {
          names[page] = new int[PAGE_SIZE][];
          Arrays.fill(names[page], NONE);
        }
      }
      return names[page];
    }
  }
}
