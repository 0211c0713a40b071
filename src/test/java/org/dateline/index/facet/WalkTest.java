package org.dateline.index.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.index.facet.Counts.Counted;
import org.junit.jupiter.api.Test;

class WalkTest {

  private static final double ANYTHING = Double.MAX_VALUE;

  /// The `r`-th is in a `r`-th of the documents.
  private static List<Counted> zipf(int entities, long documents) {
    List<Counted> most = new ArrayList<>();
    for (int i = 1; i <= entities; i++) {
      most.add(new Counted(i, documents / i));
    }
    return most;
  }

  private static List<Counted> best(Optional<List<Candidate>> walked, int each) {
    return Candidate.best(walked.orElseThrow(), 1, each);
  }

  @Test
  void it_finds_the_most_frequent_as_if_all_had_been_counted() throws IOException {
    Random random = new Random(20180508);
    for (int round = 0; round < 200; round++) {
      List<Counted> most = zipf(500, 10_000);
      double share = random.nextDouble();
      Map<Long, Long> counts = new HashMap<>();
      for (Counted entity : most) {
        double part = random.nextInt(5) == 0 ? random.nextDouble() : share;
        counts.put(entity.number(), (long) (part * entity.documents()));
      }
      int each = 1 + random.nextInt(30);

      List<Counted> best =
          best(
              new Walk<>(most, 0, Kinds.ONE, each, _ -> 1, ANYTHING)
                  .run((entity, _) -> Objects.requireNonNull(counts.get(entity.number()))),
              each);

      assertThat(best)
          .allSatisfy(it -> assertThat(counts).containsEntry(it.number(), it.documents()));
      assertThat(best.stream().map(Counted::documents))
          .isEqualTo(
              counts.values().stream()
                  .filter(count -> count > 0)
                  .sorted(Comparator.reverseOrder())
                  .limit(each)
                  .toList());
    }
  }

  @Test
  void what_cannot_be_among_the_most_frequent_is_not_counted() throws IOException {
    AtomicInteger counted = new AtomicInteger();

    Optional<List<Candidate>> walked =
        new Walk<>(zipf(8_000, 1_000_000), 124, Kinds.ONE, 10, _ -> 1, ANYTHING)
            .run((entity, _) -> {
              counted.incrementAndGet();
              return entity.documents() / 4;
            });

    assertThat(best(walked, 10).getLast()).isEqualTo(new Counted(10, 25_000));
    assertThat(counted).hasValueLessThanOrEqualTo(64);
  }

  @Test
  void it_gives_up_where_that_costs_too_much() throws IOException {
    AtomicInteger counted = new AtomicInteger();

    Optional<List<Candidate>> walked =
        new Walk<>(zipf(8_000, 1_000_000), 124, Kinds.ONE, 10, _ -> 1, 1_000)
            .run((entity, _) -> {
              counted.incrementAndGet();
              return Math.min(130, entity.documents());
            });

    assertThat(walked).isEmpty();
    assertThat(counted).hasValueLessThan(300);
  }

  @Test
  void it_gives_up_where_others_may_be_more_frequent_than_those_that_it_knows() throws IOException {
    List<Counted> most = zipf(100, 1_000);

    assertThat(new Walk<>(most, 10, Kinds.ONE, 5, _ -> 1, ANYTHING).run((_, _) -> 9)).isEmpty();
    assertThat(new Walk<>(most, 9, Kinds.ONE, 5, _ -> 1, ANYTHING).run((_, _) -> 9)).isPresent();
  }

  @Test
  void a_kind_that_has_its_leaders_is_not_counted_on() throws IOException {
    Kinds two =
        new Kinds() {
          @Override
          public int count() {
            return 2;
          }

          @Override
          public byte[] of(long[] entities) {
            byte[] kinds = new byte[entities.length];
            for (int i = 0; i < kinds.length; i++) {
              kinds[i] = (byte) (entities[i] % 100 == 0 ? 2 : 1);
            }
            return kinds;
          }
        };
    AtomicInteger counted = new AtomicInteger();

    List<Candidate> walked =
        new Walk<>(zipf(1_000, 100_000), 0, two, 3, _ -> 1, ANYTHING)
            .run((entity, _) -> {
              counted.incrementAndGet();
              return entity.documents();
            })
            .orElseThrow();

    assertThat(Candidate.best(walked, 2, 3).stream().map(Counted::number))
        .containsExactly(1L, 2L, 3L, 100L, 200L, 300L);
    assertThat(counted).hasValueLessThan(20);
  }
}
