package org.dateline.index.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.junit.jupiter.api.Test;

class IntCountsTest {

  private static final int FEW = 10;
  private static final int MANY = 1_000_000;

  @Test
  void the_most_come_first_and_equals_by_number() {
    for (int values : List.of(FEW, MANY)) {
      IntCounts counts = new IntCounts(1_000, values);
      for (int document = 0; document < 3; document++) {
        counts.add(1);
        counts.add(900_000);
      }
      counts.add(0);

      assertThat(counts.most(2))
          .containsExactly(new EntityCount(1, 3), new EntityCount(900_000, 3));
      assertThat(counts.most(1)).containsExactly(new EntityCount(1, 3));
      assertThat(counts.most(9)).hasSize(3);
      assertThat(counts.most(0)).isEmpty();
      assertThat(counts.of(900_000)).isEqualTo(3);
      assertThat(counts.of(Integer.MAX_VALUE)).isZero();
      assertThat(new IntCounts(5, values).most(5)).isEmpty();
    }
  }

  @Test
  void any_numbers_are_counted_as_a_map_would() {
    for (int values : List.of(FEW, MANY)) {
      Random random = new Random(20180508);
      IntCounts counts = new IntCounts(200_000, values);
      Map<Integer, Long> expected = new HashMap<>();
      for (int i = 0; i < 60_000; i++) {
        int number = (int) Math.pow(10, random.nextInt(1, 6)) + random.nextInt(30);
        counts.add(number);
        expected.merge(number, 1L, Long::sum);
      }
      List<EntityCount> all =
          expected.entrySet().stream()
              .map(entry -> new EntityCount(entry.getKey(), entry.getValue()))
              .sorted(
                  Comparator.comparingLong(EntityCount::documents)
                      .reversed()
                      .thenComparingLong(EntityCount::number))
              .toList();

      assertThat(counts.most(Integer.MAX_VALUE)).isEqualTo(all);
      assertThat(counts.most(20)).isEqualTo(all.subList(0, 20));
    }
  }

  @Test
  void counts_can_be_added_and_taken_off_in_a_copy() {
    IntCounts counts = new IntCounts(0, 0);
    counts.add(7, 5);
    IntCounts copy = counts.copy();
    copy.add(7, -5);
    copy.add(8, 2);

    assertThat(counts.most(9)).containsExactly(new EntityCount(7, 5));
    assertThat(copy.most(9)).containsExactly(new EntityCount(8, 2));
  }

  @Test
  void names_are_added_up_to_their_entities() {
    EntityByName entityByName =
        EntityByName.of(Map.of(3L, 2L, 4L, 2L, 5L, EntityByName.NOBODY, 7L, 6L));
    for (int values : List.of(FEW, MANY)) {
      IntCounts counts = new IntCounts(1_000, values);
      for (int name = 1; name <= 7; name++) {
        for (int i = 0; i < name; i++) {
          counts.add(name == 6 ? 1 : name);
        }
      }

      assertThat(counts.join(entityByName)).containsExactly(2L);
      assertThat(counts.most(9))
          .containsExactly(new EntityCount(2, 9), new EntityCount(1, 7), new EntityCount(6, 7));
    }
  }
}
