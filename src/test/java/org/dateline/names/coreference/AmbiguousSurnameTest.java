package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmbiguousSurnameTest {

  private static final String UN = "kim jong un";
  private static final String YO = "kim yo jong";

  private final AmbiguousSurname kim = new AmbiguousSurname();

  @Test
  void before_any_full_name_it_is_the_only_one_of_the_lead() {
    kim.announce(UN, 1);
    kim.announce(YO, 2);

    assertThat(kim.owner(0)).contains(UN);
  }

  @Test
  void two_in_the_lead_leave_the_headline_undecided() {
    kim.announce(UN, 1);
    kim.announce(YO, 1);

    assertThat(kim.owner(0)).isEmpty();
  }

  @Test
  void it_is_the_only_one_introduced_so_far() {
    kim.introduce(YO, 1);

    assertThat(kim.owner(5)).contains(YO);
  }

  @Test
  void who_has_it_keeps_it_in_a_later_paragraph() {
    kim.introduce(UN, 1);
    assertThat(kim.owner(1)).contains(UN);
    kim.introduce(YO, 2);
    kim.introduce(YO, 2);

    assertThat(kim.owner(3)).contains(UN);
  }

  @Test
  void where_another_has_just_been_named_nobody_has_it() {
    kim.introduce(UN, 1);
    assertThat(kim.owner(1)).contains(UN);
    kim.introduce(YO, 2);

    assertThat(kim.owner(2)).isEmpty();
  }

  @Test
  void with_no_holder_it_is_the_only_one_named_in_this_paragraph() {
    kim.introduce(UN, 1);
    kim.introduce(YO, 1);
    kim.introduce(YO, 2);

    assertThat(kim.owner(2)).contains(YO);
  }

  @Test
  void with_both_named_in_this_paragraph_it_is_the_subject_of_the_article() {
    announceAndIntroduce(UN, 1, 3);
    announceAndIntroduce(YO, 2, 1);
    kim.introduce(UN, 2);

    assertThat(kim.owner(2)).contains(UN);
  }

  @Test
  void no_one_is_the_subject_who_is_not_named_three_times_as_often() {
    announceAndIntroduce(UN, 1, 2);
    announceAndIntroduce(YO, 2, 1);
    kim.introduce(UN, 2);

    assertThat(kim.owner(2)).isEmpty();
  }

  @Test
  void no_one_is_the_subject_who_shares_the_lead() {
    announceAndIntroduce(UN, 1, 6);
    announceAndIntroduce(YO, 1, 1);

    assertThat(kim.owner(1)).isEmpty();
  }

  @Test
  void the_subject_is_the_one_named_most_in_the_end() {
    kim.announce(UN, 1);
    for (int i = 0; i < 6; i++) {
      kim.announce(YO, 2);
    }
    kim.introduce(UN, 2);
    kim.introduce(YO, 2);

    assertThat(kim.owner(2)).as("the other is in the lead").isEmpty();
  }

  @Test
  void with_nobody_near_it_is_the_one_introduced_first_unless_another_was_named_more() {
    kim.introduce(UN, 1);
    kim.introduce(YO, 1);
    assertThat(kim.owner(2)).contains(UN);
  }

  @Test
  void another_that_was_named_more_often_leaves_it_undecided() {
    kim.introduce(UN, 1);
    kim.introduce(YO, 1);
    kim.introduce(YO, 1);

    assertThat(kim.owner(2)).isEmpty();
  }

  private void announceAndIntroduce(String full, int paragraph, int times) {
    for (int i = 0; i < times; i++) {
      kim.announce(full, paragraph);
      kim.introduce(full, paragraph);
    }
  }
}
