package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class TypeVotingTest {

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

  @Test
  void the_words_around_a_name_outweigh_the_recogniser() {
    assertThat(MarkedArticle.of("They live in [P:Orkha]. The town is old.").types())
        .containsExactly("Orkha/L");
    assertThat(MarkedArticle.of("The band [L:Orkha] played.").types()).containsExactly("Orkha/O");
    assertThat(MarkedArticle.of("Mr. [O:Orkha] left.").types()).containsExactly("Orkha/P");
  }

  @Test
  void what_stands_in_brackets_is_of_what_stands_before_them() {
    assertThat(
            MarkedArticle.of("The [O:Orkhon Institute] ([O:Orkin]). [P:Orkin] and [P:Orkin].")
                .types())
        .containsExactly("Orkhon Institute/O", "Orkin/O", "Orkin/O", "Orkin/O");
    assertThat(MarkedArticle.of("[P:Ann Roe] ([O:BRA]), [P:Jo Roe] ([O:BRA]).").types())
        .containsExactly("Ann Roe/P", "BRA/L", "Jo Roe/P", "BRA/L");
  }

  @Test
  void a_country_is_no_person_but_where_the_article_has_one_of_that_name() {
    assertThat(MarkedArticle.of("[P:Iraq]’s Yahya Roe won.").types()).containsExactly("Iraq/L");
    assertThat(MarkedArticle.of("[P:Chad Roe] won. [P:Chad] smiled.").types())
        .containsExactly("Chad Roe/P", "Chad/P");
  }

  @Test
  void words_that_tell_little_do_not() {
    assertThat(MarkedArticle.of("They walked to [O:Orkha] again.").types())
        .containsExactly("Orkha/O");
    assertThat(MarkedArticle.of("[O:Orkha] left.").types()).containsExactly("Orkha/O");
  }

  @Test
  void what_companies_cities_and_papers_say_does_not_make_them_persons() {
    assertThat(MarkedArticle.of("[O:Orkha] said it would pay.").types()).containsExactly("Orkha/O");
    assertThat(MarkedArticle.of("[L:Beijing] told Moscow. [O:Orkha] added more.").types())
        .containsExactly("Beijing/L", "Orkha/O");
    assertThat(MarkedArticle.of("[O:Orkha] recalled 5,000 cars.").types())
        .containsExactly("Orkha/O");
  }

  @Test
  void the_officials_of_a_state_leave_it_a_place() {
    assertThat(MarkedArticle.of("[L:Ohio] officials left.").types()).containsExactly("Ohio/L");
    assertThat(MarkedArticle.of("[L:Orkha] officials left.").types()).containsExactly("Orkha/O");
  }

  @Test
  void one_clear_mention_decides_for_the_whole_article() {
    assertThat(MarkedArticle.of("[P:Orkha] burned.\n\nThe village of [P:Orkha] is old.").types())
        .containsExactly("Orkha/L", "Orkha/L");
  }

  @Test
  void a_country_is_a_place_whatever_stands_around_it() {
    assertThat(MarkedArticle.of("The team [L:Norway] won. The group [L:Norway] left.").types())
        .containsExactly("Norway/L", "Norway/L");
  }

  @Test
  void a_given_name_and_a_surname_of_the_article_are_a_person() {
    assertThat(MarkedArticle.of("[O:Charles Bolden] left. [P:Bolden] waved.").types())
        .as("a given name that everyone knows")
        .containsExactly("Charles Bolden/P", "Bolden/P");
    assertThat(MarkedArticle.of("[O:Orkhon Tamir] left. [P:Tamir] and [P:Orkhon].").types())
        .as("both words are persons")
        .containsExactly("Orkhon Tamir/P", "Tamir/P", "Orkhon/P");
    assertThat(MarkedArticle.of("[O:Orkhon Tamir] left. [P:Tamir] waved.").types())
        .as("neither")
        .containsExactly("Orkhon Tamir/O", "Tamir/P");
  }

  @Test
  void a_queen_and_a_lake_of_one_name_stay_apart() {
    assertThat(
            MarkedArticle.of(
                    "[L:Lake Victoria] is deep. Queen [P:Victoria] was stern. [L:Victoria],"
                        + " [L:Australia], is green.")
                .types())
        .containsExactly("Lake Victoria/L", "Victoria/P", "Victoria/L", "Australia/L");
  }

  @Test
  void a_name_of_one_type_throughout_keeps_it() {
    assertThat(MarkedArticle.of("[O:Vantor] paid. [O:Vantor] lost.").types())
        .containsExactly("Vantor/O", "Vantor/O");
  }
}
