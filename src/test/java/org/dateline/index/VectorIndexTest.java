package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.index.vector.MadeUpVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorIndexTest {

  private static final float[] RAIN = MadeUpVectors.about(0);
  private static final float[] TRADE = MadeUpVectors.about(1);
  private static final float[] RAIN_AND_TRADE = MadeUpVectors.between(RAIN, TRADE);

  @TempDir Path folder;

  private VectorIndex open() {
    return VectorIndex.open(folder, "store model");
  }

  @Test
  void an_article_is_as_near_as_the_best_of_its_passages() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(TRADE, RAIN));
      index.put(2, 1, List.of(TRADE));
      index.commit(0);

      Map<Long, Double> near = index.near(RAIN).nearest();

      assertThat(near.get(1L)).isCloseTo(1, within(0.01));
      assertThat(near.get(2L)).isCloseTo(0, within(0.01));
    }
  }

  @Test
  void articles_that_are_named_are_as_near_as_those_that_are_looked_for() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(TRADE, RAIN_AND_TRADE));
      index.put(2, 1, List.of(TRADE));
      index.commit(0);

      assertThat(index.near(RAIN).of(List.of(2L, 1L, 3L)))
          .containsOnlyKeys(1L, 2L)
          .isEqualTo(index.near(RAIN).nearest());
    }
  }

  @Test
  void a_text_that_changed_has_its_new_vectors_alone() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(RAIN, RAIN));
      index.commit(0);
      index.put(1, 2, List.of(TRADE));
      index.commit(0);

      assertThat(index.revisions(List.of(1L, 2L))).containsExactly(Map.entry(1L, 2));
      assertThat(index.near(RAIN).nearest().get(1L)).isCloseTo(0, within(0.01));
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void an_article_without_passages_is_known_and_near_to_nothing() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of());
      index.put(2, 1, List.of(RAIN));
      index.commit(0);

      assertThat(index.revisions(List.of(1L))).containsKey(1L);
      assertThat(index.near(RAIN).of(List.of(1L))).isEmpty();
      assertThat(index.near(1L)).isEmpty();
    }
  }

  @Test
  void what_is_like_an_article_is_not_the_article() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(RAIN, TRADE));
      index.put(2, 1, List.of(RAIN_AND_TRADE));
      index.put(3, 1, List.of(MadeUpVectors.about(2)));
      index.commit(0);

      Map<Long, Double> like = index.near(1L).orElseThrow().nearest();

      assertThat(like).containsOnlyKeys(2L, 3L);
      assertThat(like.get(2L)).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void what_was_committed_is_there_when_it_is_opened_again() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(RAIN));
      index.commit(7);
      index.put(2, 1, List.of(RAIN));
    }
    try (VectorIndex index = open()) {
      assertThat(index.reached()).isEqualTo(7);
      assertThat(index.revisions(List.of(1L, 2L))).containsOnlyKeys(1L);
    }
  }

  @Test
  void vectors_of_another_store_or_model_are_made_anew() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(RAIN));
      index.commit(7);
    }
    try (VectorIndex index = VectorIndex.open(folder, "store other-model")) {
      assertThat(index.reached()).isZero();
      assertThat(index.size()).isZero();
    }
  }

  @Test
  void vectors_that_are_damaged_are_made_anew() throws IOException {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(RAIN));
      index.commit(7);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (VectorIndex index = open()) {
      assertThat(index.reached()).isZero();
      index.put(1, 1, List.of(RAIN));
      index.commit(1);
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void vectors_that_another_holds_are_left_alone() {
    try (VectorIndex index = open()) {
      index.put(1, 1, List.of(RAIN));
      index.commit(7);

      assertThatThrownBy(this::open).isInstanceOf(UncheckedIOException.class);
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void a_passage_takes_no_more_than_600_bytes_on_disk() throws IOException {
    Random random = new Random(3);
    int passages = 3_000;
    try (VectorIndex index = open()) {
      for (int article = 0; article < passages / 3; article++) {
        index.put(
            article, 1, Stream.generate(() -> MadeUpVectors.random(random, 384)).limit(3).toList());
      }
      index.commit(1);
    }
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      assertThat(bytes / passages).isLessThanOrEqualTo(600);
    }
  }
}
