package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "title, title, 0",
    "titel, title, 1",
    "tilte, title, 1",
    "titl, title, 1",
    "ttitle, title, 1",
    "tytle, title, 1",
    "ca, abc, 3",
    "'', abc, 3",
    "'', '', 0",
    "kitten, sitting, 3",
  })
  void a_letter_put_in_left_out_exchanged_or_swapped_is_one_edit(
      String left, String right, int edits) {
    assertThat(EditDistance.between(left, right, 9)).isEqualTo(edits);
    assertThat(EditDistance.between(right, left, 9)).isEqualTo(edits);
  }

  @Test
  void what_takes_more_than_the_bound_is_not_counted_to_its_end() {
    assertThat(EditDistance.between("kitten", "sitting", 3)).isEqualTo(3);
    assertThat(EditDistance.between("kitten", "sitting", 2)).isGreaterThan(2);
    assertThat(EditDistance.between("kitten", "sitting", 0)).isGreaterThan(0);
    assertThat(EditDistance.between("a", "a".repeat(1_000_000), 2)).isGreaterThan(2);
    assertThat(EditDistance.between("kitten", "sitting", Integer.MAX_VALUE)).isEqualTo(3);
  }

  @Test
  void a_bound_below_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditDistance.between("a", "b", -1))
        .withMessageContaining("-1");
  }

  @Test
  void any_two_words_are_as_far_apart_as_by_counting_all_ways() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String left = word(random);
      String right = random.nextBoolean() ? word(random) : slip(left, random);
      int bound = random.nextInt(7);
      int edits = allWays(left, left.length(), right, right.length());

      assertThat(Math.min(EditDistance.between(left, right, bound), bound + 1))
          .as("%s %s %d", left, right, bound)
          .isEqualTo(Math.min(edits, bound + 1));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() + 1);
    return word.substring(0, at) + (char) ('a' + random.nextInt(3)) + word.substring(at);
  }

  /// By the definition: each word without its last letters.
  private static int allWays(String left, int i, String right, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int least = allWays(left, i - 1, right, j - 1) + other;
    if (other > 0) {
      least = Math.min(least, allWays(left, i - 1, right, j) + 1);
      least = Math.min(least, allWays(left, i, right, j - 1) + 1);
    }
    if (i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1)) {
      least = Math.min(least, allWays(left, i - 2, right, j - 2) + 1);
    }
    return least;
  }
}
