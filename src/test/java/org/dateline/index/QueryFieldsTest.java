package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.index.document.ArticleDraft;
import org.junit.jupiter.api.Test;

/// Every field that a query can name, and dates as people write them.
class QueryFieldsTest extends QueryTestCase {

  @Test
  void words_can_be_asked_of_the_headline_or_the_text_alone() {
    fixture.with(
        ArticleDraft.of(1, "A city by the sea.").title("Dalian talks"),
        ArticleDraft.of(2, "In Dalian.").title("Talks"),
        ArticleDraft.of(3, "Dalian is a port.").title("Dalian"));

    assertFound("title:Dalian", 1L, 3L);
    assertFound("headline:Dalian", 1L, 3L);
    assertFound("text:Dalian", 2L, 3L);
    assertFound("-text:Dalian", 1L);
    assertFound("-title:Dalian", 2L);
    assertFound("title:Dalian text:Dalian", 3L);
    assertFound("title:\"dalian talks\" city", 1L);
    assertFound("title:(dalian -talks)", 3L);
    assertFound("title:talk", 1L, 2L);
    assertFound("title:dali*", 1L, 3L);
    assertFound("title:d*", 1L, 3L);
    assertFound("title:da*", 1L, 3L);
    assertFound("title:*lian", 1L, 3L);
    assertFound("title:dalain~", 1L, 3L);
    assertFound("title:/dal.*/", 1L, 3L);
    assertFound("title:\"talks dalian\"~2", 1L);
  }

  @Test
  void each_word_asked_of_the_text_must_stand_in_the_text() {
    fixture.with(
        ArticleDraft.of(1, "Xi rained.").title("Talks about Dalian"),
        ArticleDraft.of(2, "Xi rained in Dalian.").title("Talks"),
        ArticleDraft.of(3, "Nothing.").title("Xi rained in Dalian"));

    assertFound("text:(dalian xi)", 2L);
    assertFound("text:(dalian OR xi)", 1L, 2L);
    assertFound("text:(xi -dalian)", 1L);
    assertFound("text:(-dalian)", 1L, 3L);
    assertFound("text:\"xi rained\"", 1L, 2L);
    assertFound("text:\"rained xi\"~1", 1L, 2L);
    assertFound("text:(\"xi rained\" -\"in dalian\")", 1L);
  }

  @Test
  void what_stands_for_several_words_can_be_asked_of_the_text() {
    fixture.with(
        ArticleDraft.of(1, "Xi rained.").title("Raisins"),
        ArticleDraft.of(2, "Xi.").title("It rained raisins"));

    assertFound("text:rained", 1L);
    assertFound("text:rai*", 1L);
    assertFound("text:ra*", 1L);
    assertFound("text:r*", 1L);
    assertFound("text:*ined", 1L);
    assertFound("text:rainde~", 1L);
    assertFound("text:/rai.*/", 1L);
    assertFound("text:rain", 1L);
  }

  @Test
  void sources_are_asked_for_by_their_words() {
    fixture.with(
        ArticleDraft.of(1).source("Press TV"),
        ArticleDraft.of(2).source("CGTN"),
        ArticleDraft.of(3).source(""));

    assertFound("source:press", 1L);
    assertFound("source:\"Press TV\"", 1L);
    assertFound("source:\"TV Press\"");
    assertFound("source:cgtn", 2L);
    assertFound("source:cg*", 2L);
    assertFound("source:(cgtn OR press)", 1L, 2L);
    assertFound("-source:cgtn", 1L, 3L);
    assertFound("cgtn");
  }

  @Test
  void authors_are_asked_for_by_their_words() {
    fixture.with(
        ArticleDraft.of(1).authors("Ann Lee", "Bob Ray"),
        ArticleDraft.of(2).authors("Lee O’Hara"),
        ArticleDraft.of(3).authors());

    assertFound("author:lee", 1L, 2L);
    assertFound("by:Lee", 1L, 2L);
    assertFound("author:\"Ann Lee\"", 1L);
    assertFound("author:(lee ray)", 1L);
    assertFound("author:O'Hara", 2L);
    assertFound("author:ohara", 2L);
    assertFound("author:\"bob ray\"", 1L);
  }

  @Test
  void two_authors_are_not_one_name() {
    fixture.with(ArticleDraft.of(1).authors("Ann Lee", "Bob Ray"));

    assertFound("author:\"lee bob\"");
    assertFound("author:\"lee bob\"~3");
  }

