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
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.junit.jupiter.api.Test;

class TopKFacetScanTest {

  private static final double ANYTHING = Double.MAX_VALUE;

  /// The `r`-th is in a `r`-th of the documents.
  private static List<EntityCount> zipf(int entities, long documents) {
    List<EntityCount> most = new ArrayList<>();
    for (int i = 1; i <= entities; i++) {
      most.add(new EntityCount(i, documents / i));
    }
    return most;
  }

  private static List<EntityCount> best(Optional<List<CountedEntity>> scanned, int each) {
    return CountedEntity.best(scanned.orElseThrow(), 1, each);
  }

  @Test
  void it_finds_the_most_frequent_as_if_all_had_been_counted() throws IOException {
    Random random = new Random(20180508);
    for (int round = 0; round < 200; round++) {
      List<EntityCount> most = zipf(500, 10_000);
      double share = random.nextDouble();
      Map<Long, Long> counts = new HashMap<>();
      for (EntityCount entity : most) {
        double part = random.nextInt(5) == 0 ? random.nextDouble() : share;
        counts.put(entity.number(), (long) (part * entity.documents()));
      }
      int each = 1 + random.nextInt(30);

      List<EntityCount> best =
          best(
              new TopKFacetScan<>(most, 0, EntityTypeLookup.ONE, each, _ -> 1, ANYTHING)
                  .run((entity, _) -> Objects.requireNonNull(counts.get(entity.number()))),
              each);

      assertThat(best)
          .allSatisfy(it -> assertThat(counts).containsEntry(it.number(), it.documents()));
      assertThat(best.stream().map(EntityCount::documents))
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

    Optional<List<CountedEntity>> scanned =
        new TopKFacetScan<>(zipf(8_000, 1_000_000), 124, EntityTypeLookup.ONE, 10, _ -> 1, ANYTHING)
            .run((entity, _) -> {
              counted.incrementAndGet();
              return entity.documents() / 4;
            });

    assertThat(best(scanned, 10).getLast()).isEqualTo(new EntityCount(10, 25_000));
    assertThat(counted).hasValueLessThanOrEqualTo(64);
  }

  @Test
  void it_gives_up_where_that_costs_too_much() throws IOException {
    AtomicInteger counted = new AtomicInteger();

    Optional<List<CountedEntity>> scanned =
        new TopKFacetScan<>(zipf(8_000, 1_000_000), 124, EntityTypeLookup.ONE, 10, _ -> 1, 1_000)
            .run((entity, _) -> {
              counted.incrementAndGet();
              return Math.min(130, entity.documents());
            });

    assertThat(scanned).isEmpty();
    assertThat(counted).hasValueLessThan(300);
  }

  @Test
  void it_gives_up_where_others_may_be_more_frequent_than_those_that_it_knows() throws IOException {
    List<EntityCount> most = zipf(100, 1_000);

    assertThat(
            new TopKFacetScan<>(most, 10, EntityTypeLookup.ONE, 5, _ -> 1, ANYTHING)
                .run((_, _) -> 9))
        .isEmpty();
    assertThat(
            new TopKFacetScan<>(most, 9, EntityTypeLookup.ONE, 5, _ -> 1, ANYTHING)
                .run((_, _) -> 9))
        .isPresent();
  }

  @Test
  void a_type_whose_top_k_is_complete_is_not_counted_on() throws IOException {
    EntityTypeLookup two =
        new EntityTypeLookup() {
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

    List<CountedEntity> scanned =
        new TopKFacetScan<>(zipf(1_000, 100_000), 0, two, 3, _ -> 1, ANYTHING)
            .run((entity, _) -> {
              counted.incrementAndGet();
              return entity.documents();
            })
            .orElseThrow();

    assertThat(CountedEntity.best(scanned, 2, 3).stream().map(EntityCount::number))
        .containsExactly(1L, 2L, 3L, 100L, 200L, 300L);
    assertThat(counted).hasValueLessThan(20);
  }
}
