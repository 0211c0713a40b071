package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.entity.SampleMentions.article;
import static org.dateline.library.entity.SampleMentions.inHeadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.query.Filter.DateFilter;
import org.junit.jupiter.api.Test;

final class EntityMentionsTest {

  private final EntityMentions mentions =
      SampleMentions.of(
          article(1, "2018-05-08", 2),
          inHeadline(2, "2019-01-31"),
          article(3, "", 1),
          article(4, "2018-05-31T23:59:59Z", 3));

  private static Optional<DateFilter> days(String first, String last) {
    return Optional.of(new DateFilter(LocalDate.parse(first), LocalDate.parse(last)));
  }

  @Test
  void the_newest_article_is_first_and_one_without_a_date_last() {
    assertThat(mentions.numbers()).containsExactly(2L, 4L, 1L, 3L);
    assertThat(mentions.count()).isEqualTo(7);
    assertThat(mentions.days()).isEqualTo(days("2018-05-08", "2019-01-31"));
    assertThat(EntityMentions.NONE.days()).isEmpty();
  }

  @Test
  void days_take_in_their_first_and_last_and_nothing_without_a_date() {
    assertThat(mentions.within(days("2018-05-08", "2018-05-31")).numbers()).containsExactly(4L, 1L);
    assertThat(mentions.within(days("2018-05-09", "2018-05-30")).numbers()).isEmpty();
    assertThat(mentions.within(Optional.empty())).isEqualTo(mentions);
  }

  @Test
  void an_article_is_mainly_about_what_its_headline_names() {
    assertThat(mentions.about(true).numbers()).containsExactly(2L);
    assertThat(mentions.about(false).numbers()).containsExactly(4L, 1L, 3L);
  }

  @Test
  void entities_meet_in_the_articles_that_mention_all_of_them() {
    EntityMentions other = SampleMentions.of(article(1, "2018-05-08", 1), article(3, "", 1));
    EntityMentions third = SampleMentions.of(article(3, "", 1));

    assertThat(mentions.meeting(List.of(other)).numbers()).containsExactly(1L, 3L);
    assertThat(mentions.meeting(List.of(other)).count()).isEqualTo(3);
    assertThat(mentions.meeting(List.of(other, third)).numbers()).containsExactly(3L);
  }
}
