package org.dateline.index.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EntityByNameTest {

  private static final int NAMES = 2_000;

  @Test
  void a_name_is_its_own_where_nothing_else_is_said() {
    EntityByName entityByName = EntityByName.of(Map.of(7L, 5L, 9L, EntityByName.NOBODY));

    assertThat(entityByName.of(5)).isEqualTo(5);
    assertThat(entityByName.of(7)).isEqualTo(5);
    assertThat(entityByName.of(9)).isEqualTo(EntityByName.NOBODY);
    assertThat(entityByName.of(1_000_000)).isEqualTo(1_000_000);
    assertThat(entityByName.names(5)).containsExactlyInAnyOrder(5, 7);
    assertThat(entityByName.names(7)).isEmpty();
    assertThat(entityByName.names(9)).isEmpty();
    assertThat(entityByName.names(1_000_000)).containsExactly(1_000_000);
  }

  @Test
  void whatever_changes_it_is_what_a_map_would_be() {
    Random random = new Random(20180508);
    Map<Long, Long> expected = new TreeMap<>();
    LongStream.rangeClosed(1, NAMES).forEach(name -> expected.put(name, name));
    EntityByName entityByName = EntityByName.THEMSELVES;
    for (int round = 0; round < 60; round++) {
      Map<Long, Long> change = new HashMap<>();
      for (int i = random.nextInt(60); i >= 0; i--) {
        long name = 1L + random.nextInt(NAMES);
        change.put(
            name,
            switch (random.nextInt(4)) {
              case 0 -> name;
              case 1 -> EntityByName.NOBODY;
              default -> 1 + random.nextLong(name);
            });
      }
      EntityByName before = entityByName;
      Map<Long, Long> expectedBefore = new TreeMap<>(expected);
      entityByName = entityByName.with(change);
      expected.putAll(change);

      check(before, expectedBefore);
      check(entityByName, expected);
    }
  }

  private static void check(EntityByName entityByName, Map<Long, Long> expected) {
    Map<Long, List<Integer>> names = new HashMap<>();
    Map<Integer, Integer> others = new HashMap<>();
    expected.forEach((name, entity) -> {
      assertThat(entityByName.of(name)).isEqualTo(entity);
      names.merge(
          entity,
          List.of(name.intValue()),
          (some, one) -> IntStream.concat(ints(some), ints(one)).boxed().toList());
      if (!name.equals(entity)) {
        others.put(name.intValue(), entity.intValue());
      }
    });
    for (long entity = 1; entity <= NAMES; entity++) {
      assertThat(IntStream.of(entityByName.names(entity)).boxed().toList())
          .containsExactlyInAnyOrderElementsOf(names.getOrDefault(entity, List.of()));
    }
    Map<Integer, Integer> told = new HashMap<>();
    entityByName.forEachOther(told::put);
    assertThat(told).isEqualTo(others);
  }

  private static IntStream ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue);
  }

  @Test
  void nothing_changed_is_the_same() {
    EntityByName entityByName = EntityByName.of(Map.of(7L, 5L));

    assertThat(entityByName.with(Map.of())).isSameAs(entityByName);
  }
}
