package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class ExactSearchTest {

  private static List<Integer> found(String text, String pattern) {
    List<Integer> found = new ArrayList<>();
    ExactSearch.forEach(text, pattern, found::add);
    return found;
  }

  @Test
  void places_that_overlap_are_found_too() {
    assertThat(found("banana", "ana")).containsExactly(1, 3);
    assertThat(found("aaaa", "aa")).containsExactly(0, 1, 2);
    assertThat(found("a", "aa")).isEmpty();
    assertThat(found("ab", "ab")).containsExactly(0);
  }

  @Test
  void it_finds_what_looking_at_every_place_finds() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String text = letters(random, 40);
      String pattern = letters(random, 1 + random.nextInt(5));
      List<Integer> expected = new ArrayList<>();
      for (int at = 0; at <= text.length() - pattern.length(); at++) {
        if (text.startsWith(pattern, at)) {
          expected.add(at);
        }
      }
      assertThat(found(text, pattern)).as(text + " " + pattern).isEqualTo(expected);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(2)));
    }
    return letters.toString();
  }

  /// At every place nearly all of the pattern is there: by trying each, 10 thousand million steps.
  @Test
  void what_repeats_itself_takes_no_longer() {
    String text = "a".repeat(400_000);
    String pattern = "a".repeat(100_000) + "b";
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> found(text, pattern)))
        .isEmpty();
  }
}