  @Test
  void addresses_are_asked_for_by_any_part() {
    fixture.with(
        ArticleDraft.of(1).url("https://www.reuters.com/world/kim-meets-xi-2018-05-08/?id=7"),
        ArticleDraft.of(2).url("http://english.hani.co.kr/arti/english_edition/843.html"),
        ArticleDraft.of(3));

    assertFound("url:reuters", 1L);
    assertFound("url:reuters.com", 1L);
    assertFound("url:www.reuters.com", 1L);
    assertFound("site:reuters.com", 1L);
    assertFound("url:hani.co.kr", 2L);
    assertFound("url:kr", 2L);
    assertFound("url:kim-meets-xi", 1L);
    assertFound("url:https://www.reuters.com/world/kim-meets-xi-2018-05-08/?id=7", 1L);
    assertFound("url:english_edition", 2L);
    assertFound("url:meet*", 1L);
    assertFound("-url:reuters.com", 2L, 3L);
  }

  @Test
  void what_an_article_is_can_be_asked_for() {
    fixture.with(
        ArticleDraft.of(1),
        ArticleDraft.of(2).starred(),
        ArticleDraft.of(3).read(),
        ArticleDraft.of(4).read().starred());

    assertFound("is:unread", 1L, 2L);
    assertFound("is:read", 3L, 4L);
    assertFound("is:starred", 2L, 4L);
    assertFound("is:starred is:unread", 2L);
    assertFound("-is:starred", 1L, 3L);
    assertFound("is:(unread OR starred)", 1L, 2L, 4L);
    assertFound("is:unread text -is:starred", 1L);
  }

  @Test
  void languages_are_asked_for_by_code_or_name() {
    fixture.with(
        ArticleDraft.of(1), ArticleDraft.of(2).language("de"), ArticleDraft.of(3).language(""));

    assertFound("language:en", 1L);
    assertFound("language:English", 1L);
    assertFound("lang:EN", 1L);
    assertFound("language:de", 2L);
    assertFound("language:german text", 2L);
    assertFound("-language:en", 2L, 3L);
    assertFound("lang:(en OR de)", 1L, 2L);
    assertFound("language:fr");
  }

  private void dates() {
    fixture.with(
        ArticleDraft.of(1).date("2017-12-31T23:59:59Z"),
        ArticleDraft.of(2).date("2018-01-01"),
        ArticleDraft.of(3).date("2018-05-01T00:00:00Z"),
        ArticleDraft.of(4).date("2018-05-09T23:59:59Z"),
        ArticleDraft.of(5).date("2018-05-10"),
        ArticleDraft.of(6).date("2018-12-31T23:59:59Z"),
        ArticleDraft.of(7).date("2019-01-01T00:00:00Z"),
        ArticleDraft.of(8));
  }

  @Test
  void dates_are_years_months_days_and_ranges_of_them() {
    dates();

    assertFound("date:2018", 2L, 3L, 4L, 5L, 6L);
    assertFound("date:2018-05", 3L, 4L, 5L);
    assertFound("date:\"May 2018\"", 3L, 4L, 5L);
    assertFound("date:2018-05-09", 4L);
    assertFound("date:2018-05-01..2018-05-09", 3L, 4L);
    assertFound("date:2018-05-01..", 3L, 4L, 5L, 6L, 7L);
    assertFound("date:..2018-01", 1L, 2L);
    assertFound("date:2017..2018-01", 1L, 2L);
    assertFound("date:1999");
    assertFound("date:2018-05 -date:2018-05-10", 3L, 4L);
    assertFound("text date:2019", 7L);
  }

  @Test
  void before_and_after_leave_out_what_they_name_and_since_and_until_do_not() {
    dates();

    assertFound("after:2018", 7L);
    assertFound("before:2018", 1L);
    assertFound("after:2018-05-09", 5L, 6L, 7L);
    assertFound("before:2018-05-01", 1L, 2L);
    assertFound("since:2018-05-10", 5L, 6L, 7L);
    assertFound("until:2018-05-01", 1L, 2L, 3L);
    assertFound("after:2018-01-01 before:2018-05-10", 3L, 4L);
    assertFound("after:2018-05-01 before:2018-05-01");
  }

  @Test
  void articles_without_a_date_have_no_date() {
    dates();

    assertFound("-date:..2100", 8L);
    assertFound("-date:2018", 1L, 7L, 8L);
  }

  @Test
  void days_can_be_told_from_today() {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    fixture.with(
        ArticleDraft.of(1).date(today.toString()),
        ArticleDraft.of(2).date(monday.minusDays(4).toString()),
        ArticleDraft.of(3).date(today.minusDays(60).toString()));

    assertFound("date:\"last week\"", 2L);
    assertFound("date:today", 1L);
    assertFound("date:\"last year\" date:today");
  }

  @Test
  void what_is_no_date_is_searched_as_words_and_said() {
    fixture.with(ArticleDraft.of(1, "Last christmas."), ArticleDraft.of(2));

    assertFound("date:christmas", 1L);
    assertThat(fixture.search("date:christmas").reading().ignored()).hasSize(1);
  }
}
