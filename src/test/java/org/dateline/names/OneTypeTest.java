package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTypeTest {

  @Test
  void most_mentions_decide() {
    assertThat(MarkedArticle.of("[L:Osan], [O:Osan], [L:Osan].").types())
        .containsExactly("Osan/L", "Osan/L", "Osan/L");
  }

  @Test
  void on_a_tie_the_type_with_a_longer_name_wins() {
    assertThat(MarkedArticle.of("[P:Moon Jae-in]. [L:Moon]. [P:Moon].").types())
        .containsExactly("Moon Jae-in/P", "Moon/P", "Moon/P");
  }

  @Test
  void a_team_and_a_city_of_one_name_stay_apart() {
    assertThat(
            MarkedArticle.of(
                    "[O:Washington Capitals]. [O:Washington] won. [O:Washington] scored. In"
                        + " [L:Washington], [L:Washington] and [L:Washington].")
                .types())
        .containsExactly(
            "Washington Capitals/O",
            "Washington/O",
            "Washington/O",
            "Washington/L",
            "Washington/L",
            "Washington/L");
  }
}
