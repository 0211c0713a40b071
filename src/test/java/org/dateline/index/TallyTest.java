package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.index.Tally.Counted;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void it_counts_documents_and_not_values() {
    Tally tally = new Tally();
    tally.add(5, 0);
    tally.add(5, 0);
    tally.add(6, 0);
    tally.add(5, 1);

    assertThat(tally.of(5)).isEqualTo(2);
    assertThat(tally.of(6)).isOne();
    assertThat(tally.of(7)).isZero();
    assertThat(tally.size()).isEqualTo(2);
  }

  @Test
  void the_most_come_first_and_equals_by_number() {
    Tally tally = new Tally();
    for (int document = 0; document < 3; document++) {
      tally.add(1, document);
      tally.add(9_000_000, document);
    }
    tally.add(0, 3);

    assertThat(tally.most(2)).containsExactly(new Counted(1, 3), new Counted(9_000_000, 3));
    assertThat(tally.most(1)).containsExactly(new Counted(1, 3));
    assertThat(tally.of(Long.MAX_VALUE)).isZero();
    assertThat(tally.of(-1)).isZero();
    assertThat(tally.most(0)).isEmpty();
    assertThat(new Tally().most(5)).isEmpty();
  }

  @Test
  void any_numbers_are_counted_as_a_map_would() {
    Random random = new Random(20180508);
    Tally tally = new Tally();
    Map<Long, Long> expected = new HashMap<>();
    for (int document = 0; document < 5_000; document++) {
      Set<Long> seen = new HashSet<>();
      for (int i = random.nextInt(20); i > 0; i--) {
        long number = (long) Math.pow(10, random.nextInt(1, 7)) + random.nextInt(300);
        tally.add(number, document);
        if (seen.add(number)) {
          expected.merge(number, 1L, Long::sum);
        }
      }
    }
    List<Counted> all =
        expected.entrySet().stream()
            .map(entry -> new Counted(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Counted::documents)
                    .reversed()
                    .thenComparingLong(Counted::number))
            .toList();

    assertThat(tally.size()).isEqualTo(expected.size());
    assertThat(tally.most(Integer.MAX_VALUE)).isEqualTo(all);
    assertThat(tally.most(100)).isEqualTo(all.subList(0, 100));
  }

  @Test
  void an_owner_is_found_for_every_name() {
    Map<Long, Long> others = new HashMap<>();
    for (long name = 3; name < 3_000; name += 7) {
      others.put(name, name % 50);
    }
    Owners owners = Owners.of(others);

    for (long name = 1; name < 4_000; name++) {
      assertThat(owners.of(name)).isEqualTo(others.getOrDefault(name, name));
    }
  }
}
