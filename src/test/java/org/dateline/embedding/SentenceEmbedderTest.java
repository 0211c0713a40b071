package org.dateline.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceEmbedderTest {

  @TempDir static Path natives;
  private static SentenceEmbedder embedder;

  @BeforeAll
  static void load() {
    embedder = SentenceEmbedder.load(natives);
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  private static double cosine(String one, String other) {
    float[] a = embedder.embed(one);
    float[] b = embedder.embed(other);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void a_vector_has_length_1() {
    float[] vector = embedder.embed("The talks ended without a deal.");

    assertThat(vector).hasSize(SentenceEmbedder.DIMENSIONS);
    assertThat(cosine("The talks ended without a deal.", "The talks ended without a deal."))
        .isCloseTo(1, within(1e-5));
  }

  /// As the library that the model comes with says, to the last digit shown.
  @Test
  void two_sentences_are_as_near_as_the_model_was_taught() {
    assertThat(cosine("A man is eating food.", "A man eats something."))
        .isCloseTo(0.8847, within(1e-3));
  }

  @Test
  void the_same_said_in_other_words_is_nearer_than_something_else() {
    String report = "Millions were left without power after the storm tore down the lines.";

    assertThat(cosine("electricity outage caused by a hurricane", report))
        .isGreaterThan(cosine("the central bank raised interest rates", report) + 0.2);
  }

  @Test
  void a_text_longer_than_the_model_reads_has_a_vector() {
    assertThat(cosine("rain ".repeat(1_000), "rain ".repeat(2_000))).isCloseTo(1, within(1e-5));
  }

  @Test
  void one_that_is_closed_reads_nothing() {
    SentenceEmbedder other = SentenceEmbedder.load(natives);
    other.close();
    other.close();

    assertThatThrownBy(() -> other.embed("rain")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_text_of_nothing_has_a_vector() {
    assertThat(cosine("", "")).isCloseTo(1, within(1e-5));
  }
}
