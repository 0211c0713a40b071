package org.dateline.names.namelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrefixTableTest {

  @Test
  void it_answers_as_a_map_does() {
    PrefixTable table = new PrefixTable();
    Map<Long, Integer> map = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      long key = random.nextLong() >> (i % 40);
      if (i % 3 == 0) {
        table.add(key);
        map.putIfAbsent(key, PrefixTable.NONE);
      } else {
        table.put(key, i);
        map.put(key, i);
      }
    }
    map.remove(0L); // shares its slot with 1
    map.remove(1L);
    table.trim();

    map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
    for (int i = 0; i < 10_000; i++) {
      long key = random.nextLong();
      assertThat(table.get(key)).isEqualTo(map.getOrDefault(key, PrefixTable.ABSENT));
    }
  }

  @Test
  void nothing_is_in_an_empty_one() {
    PrefixTable table = new PrefixTable();
    table.trim();

    assertThat(table.get(5)).isEqualTo(PrefixTable.ABSENT);
    assertThat(table.size()).isZero();
    table.put(5, 9);
    assertThat(table.get(5)).isEqualTo(9);
  }
}
