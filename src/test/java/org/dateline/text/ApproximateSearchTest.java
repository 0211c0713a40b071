package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.dateline.text.ApproximateSearch.ApproximateMatch;
import org.junit.jupiter.api.Test;

class ApproximateSearchTest {

  private static List<String> nearest(String text, String pattern, int bound) {
    return ApproximateSearch.nearest(text, pattern, bound, 9).stream()
        .map(it -> text.substring(it.start(), it.end()) + " " + it.edits())
        .toList();
  }

  @Test
  void what_is_there_is_found_without_edits_wherever_it_stands() {
    assertThat(nearest("abc talks abc", "abc", 1)).containsExactly("abc 0", "abc 0");
  }

  @Test
  void letters_left_out_put_in_and_exchanged_count_one_each() {
    assertThat(nearest("the sumit talks", "summit", 2)).containsExactly("sumit 1");
    assertThat(nearest("the summmit talks", "summit", 2)).contains("summmit 1");
    assertThat(nearest("the surrit talks", "summit", 2)).containsExactly("surrit 2");
  }

  @Test
  void what_differs_more_than_the_bound_is_not_found() {
    assertThat(nearest("the surrit talks", "summit", 1)).isEmpty();
    assertThat(nearest("", "summit", 5)).isEmpty();
  }

  @Test
  void no_more_are_given_than_asked_for() {
    assertThat(ApproximateSearch.nearest("aaaa", "a", 0, 2)).hasSize(2);
  }

  @Test
  void patterns_longer_than_a_word_of_the_machine_are_found_too() {
    String pattern = "In Pyongyang the talks went on until late, ".repeat(5).strip();
    String text = "x".repeat(300) + pattern.replace("late", "lat") + "y".repeat(300);
    List<ApproximateMatch> found = ApproximateSearch.nearest(text, pattern, 10, 3);
    assertThat(found).isNotEmpty().allMatch(it -> it.edits() == 5);
    assertThat(found.getFirst().start()).isEqualTo(300);
  }

  @Test
  void it_finds_what_the_whole_table_of_distances_says() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = letters(random, 1 + random.nextInt(160));
      String pattern = letters(random, 1 + random.nextInt(100));
      int least = least(text, pattern);
      List<ApproximateMatch> found = ApproximateSearch.nearest(text, pattern, 100, 200);
      if (least < pattern.length()) {
        assertThat(found).isNotEmpty();
      }
      for (ApproximateMatch match : found) {
        assertThat(match.edits()).as(text + " / " + pattern).isEqualTo(least);
        assertThat(EditDistance.between(text.substring(match.start(), match.end()), pattern, 200))
            .isLessThanOrEqualTo(least);
      }
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }

  /// By Sellers' table: the least distance of the pattern from any part of the text that ends
  /// behind its first unit.
  private static int least(String text, String pattern) {
    int[] column = new int[pattern.length() + 1];
    for (int i = 0; i < column.length; i++) {
      column[i] = i;
    }
    int least = Integer.MAX_VALUE;
    for (int j = 0; j < text.length(); j++) {
      int diagonal = column[0];
      for (int i = 1; i < column.length; i++) {
        int up = column[i];
        int other = pattern.charAt(i - 1) == text.charAt(j) ? 0 : 1;
        column[i] = Math.min(Math.min(column[i - 1], up) + 1, diagonal + other);
        diagonal = up;
      }
      least = Math.min(least, column[pattern.length()]);
    }
    return least;
  }

  @Test
  void nothing_is_looked_for_by_nothing() {
    assertThatThrownBy(() -> nearest("a", "", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> nearest("a", "a", -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
